// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { ShownText } from '@/article/shown-text';

const META = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };
const TEXT = 'Police said so.\n\nRain fell.\n\nOfficials denied that.';

let shown: ShownText;

/** Paragraphs as the page shows them: with a letter, which has no text, in the middle of the last one. */
beforeEach(() => {
  document.body.innerHTML =
    '<p>Police said so.</p><p>Rain fell.</p><p>Officials denied<button data-letter="V"></button> that.</p>';
  shown = new ShownText(META, [...document.body.children]);
});

const wordsAt = (words: string) =>
  shown.rangeFor([TEXT.indexOf(words), TEXT.indexOf(words) + words.length])?.toString();

describe('a text that is shown', () => {
  it('is what its paragraphs say, joined by blank lines', () => {
    expect(shown.text).toBe(TEXT);
    expect(shown.blocks.map(({ span }) => TEXT.slice(...span))).toEqual(TEXT.split('\n\n'));
  });

  it.each(['Police', 'said so.', 'Rain fell.', 'Officials', 'denied', 'denied that', 'that.'])(
    'has a range for “%s”',
    (words) => expect(wordsAt(words)).toBe(words),
  );

  it('has ranges over several paragraphs', () => {
    expect(shown.rangeFor([7, TEXT.indexOf('fell')])?.toString()).toBe('said so.Rain ');
  });

  it('has them after its text nodes were split differently', () => {
    document.querySelector('button')?.remove();
    document.body.normalize();
    (document.querySelector('p')!.firstChild as Text).splitText(3);
    expect([wordsAt('Police said'), wordsAt('denied that')]).toEqual(['Police said', 'denied that']);
  });

  it.each([
    ['nothing', [3, 3]],
    ['what stands between paragraphs', [15, 16]],
    ['what comes after its end', [TEXT.length, TEXT.length + 4]],
  ] as const)('has none for %s', (_, span) => expect(shown.rangeFor(span)).toBeNull());
});
