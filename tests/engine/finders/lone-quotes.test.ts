import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

const linesOf = (text: string): string[] =>
  claimsOf(text).map(({ rule, who, content }) => `${rule}, ${who}: ${spanWords(text, content)}`);

test.each([
  ['Mei Tan turned to the board. “There is no money left for the boat.” The board nodded.'],
  ['The hatch opened and a deckhand looked out. “There is no money left for the boat.”'],
  ['The quay was wet.\n\n“There is no money left for the boat.” The board nodded.'],
])('a quotation without a speaker is a claim without a source: %s', (text) => {
  expect(linesOf(text)).toEqual(['lone-quote, null: “There is no money left for the boat.”']);
});

test('a short one is one too if it is a sentence', () => {
  expect(linesOf('Mei Tan tasted the broth. “Bring me another spoon.” The cooks nodded.')).toEqual([
    'lone-quote, null: “Bring me another spoon.”',
  ]);
});

test('whoever only acted before it does not say it', () => {
  expect(linesOf('Mei Tan laid the key on the desk. “Somebody here had a copy.” The guards left.').at(-1)).toBe(
    'lone-quote, null: “Somebody here had a copy.”',
  );
});

test.each([
  ['The price is high, but Tan is calm. “There is no money left for the boat.” The board nodded.', 'Mei Tan'],
  ['She was calm after the vote. “There is no money left for the boat.” The board nodded.', 'Mei Tan'],
  ['The price was calm. “There is no money left for the boat.” The board nodded.', 'null'],
  ['Corvo was calm. “There is no money left for the boat.” The board nodded.', 'null'],
])('whom the sentence before it is about says it if they speak elsewhere: %s', (paragraph, who) => {
  expect(linesOf(`Mei Tan said the hull is old.\n\n${paragraph}`).at(-1)).toBe(
    `lone-quote, ${who}: “There is no money left for the boat.”`,
  );
});

test('an act between dashes is no part of the content', () => {
  const text = '“It will be our”—Mei Tan leaned back—“last winter in the boat.” She coached for years.';
  expect(linesOf(text)).toEqual(['lone-quote, null: “It will be our” … “last winter in the boat.”']);
});

test('quotations after it go on with it', () => {
  const text = 'Mei Tan turned to the board. “There is no money left for it.” “None at all.”';
  expect(linesOf(text)).toEqual(['lone-quote, null: “There is no money left for it.” … “None at all.”']);
});

test.each([
  ['a title', 'The film ran in May. “Safe Crossings.” It was long.'],
  ['a paragraph set out from the text', 'It rained.\n\n“There is no money left for the boat.”\n\nThe quay was wet.'],
  ['a motto within a sentence', '“Safe crossings for all of us” was the motto of the ferry.'],
])('but not %s', (_, text) => {
  expect(linesOf(text)).toEqual([]);
});

test('somebody who spoke just before goes on speaking', () => {
  expect(linesOf('“We left,” Mei Tan said. “There is no money left for the boat.”')).toEqual([
    'quote-speaker-verb, Mei Tan: “We left,” … “There is no money left for the boat.”',
  ]);
});

test.each([
  [
    'whose speaker comes at its end',
    'The quay is safe, Mei Tan said.\n\n“We left.\n\n“We came back,” Ilona Varga said.',
    ['clause-speaker-verb, Mei Tan: The quay is safe', 'quote-speaker-verb, Ilona Varga: “We left. … “We came back,”'],
  ],
  [
    'however many they are',
    'Mei Tan said: “One.\n\n“Two.\n\n“Three.\n\n“Four.\n\n“Five.\n\n“Six.”\n\nIt rained.',
    ['speaker-verb, Mei Tan: “One. … “Two. … “Three. … “Four. … “Five. … “Six.”'],
  ],
  [
    'whose speaker came before it',
    'Mei Tan said: “We left.\n\n“We ran.\n\n“We came back.”\n\nIt rained.',
    ['speaker-verb, Mei Tan: “We left. … “We ran. … “We came back.”'],
  ],
])('paragraphs of one quotation have one speaker, %s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test.each([
  [
    'The quay, too, was “a wreck that nobody wanted at all”.',
    'speaker-verb, Mei Tan: the town slept … The quay, too, was “a wreck that nobody wanted at all”.',
  ],
  ['She had a “hat that nobody wanted at all”.', 'speaker-verb, Mei Tan: the town slept'],
  ['The quay was a “wreck”.', 'speaker-verb, Mei Tan: the town slept'],
])('a sentence that holds a quotation goes on with the one before: %s', (sentence, line) => {
  expect(linesOf(`Mei Tan said the town slept. ${sentence}`)).toEqual([line]);
});

test('a heading in quotation marks belongs to nobody’s words', () => {
  expect(linesOf('Mei Tan said the hull was thin.\n\n‘It was like ice in spring’\n\nIt rained.')).toEqual([
    'speaker-verb, Mei Tan: the hull was thin',
  ]);
});

test('a sentence about the speaker may stand before the rest of the quotation', () => {
  const said = '“The boat is too old,” said Tobias Renn.';
  expect(linesOf(`${said} He was its pilot for ten years. “There is no money left for it.”`)).toEqual([
    'quote-verb-speaker, Tobias Renn: “The boat is too old,” … “There is no money left for it.”',
  ]);
  expect(linesOf(`${said} Mei Tan turned to him. “There is no money left for it.”`).at(-1)).toMatch(
    /^lone-quote, null/,
  );
});

test('a letter goes on behind whoever passes it on', () => {
  const text = '“The boat is too old,” the letter said, according to the board. “There is no money left for it.”';
  expect(linesOf(text)).toContain(
    'quote-speaker-verb, the letter: “The boat is too old,” … “There is no money left for it.”',
  );
});

test('what somebody only thinks is not quoted in a sentence about something else', () => {
  const text =
    'Most divers agree that the app is good. To be on it, a port must keep the rules, which fix “care for all its boats”.';
  expect(linesOf(text)).toEqual(['speaker-verb, Most divers: that the app is good']);
});

describe('a quotation behind words that may be no claim is one of its own', () => {
  const quoted = '“There is no money left for the boat.”';

  test.each([
    [
      'of a person, who says it',
      `Mei Tan said the hull is old. Though she hates the word “port”, she bought a quay.\n\n${quoted}\n\nIt rained.`,
      `lone-quote, Mei Tan: ${quoted}`,
    ],
    [
      'who has not spoken before',
      `Mei Tan waited and saw her boat sold.\n\n${quoted}\n\nIt rained.`,
      `lone-quote, Mei Tan: ${quoted}`,
    ],
    [
      'of a thing, where it is long',
      'The plan would see all the quays shut.\n\n“We asked for a word that four weeks would be enough, and they could not give us that.”\n\nIt rained.',
      'lone-quote, null: “We asked for a word that four weeks would be enough, and they could not give us that.”',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text).at(-1)).toBe(line);
  });

  test.each([
    ['of a thing, where it is short', `The plan would see all the quays shut.\n\n${quoted}\n\nIt rained.`],
    ['behind words that are one', `Mei Tan praised the crew.\n\n${quoted}\n\nIt rained.`],
  ])('but not %s', (_, text) => {
    expect(linesOf(text).filter((line) => line.startsWith('lone-quote'))).toEqual([]);
  });
});

test('whoever is only reported to be something is not quoted further on', () => {
  const text =
    'The mayor is reported to be safe.\n\n“There is no money left for the boat.”\n\n“It leaks,” Mei Tan said.';
  expect(claimsOf(text).map(({ content }) => spanWords(text, content))).toEqual([
    'The mayor … to be safe',
    '“It leaks,”',
  ]);
});

test.each([
  ['“They all left on the last boat” — a clear reference to the strike.'],
  ['“They all left on the last boat,” a nod to the strike.'],
])('what the writer says of a quotation is no part of it: %s', (sentence) => {
  expect(linesOf(`“We stay,” Mei Tan said. ${sentence}`).at(-1)).toMatch(/last boat,?”$/u);
});

test('a quotation goes on with whoever was quoted, and not with what dates the sentence between', () => {
  const text =
    '“The hull is thin,” Mei Tan said. Her firm left the pier after Corvane reported losses. “I think the crew is tired.”';
  expect(linesOf(text).filter((line) => line.includes('tired'))).toEqual([
    'quote-speaker-verb, Mei Tan: “The hull is thin,” … “I think the crew is tired.”',
  ]);
});
