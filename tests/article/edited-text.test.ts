// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { EditedText } from '@/article/edited-text';

const META = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };

function edited(markup: string): EditedText {
  document.body.innerHTML = markup;
  return new EditedText(META, document.body);
}

describe('a text that is edited', () => {
  it.each([
    [
      'its paragraphs, joined by blank lines',
      '<p>Police said so.</p><p>Rain fell.</p>',
      'Police said so.\n\nRain fell.',
    ],
    ['lines that an edit left in a paragraph', '<p>Police said so.\nRain fell.</p>', 'Police said so.\nRain fell.'],
    ['lines that an edit broke', '<p>Police said so.<br>Rain fell.</p>', 'Police said so.\nRain fell.'],
    ['bare words that stand beside paragraphs', 'Police said so.<p>Rain fell.</p>', 'Police said so.\n\nRain fell.'],
    ['nothing where it is empty', '<p><br></p>', ''],
  ])('is %s', (_, markup, text) => expect(edited(markup).text).toBe(text));

  it.each(['Police', 'said so.', 'Rain', 'fell.', 'so.\n\nRain'])('has a range for “%s”', (words) => {
    const one = edited('<p>Police <span>said</span> so.</p><p>Rain fell.</p>');
    const start = one.text.indexOf(words);
    expect(one.rangeFor([start, start + words.length])?.toString()).toBe(words.replace('\n\n', ''));
  });

  it('has none for nothing, for what stands between paragraphs, and behind its end', () => {
    const one = edited('<p>Police said so.</p><p>Rain fell.</p>');
    expect([one.rangeFor([3, 3]), one.rangeFor([15, 16]), one.rangeFor([90, 95])]).toEqual([null, null, null]);
  });
});
