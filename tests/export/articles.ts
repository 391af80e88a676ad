/** Articles to export: an invented one that has every label, and a hostile one. */
import { splitParagraphs } from '@/engine/text/paragraphs';
import type { ExportedArticle } from '@/export/exported-article';
import { claimIn } from '../report/claims';
import { FERRY_CLAIMS, FERRY_TEXT } from '../report/ferry';

export const FERRY: ExportedArticle = {
  article: {
    title: 'Ferry was cleared to sail two days before it sank',
    publisher: 'The Larkfield Courier',
    byline: 'Imre Solano',
    published: '2026-03-14T07:30:00Z',
    url: 'https://larkfield.example/ferry?id=7&part=1',
    wire: '',
  },
  text: FERRY_TEXT,
  claims: FERRY_CLAIMS,
  page: { text: FERRY_TEXT, blocks: splitParagraphs(FERRY_TEXT) },
  accessed: '2026-03-15T10:00:00Z',
  toolVersion: '0.1.0',
};

/** Words by which a page may try to become something else in a file. */
export const HOSTILE_WORDS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[a minister](javascript:alert(1))',
  '![a minister](https://evil.example/pixel.png)',
  '[a minister]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/path',
  'www.evil.example',
  '_www.evil.example and (www.evil.example) and *www.evil.example',
  'someone@evil.example',
  '`code` **strong** _stressed_ ~~struck~~ # heading | cell',
  '- item',
  '1. item',
  '+ item',
  '---',
  '===',
  '&lt;b&gt; &copy; &#60;',
  '\\<b\\>',
  '= 1 + 1',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  'a "quoted", cell; and\ttab',
  'split;=cmd|\' /C calc\'!A0;"=1+1"\t@SUM(1+1)\r\n -1+1; +1',
  'a name\r\n\r\n# on several\nlines',
  'an \u202Eexe.gnp\u202C override and a \u2067mark\u2069',
  'half \uD83D a character \uDE00',
  'a\u0000null\u0007bell\u001B[31m',
  'emoji 🛥️ and composed é and e\u0301',
  'long '.repeat(2000),
];

/** An article in which each of these is the source, the content and part of the title. */
export const HOSTILE: ExportedArticle = (() => {
  const paragraphs = HOSTILE_WORDS.map((words) => `${words} said ${words} had sunk.`);
  const text = paragraphs.join('\n\n');
  const paragraphSpans = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return [start, start + paragraph.length] as const;
  });
  return {
    ...FERRY,
    article: { ...FERRY.article, title: HOSTILE_WORDS.join(' '), byline: HOSTILE_WORDS[0] ?? '', wire: '=1+1' },
    text,
    paragraphs: paragraphSpans,
    page: { text, blocks: paragraphSpans },
    claims: paragraphs.map((paragraph, index) => {
      const words = HOSTILE_WORDS[index] ?? '';
      return claimIn(text, paragraph, {
        label: 'named',
        source: words,
        cue: 'said',
        content: [`${words} had sunk`],
        aliases: [{ text: words, reason: 'title' }],
        relay: [words],
        hedge: words,
        basis: words,
        anonymity: { grant: words, reason: words },
      });
    }),
  };
})();
