/** Where a search continues and where it stops was observed by following text fragments in Chromium. */
import { afterEach, expect, test } from 'vitest';
import { readPageText } from '@/article/page-text';

afterEach(() => document.body.replaceChildren());

/** The stretches of a page with this body, white space folded. */
function stretches(html: string): string[] {
  document.body.innerHTML = html;
  const { text, blocks } = readPageText(document);
  return blocks.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).filter(Boolean);
}

test.each([
  [
    'paragraphs, headings and cells',
    '<h1>a b</h1><p>c d</p><table><tr><td>e</td><td>f</td></tr></table>',
    ['a b', 'c d', 'e', 'f'],
  ],
  ['a line break', '<p>a b<br>c d</p>', ['a b', 'c d']],
  ['a kept line break', '<pre>a b\nc d</pre>', ['a b', 'c d']],
  [
    'what floats or stands by itself',
    '<p>a <span style="float:left">b</span> c <i style="position:absolute">d</i> e</p>',
    ['a', 'b', 'c', 'd', 'e'],
  ],
  ['an inline block', '<p>a <b style="display:inline-block">b</b> c</p>', ['a', 'b', 'c']],
  ['two no-break spaces', '<p>a b&nbsp;&nbsp;c d&nbsp; e</p>', ['a b', 'c d', 'e']],
])('a search is cut by %s', (_, html, expected) => {
  expect(stretches(html)).toEqual(expected);
});

test.each([
  ['elements within the line', '<p>a <a href="#b">b <em>c</em></a> d</p>', 'a b c d'],
  ['one no-break space', '<p>a&nbsp;b</p>', 'a b'],
  [
    'what is not shown',
    '<p>a <span hidden>x</span><span style="visibility:hidden">y</span> b<script>1</script></p>',
    'a b',
  ],
  ['pictures', '<p>a <img alt="x"><svg width="9" height="9"><title>x</title></svg>b</p>', 'a b'],
])('a search goes on over %s', (_, html, expected) => {
  expect(stretches(html)).toEqual([expected]);
});

test('a hundred thousand blanks are read, whether they are shown or not', () => {
  expect(stretches(`<p>a${' '.repeat(100_000)}b</p>`)).toEqual(['a b']);
  expect(stretches(`<p>a${'&nbsp;'.repeat(100_000)}b</p>`)).toEqual(['a', 'b']);
});

test('what stands beside the article is read, too, in the order in which it is shown', () => {
  document.body.innerHTML =
    '<nav>a</nav><details><summary>b</summary>c</details><div id="host">e</div><button>f</button>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  root?.append(Object.assign(document.createElement('p'), { textContent: 'd' }), document.createElement('slot'));
  const { text, blocks } = readPageText(document);
  expect(blocks.map(([start, end]) => text.slice(start, end))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
