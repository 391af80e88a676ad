import { describe, expect, test } from 'vitest';
import { errorLine, extractLine, type OffsetUnit } from '@/cli/extract-line';

const TEXT = '"We sold the boats," Renn said. Corvane declined to comment.';

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

describe('a line that cannot be analysed', () => {
  test('keeps its id and says what is wrong', () => {
    const line = '{"id":90071992547409931}';
    expect(errorLine(line, new Error('"text" is missing'))).toBe(
      '{"id":90071992547409931,"error":"\\"text\\" is missing"}',
    );
  });

  test('has no id where none can be read', () => {
    expect(JSON.parse(errorLine('{oops', new Error('no')))).toEqual({ id: null, error: 'no' });
    expect(JSON.parse(errorLine('{"id":{}}', new Error('no'))).id).toBeNull();
  });
});
