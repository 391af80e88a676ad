/** Which document holds a page's text, with real frames. */
import { afterEach, expect, it } from 'vitest';
import { documentWithText } from '@/article/frames';

const STORY = `<p>${'Officials said the ferry would not sail. '.repeat(20)}</p>`;

afterEach(() => document.body.replaceChildren());

it('is a frame that holds more text than the page', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = STORY;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  expect(documentWithText(document)).toBe(frame.contentDocument);
});

it('is the page itself beside a frame that a script has filled', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.contentDocument!.body.innerHTML = STORY;
  expect(documentWithText(document)).toBe(document);
});
