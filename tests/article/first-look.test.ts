/** Which pages a first look finds worth reading. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { mayHoldArticle } from '@/article/first-look';

const MANUAL = 'Turn the valve to the left and wait until the lamp is green, then fill in the water from the tank.';
const REPORT = 'The ferry company told reporters on Friday that it had reported the leak to the police in good time.';
const NOTE = '<p>The pump was tested on Friday by the people who live in the house at the end of the lane.</p>';
const GERMAN = 'Die Fähre blieb am Freitag im Hafen, weil der Wind zu stark war und die Gäste an Land gehen wollten.';
const CODE = 'const said = "according to police officials who told reporters on Monday what the minister said";';

const lines = (line: string, times: number) => `<p>${line}</p>`.repeat(times);
const inHead = (head: string) => `<head>${head}</head>${lines(MANUAL, 20)}`;

it.each([
  ['a manual', lines(MANUAL, 20), false],
  ['a manual with code about officials', `<script>${CODE.repeat(20)}</script>${lines(MANUAL, 20)}`, false],
  ['a manual with a short menu of news', `${'<a>Officials said</a> '.repeat(40)}${lines(MANUAL, 20)}`, false],
  [
    'a manual whose data, in one line, is a report',
    `<div>${MANUAL.repeat(5)}${REPORT.repeat(50)}</div>${lines(MANUAL, 20)}`,
    false,
  ],
  ['a page of the type of other things', inHead('<meta property="og:type" content="website">'), false],
  ['a report', lines(REPORT, 20), true],
  ['a manual with a date in it', lines(MANUAL, 19) + NOTE, false],
  ['the same with a date of publication', `${inHead('<meta name="pubdate" content="2026-05-01">')}${NOTE}`, true],
  ['a report under a long manual', lines(MANUAL, 15) + lines(REPORT, 5), true],
  ['a report without elements for paragraphs', `<div>${`${REPORT}<br><br>`.repeat(20)}</div>`, true],
  ['a page that calls itself an article', inHead('<meta property="og:type" content="article">'), true],
  [
    'a page with an article in its structured data',
    inHead('<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>'),
    true,
  ],
  ['a page in another language', lines(GERMAN, 20), true],
  ['a page that shows little text so far', lines(MANUAL, 3), true],
])('%s', (_, html, worthReading) => {
  expect(mayHoldArticle(new JSDOM(html).window.document)).toBe(worthReading);
});

it.each([
  ['a manual beside a shadow tree that holds a report', 20, lines(REPORT, 5), true],
  ['a manual beside a shadow tree that holds next to nothing', 20, '<p>Menu</p>', false],
  ['a long manual beside a shadow tree that holds a report', 60, lines(REPORT, 5), false],
])('%s', (_, length, html, worthReading) => {
  const { document } = new JSDOM(`<story-text></story-text>${lines(MANUAL, length)}`).window;
  document.querySelector('story-text')!.attachShadow({ mode: 'open' }).innerHTML = html;
  expect(mayHoldArticle(document)).toBe(worthReading);
});
