/** Invented pages for the tests of the way from text to page and back. */
import fc from 'fast-check';

const words = fc.array(
  fc.constantFrom(
    'The',
    'minister',
    'said',
    'on',
    'Monday',
    '“we',
    'will',
    'not',
    'wait”',
    'con\u00adfirmed',
    'state\u200bment',
  ),
  { minLength: 1, maxLength: 8 },
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n   ', '\u00a0', '&nbsp; ', '');

/** Words and the white space between them, cut anywhere by the pieces that follow. */
const run = fc.tuple(words, gap, gap).map(([list, before, after]) => `${before}${list.join(' ')}${after}`);

const piece = fc.oneof(
  run,
  run.map((text) => `<a href="/elsewhere">${text}</a>`),
  run.map((text) => `<b><i>${text}</i></b>`),
  run.map((text) => `<q>${text}</q>`),
  fc.constant('<strong> </strong>'),
  fc.constant('<br>'),
  fc.constant('<span class="sr-only">(opens in a new tab)</span>'),
  fc.constant('<script>var said = 1</script>'),
  fc.constant('<!-- said -->'),
  fc.constant('<span>S</span>ince'),
);

const paragraph = fc
  .tuple(fc.constantFrom('p', 'div', 'blockquote', 'li'), fc.array(piece, { minLength: 1, maxLength: 7 }))
  .map(([tag, pieces]) => `<${tag}>${pieces.join('')}</${tag}>`);

/** Paragraphs enough that any page with them is a news article. */
const OPENING = ['board', 'council', 'company']
  .map(
    (who) =>
      `<p>The harbour ${who} met on Monday and put the plan off until the spring, its chair said in a statement. The police reported no trouble at the meeting.</p>`,
  )
  .join('');

/** The HTML of an invented article's body. */
export const articleBody = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((all) => OPENING + all.join(''));

/** Text as a reader sees it, from text as the page's source holds it. */
export function asSeen(source: string): string {
  return source.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}

/** What a range shows: its text without what is never shown, line breaks as spaces. */
export function seenIn(range: Range): string {
  const copy = range.cloneContents();
  for (const unseen of copy.querySelectorAll('script, .sr-only')) unseen.remove();
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return asSeen(copy.textContent ?? '');
}
