import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { extractLine } from '@/cli/lines';

const TEXT = '"We sold the boats," Renn said. Corvane declined to comment.';

describe('a line', () => {
  test('becomes a line of claims with spans, parent and plain strings', () => {
    const { id, claims } = JSON.parse(extractLine(JSON.stringify({ id: 7, text: TEXT })));
    expect(id).toBe(7);
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

  test('may give paragraphs of its own', () => {
    const text = 'Renn said it rained Varga said it snowed';
    const split = JSON.parse(
      extractLine(
        JSON.stringify({
          id: 'a',
          text,
          paragraphs: [
            [0, 19],
            [20, 40],
          ],
        }),
      ),
    );
    expect(split.claims).toHaveLength(2);
  });

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no id', '{"text":""}'],
    ['no text', '{"id":"a"}'],
    ['paragraphs outside the text', '{"id":"a","text":"Renn","paragraphs":[[0,9]]}'],
    ['paragraphs out of order', '{"id":"a","text":"Renn left","paragraphs":[[4,9],[0,3]]}'],
    ['a publisher that is no string', '{"id":"a","text":"Renn","publisher":1}'],
  ])('with %s is refused', (_, line) => {
    expect(() => extractLine(line)).toThrow();
  });
});

test('the command keeps the order, names the bad line, does the others and fails at the end', () => {
  const input = `${JSON.stringify({ id: 'a', text: TEXT })}\n{oops\n\n${JSON.stringify({ id: 'b', text: '' })}\n`;
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/extract.ts'], { input, encoding: 'utf8' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'b']);
  expect(stderr).toMatch(/line 2: /u);
  expect(status).toBe(1);
});
