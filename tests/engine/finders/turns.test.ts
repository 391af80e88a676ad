import { expect, test } from 'vitest';
import { claimsOf, wordsOf } from '../reading';

/** Each claim as "label who: content", with what it is nested in. */
function linesOf(text: string): string[] {
  const claims = claimsOf(text);
  const nesting = (parent: string | null) =>
    parent === null ? '' : ` (told by ${claims.find(({ id }) => id === parent)?.who})`;
  return claims.map(
    ({ label, who, content, parent }) =>
      `${label} ${who}: ${content.map((span) => wordsOf(text, span)).join(' … ')}${nesting(parent)}`,
  );
}

test('a turn of a transcript goes on to the end of its paragraph', () => {
  const text = [
    'ILONA VARGA, HOST: Good evening. We begin with the ferry.',
    'TOBIAS RENN, HARBOURMASTER: I can tell you that it sank. We were late.',
    'VARGA: What did the crew say?',
    'RENN: They were silent. The pilot said the valve was new. It was old, according to the board.',
  ].join('\n\n');
  expect(linesOf(text)).toEqual([
    'named ILONA VARGA: Good evening … We begin with the ferry.',
    'named TOBIAS RENN: I can tell you that it sank … We were late.',
    'named ILONA VARGA: What did the crew say?',
    'named TOBIAS RENN: They were silent … The pilot said the valve was new. … It was old, according to the board.',
    'unnamed The pilot: the valve was new (told by TOBIAS RENN)',
    'institution the board: It was old (told by TOBIAS RENN)',
  ]);
});

test.each([
  ['a label in capitals', 'UPDATE: The ferry sank. Police said it was old.', 'institution Police: it was old'],
  ['a headline with a speaker', 'Renn: The ferry is safe. Police said it was old.', 'institution Police: it was old'],
  ['a paragraph after a turn', 'RENN: It sank.\n\nPolice said it was old.', 'institution Police: it was old'],
])('%s opens none', (_, text, line) => {
  expect(linesOf(text)).toContain(line);
});
