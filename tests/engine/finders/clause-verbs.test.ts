import { describe, expect, test } from 'vitest';
import { claimsOf, spanWords } from '../reading';

/** Each claim as "source | cue | content". */
const linesOf = (text: string): string[] =>
  claimsOf(text).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => spanWords(text, spans)).join(' | '),
  );

describe('a form in “-s” is the verb of one', () => {
  test.each([
    [
      'behind a plural and an adverb',
      'A group of cooks, divers and charities today urges Tom Hale to close the pier.',
      'A group of cooks, divers and charities | today urges | to close the pier',
    ],
    [
      'behind an aside',
      'The letter, signed by forty divers, demands answers from the board.',
      'The letter | demands | answers from the board',
    ],
    [
      'behind an aside between dashes',
      'The letter – backed by host Anna Brill – demands assurances that the crew will stay.',
      'The letter | demands | assurances that the crew will stay',
    ],
    [
      'behind a name that ends like a plural',
      'Collins claims that the board lied.',
      'Collins | claims | that the board lied',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([
    ['a list', 'The letter, two claims, demands and a plea were lost.'],
    ['a noun behind an adverb', 'The port daily reports show rust.'],
    ['a plural of people', 'The Saints fans claims that were made up hurt.'],
  ])('but not %s', (_, text) => {
    expect(linesOf(text).filter((line) => /\| (?:claims|demands|reports) \|/.test(line))).toEqual([]);
  });
});

describe('a clause with a plain verb is what is said', () => {
  test.each([
    ['The port requires a fee within ten days, Northline reported.', 'The port requires a fee within ten days'],
    ['Ferries follow the coast, pilots say.', 'Ferries follow the coast'],
    ['The divers organise the race, Renn said.', 'The divers organise the race'],
    ['She also mentors divers, Renn said.', 'She also mentors divers'],
  ])('%s', (text, content) => {
    expect(linesOf(text).map((line) => line.split(' | ')[2])).toEqual([content]);
  });

  test('but a phrase is not', () => {
    expect(linesOf('After two nights of rain, Renn said.')).toEqual([]);
  });
});

describe('a thing behind a verb, or several behind “-s”, are what the verb is about', () => {
  test.each([
    ['The bill, backed by Tom Hale, proposes a new levy.', 'The bill | proposes | a new levy'],
    ['The bill, backed by Tom Hale, urges divers to leave.', 'The bill | urges | to leave'],
    ['The pier is shut, warns the council.', 'the council | warns | The pier is shut'],
    ['The pier is shut, suggests a report.', 'a report | suggests | The pier is shut'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('a participle that opens the sentence has the subject behind it', () => {
  test.each([
    [
      'In addition to stating that boats have no rights, Lund sold the port.',
      'Lund | stating | that boats have no rights',
    ],
    ['After first saying he would not sail, Renn bought a boat.', 'Renn | first saying | he would not sail'],
    [
      'Having announced that he would sell, Judge Brandt went home.',
      'Judge Brandt | Having announced | that he would sell',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([['Instead of saying that boats have rights, Renn slept.'], ['Having a boat that leaked, Renn slept.']])(
    'but not: %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );
});

describe('words about the saying stand between it and what is said', () => {
  test.each([
    [
      'He wrote more than before, saying, apparently for the first time, that he would leave.',
      'He | saying | that he would leave',
    ],
    [
      'The port was for the sale, he said on Monday on Radio Vessel’s “Morning Call.”',
      'he | said | The port was for the sale',
    ],
    [
      'Rather than seeing the fare rise, said Ida Lund, vice president for boats, Corvane wants the gap closed.',
      'Ida Lund, vice president for boats | said | Rather than seeing the fare rise … Corvane wants the gap closed',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test('but what somebody said of a title is said', () => {
    expect(linesOf('The play is late, Renn said of “what we all feared”.')).not.toContain(
      'Renn | said | The play is late',
    );
  });
});

test('a colon before another’s words makes no verb a cue', () => {
  expect(linesOf('Even those who backed it sounded unsure: Ida Lund called it “the least bad plan of all.”')).toEqual([
    'Ida Lund | called | it “the least bad plan of all.”',
  ]);
});

test.each([
  ['Northline kept its vow to spend millions and close its mill.', 'to spend millions and close its mill'],
  ['Renn has pleaded not guilty to a plot to rob a diver and is being held.', 'not guilty to a plot to rob a diver'],
])('what is said goes on with a second infinitive, and ends before an act: %s', (text, content) => {
  expect(linesOf(text).map((line) => line.split(' | ')[2])).toEqual([content]);
});

test('a quotation may end with another inside it', () => {
  expect(linesOf('Lund was blunt: “They all say, ‘I am not coming to the quay.’”')).toEqual([
    'Lund | : | “They all say, ‘I am not coming to the quay.’”',
  ]);
});

test('a bracket begins another subject', () => {
  expect(linesOf('Renn built a hut facing the park (clerks at the quay say it is dry).')).toEqual([
    'clerks at the quay | say | it is dry',
  ]);
});

test('an office may hold a verb form', () => {
  expect(linesOf('“We left,” former state planning director Ida Lund said.')).toEqual([
    'former state planning director Ida Lund | said | “We left,”',
  ]);
});

describe('verbs of saying with a tone', () => {
  test.each([
    ['Lund left the hall, insinuating that the board had lied.', 'Lund | insinuating | that the board had lied'],
    ['Renn rose to speak, fretting that the port would close.', 'Renn | fretting | that the port would close'],
    ['The port is too loud, a diver whined.', 'a diver | whined | The port is too loud'],
    ['“It was late,” Renn quibbled.', 'Renn | quibbled | “It was late,”'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test.each([['The engine whined, and the ferry left.'], ['Two frets of the guitar were worn.']])(
    'but not: %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );
});
