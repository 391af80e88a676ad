import { describe, expect, test } from 'vitest';
import { analyseRecord, type OffsetUnit } from '@/cli/analyse-record';
import { articleLine, errorLine, idIn } from '@/cli/article-line';
import { readArticle } from '@/html/read-article';

const TEXT = '"We sold the boats," Renn said. Corvane declined to comment.';

const extractLine = (json: string, unit: OffsetUnit = 'utf16', withText = false) =>
  articleLine(analyseRecord(json, unit, readArticle), withText);
const extracted = (input: object, unit?: OffsetUnit) => JSON.parse(extractLine(JSON.stringify(input), unit));

describe('a line', () => {
  test('becomes a line of claims with spans, parent and plain strings', () => {
    const { id, english, claims } = extracted({ id: 7, text: TEXT });
    expect([id, english]).toEqual([7, true]);
    expect(claims[0]).toMatchObject({
      source: [[21, 25]],
      cue: [[26, 30]],
      content: [[0, 20]],
      quotes: [[0, 20]],
      parent: null,
      relay: null,
      reason: null,
    });
  });

  test('may give its own paragraphs', () => {
    const text = 'Renn said it rained Varga said it snowed';
    const paragraphs = [
      [0, 19],
      [20, 40],
    ];
    expect(extracted({ id: 'a', text, paragraphs }).claims).toHaveLength(2);
  });

  test('may name the publisher and other newsrooms', () => {
    const text = 'The bridge is closed, Larkfield Gull reported on Monday.';
    const label = (more: object) => extracted({ id: 'a', text, ...more }).claims[0]?.label;
    expect(label({ outlets: ['Larkfield Gull'] })).toBe('outlet');
    expect(label({ publisher: 'Larkfield Gull', outlets: ['Larkfield Gull'] })).toBe('own-reporting');
  });

  test('keeps its other members, as they are written', () => {
    const line =
      '{"year": 2026, "id": 90071992547409931, "tags": ["a}", {"b\\"": 1.50}], "text": "Renn left.", "error": 1}';
    expect(extractLine(line)).toBe(
      '{"year":2026,"id":90071992547409931,"tags":["a}", {"b\\"": 1.50}],"english":true,"claims":[]}',
    );
  });

  test('keeps a member of a name that only pages need', () => {
    expect(extracted({ id: 'a', text: 'Renn left.', article: 12 }).article).toBe(12);
  });

  test.each([
    ['no JSON', '{', 'JSON'],
    ['no object', '[]', 'not a JSON object'],
    ['no id', '{"text":""}', '"id"'],
    ['no text', '{"id":"a"}', '"text"'],
    ['paragraphs outside the text', '{"id":"a","text":"Renn","paragraphs":[[0,9]]}', '"paragraphs"'],
    ['paragraphs out of order', '{"id":"a","text":"Renn left","paragraphs":[[4,9],[0,3]]}', '"paragraphs"'],
    ['a publisher that is not a string', '{"id":"a","text":"Renn","publisher":1}', '"publisher"'],
    ['outlets that are not strings', '{"id":"a","text":"Renn","outlets":[1]}', '"outlets"'],
  ])('with %s is refused', (_, line, message) => {
    expect(() => extractLine(line)).toThrow(message);
  });
});

describe('offsets in code points', () => {
  const text = '🛥️🛥️ sank. “It was old,” Renn said 🛥️ on Friday.';
  const characters = Array.from(text);
  const cut = ([start, end]: [number, number]) => characters.slice(start, end).join('');

  test('cut the same words where a language counts characters', () => {
    const [claim] = extracted({ id: 'a', text }, 'code-points').claims;
    expect([claim.source, claim.cue, claim.content].map(([span]) => cut(span))).toEqual([
      'Renn',
      'said',
      '“It was old,”',
    ]);
    expect(cut(claim.sentence)).toContain('Renn said');
  });

  test('are read in paragraphs too', () => {
    const end = characters.length;
    expect(extracted({ id: 'a', text, paragraphs: [[0, end]] }, 'code-points').claims).toHaveLength(1);
    expect(() => extracted({ id: 'a', text, paragraphs: [[0, end + 1]] }, 'code-points')).toThrow('"paragraphs"');
  });
});

describe('a page', () => {
  const html = `<title>Ferry sails again</title><meta property="og:type" content="article"><nav>Sport</nav><h1>Ferry sails again</h1>
    ${['The ferry sailed', 'A barge left', 'The pilot boat came back']
      .map(
        (began) =>
          `<p>${began} on Monday for the first time since the storm in March, two harbour officials said. 🛥️</p>`,
      )
      .join('')}<p>The council met on Tuesday, and the police reported no trouble on the quay or in the town.</p>`;

  test('gives its article, in whose text the offsets count', () => {
    const {
      article,
      title,
      text,
      claims,
      html: source,
    } = extracted({ id: 'a', html, url: 'https://vessel.example/a' });
    expect([article, title, source]).toEqual([true, 'Ferry sails again', undefined]);
    expect(claims.map(({ cue: [span] }: { cue: [number, number][] }) => text.slice(...span!))).toContain('said');
    expect(text).not.toContain('Sport');
  });

  test('gives the same claims as its text does', () => {
    const page = extracted({ id: 'a', html }, 'code-points');
    expect(extracted({ id: 'a', text: page.text }, 'code-points').claims).toEqual(page.claims);
  });

  test('that is no news article has no claims, and says so', () => {
    expect(extracted({ id: 'a', url: 'https://vessel.example/', html: '<h1>Shop</h1>' })).toEqual({
      id: 'a',
      url: 'https://vessel.example/',
      article: false,
      claims: [],
    });
  });

  test('is refused with an address that is none', () => {
    expect(() => extracted({ id: 'a', html, url: 'vessel' })).toThrow('URL');
  });
});

test('the text is written where it is asked for', () => {
  expect(JSON.parse(extractLine('{"id":"a","text":"Renn left."}', 'utf16', true)).text).toBe('Renn left.');
});

describe('a line that cannot be analysed', () => {
  const errorFor = (json: string, message: string) => errorLine(idIn(json), message);

  test('keeps its id and says what is wrong', () => {
    expect(errorFor('{"id":90071992547409931}', '"text" is missing')).toBe(
      '{"id":90071992547409931,"error":"\\"text\\" is missing"}',
    );
  });

  test('has no id where none can be read', () => {
    expect(JSON.parse(errorFor('{oops', 'no'))).toEqual({ id: null, error: 'no' });
    expect(JSON.parse(errorFor('{"id":{}}', 'no')).id).toBeNull();
  });

  test('may say itself what is wrong with it', () => {
    expect(() => extractLine('{"id":"a","error":"The file is gone."}')).toThrow('The file is gone.');
  });
});
