import { expect, test } from 'vitest';
import { UNSURE_BELOW } from '@/engine/claim';
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

test('claims within the first sentence of a turn are the turn’s', () => {
  const text = [
    'Tobias Renn: While ten boats sank, the board estimates, two are left?',
    'Ida Moll: It is old, according to your report. It leaks.',
  ].join('\n\n');
  expect(linesOf(text)).toEqual([
    'named Tobias Renn: While ten boats sank, the board estimates, two are left?',
    'institution the board: While ten boats sank … two are left? (told by Tobias Renn)',
    'named Ida Moll: It is old, according to your report … It leaks.',
    'document your report: It is old (told by Ida Moll)',
  ]);
});

test.each([
  ['a label in capitals', 'UPDATE: The ferry sank. Police said it was old.', 'institution Police: it was old'],
  ['a headline with a speaker', 'Renn: The ferry is safe. Police said it was old.', 'institution Police: it was old'],
  ['a paragraph after a turn', 'RENN: It sank.\n\nPolice said it was old.', 'institution Police: it was old'],
])('%s begins no turn', (_, text, line) => {
  expect(linesOf(text)).toContain(line);
});

test.each([
  [
    'names in small letters and numbers',
    'Man 1: The rope is stuck.\n\nTobias Renn: Then cut it. Get clear.',
    ['Man 1: The rope is stuck', 'Tobias Renn: Then cut it … Get clear.'],
  ],
  [
    'offices and witnesses',
    'THE COURT: You may go on.\n\nMR. RENN: Did it turn?\n\nWITNESS 4: Yes, at noon.',
    ['COURT: You may go on', 'RENN: Did it turn?', 'WITNESS 4: Yes, at noon'],
  ],
  [
    'offices in small letters',
    'Dispatcher: Where are you?\n\nFirst officer: Off the quay.',
    ['Dispatcher: Where are you?', 'First officer: Off the quay'],
  ],
  ['answers in words', 'Question: When was that?\n\nAnswer: Just after noon.', ['Answer: Just after noon']],
  ['answers', 'Q: When was that?\n\nA: Just after noon, from the quay.', ['A: Just after noon, from the quay']],
])('turns are known by %s', (_, text, lines) => {
  expect(linesOf(text).map((line) => line.replace(/^\S+ /, ''))).toEqual(lines);
});

test('a short name in capitals is a speaker’s', () => {
  expect(linesOf('HOST: Good evening.\n\nLUND: It sank at noon.\n\nHOLM: It was old.')).toEqual([
    'unnamed HOST: Good evening',
    'named LUND: It sank at noon',
    'named HOLM: It was old',
  ]);
});

test('labels near each other are no turns', () => {
  expect(linesOf('Where: the quay at Port Elsin\n\nTickets: from nine crowns')).toEqual([]);
  expect(linesOf('Result: Elsin 2, Leith 1.\n\nReferee: Mei Tan.')).toEqual([]);
  expect(linesOf('Starter: Leek soup.\n\nMain course: Trout from the lake.')).toEqual([]);
});

test('headings of a fact check are no speakers', () => {
  expect(linesOf('THE FACTS: The ferry sank in May and was raised in June.')).toEqual([]);
  expect(linesOf('THE FACTS: It sank. “It is old,” Mei Tan said.')).toEqual(['named Mei Tan: “It is old,”']);
});

test('notes on teams are no turns', () => {
  const notes = 'Gulls: Hale left the field with a sore knee.\n\nTerns: Host the Gulls on Friday.';
  const claims = claimsOf(`It was late when the Gulls beat the Terns.\n\n${notes}`);
  expect(claims.filter(({ confidence }) => confidence >= UNSURE_BELOW)).toEqual([]);
});

test('turns that are quoted, each with its mark, are turns', () => {
  const text = '“VARGA: Good evening. We begin.\n\n“RENNER: It sank. We were late.\n\n“VARGA: Thank you for that.';
  expect(linesOf(text)).toEqual([
    'named VARGA: Good evening … We begin.',
    'named RENNER: It sank … We were late.',
    'named VARGA: Thank you for that',
  ]);
});

test('facts listed about somebody are not said by them', () => {
  const roll =
    'Otto Renn: theft of a boat, damage to a pier, held in Leith.\n\nMei Tan: theft of rope, theft of oil, held in Leith.';
  expect(claimsOf(roll)).toEqual([]);
});

test.each([
  [
    'a paragraph',
    ['The board said in a statement:', 'We regret it. The crew was late.'],
    'We regret it. … The crew was late.',
  ],
  ['a document’s', ['According to the filing:', 'The clerk sold the boat.'], 'The clerk sold the boat.'],
  [
    'a list',
    ['Renn also said:', 'The port stays open', 'Tarn needs a quay'],
    'The port stays open … Tarn needs a quay',
  ],
  [
    'a list, and no line that asks the reader to read on',
    ['Renn also said:', 'The port stays open', 'Tarn needs a quay', 'Read the full interview'],
    'The port stays open … Tarn needs a quay',
  ],
  ['a quotation', ['Renn wrote:', '“We regret it.”'], '“We regret it.”'],
  ['a quotation behind a semicolon', ['Renn added;', '“We regret it.”'], '“We regret it.”'],
])('what a colon announces is what is said: %s', (_, paragraphs, content) => {
  const lines = linesOf([...paragraphs, 'The ferry sails on Monday.'].join('\n\n'));
  expect(lines).toEqual([expect.stringMatching(new RegExp(`: ${content}$`, 'u'))]);
});

test('in an announced paragraph others speak within it', () => {
  expect(linesOf('The letter goes on:\n\nMei Tan said the pier was safe. We ask you to act.')).toEqual([
    'document The letter: Mei Tan said the pier was safe. … We ask you to act.',
    'named Mei Tan: the pier was safe (told by The letter)',
  ]);
});

test('what is pointed to stands in the next paragraph', () => {
  expect(
    linesOf('Tobias Renn won.\n\nHere’s what Renn had to say about the race:\n\n“We were close to the end.”'),
  ).toEqual(['named Tobias Renn: “We were close to the end.”']);
  expect(linesOf('Ida Lund won.\n\nIn her words:\n\n“We were close to the end.”')).toEqual([
    'named Ida Lund: “We were close to the end.”',
  ]);
  expect(linesOf('Ida Lund won.\n\nIn her boat:\n\n“We were close to the end.”')).toEqual([]);
  expect(linesOf('Tobias Renn won.\n\nHere’s what Renn won in the race:\n\nA boat, a rope and a pump.')).toEqual([]);
});
