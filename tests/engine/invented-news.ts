/** Invented news, as it is and mutated: sentences of every rule, cut short, with words dropped, doubled or swapped. */
import fc from 'fast-check';

const SENTENCES: readonly string[] = [
  'Renn said the bridge was safe, and the board told reporters that it was not.',
  '“We left,” said Ilona Varga, who runs the port. “Nobody asked us to stay.”',
  'The ferry was late, according to inspection records reviewed by The Larkfield Courier.',
  'Two harbour officials, who spoke on condition of anonymity because they were not authorized to speak, said the hull was cracked.',
  'Northline, citing two divers, reported that the bow door was open.',
  'The ministry said in a statement that it had opened an inquiry, adding that it would report by June.',
  'A person familiar with the talks said: “It is over.”',
  'Asked whether he would stay, Renn, 51, declined to comment.',
  'Leda, a deckhand who asked that her last name not be used because she fears losing work, said drills had stopped.',
  'The claim that the pumps had failed was denied by Corvane Lines, whose director called it “nonsense.”',
  'The vessel was reportedly due for sale, and is expected to leave in May.',
  'RENN: We sold the boats. Nobody asked us to.',
  'As the Harbour Ledger first reported, the mayor told Radio Vessel that she was “confident” of it.',
  'The report cites a nurse who says that the ward was full.',
  'Officials hope it opens soon, Renn said, but critics doubt that, a poll by Northline found.',
  'His warning that the dam leaks, which the board had dismissed, was repeated by experts.',
  'She was quoted as saying the sale was off; her lawyer disagreed.',
  "'We will not go,' he wrote on X. 'It''s ours,' his wife, Marta Renn, told the court.",
  '“It was late” — Tobias Renn',
  'It is understood that the talks, described by one aide as “tense,” go on.',
];

const WORDS = SENTENCES.flatMap((sentence) => sentence.split(' '));
const MARKS = ['"', '“', '”', '‘', '’', "''", ',', '.', ':', ';', '—', '-', '(', ')', '\n', '\n\n', '?', '!', '😀', ''];

/** One change of a text's words at a place, a share of its length. */
const mutation = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'insert', 'glue', 'lower', 'upper', 'cut'),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  word: fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer One> ? One : never;

function mutated(words: readonly string[], { kind, place, word }: Mutation): string[] {
  const at = Math.floor(place * words.length);
  const [before, one = '', behind] = [words.slice(0, at), words[at], words.slice(at + 1)];
  switch (kind) {
    case 'drop':
      return [...before, ...behind];
    case 'double':
      return [...before, one, one, ...behind];
    case 'swap':
      return [...before, ...behind.slice(0, 1), one, ...behind.slice(1)];
    case 'insert':
      return [...before, word, one, ...behind];
    case 'glue':
      return [...before, one + word, ...behind];
    case 'lower':
      return [...before, one.toLowerCase(), ...behind];
    case 'upper':
      return [...before, one.toUpperCase(), ...behind];
    default:
      return before;
  }
}

/** One to four of the sentences with up to six changes. */
const mutatedNews = fc
  .tuple(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), fc.array(mutation, { maxLength: 6 }))
  .map(([sentences, mutations]) => mutations.reduce(mutated, sentences.join(' ').split(' ')).join(' '));

/** Words of the sentences in any order. */
const shuffledNews = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...MARKS)), { maxLength: 40 })
  .map((words) => words.join(' '));

/** A few words again and again. */
const repeatedNews = fc
  .tuple(fc.array(fc.constantFrom(...WORDS, ...MARKS), { minLength: 1, maxLength: 5 }), fc.integer({ min: 2, max: 30 }))
  .map(([words, times]) => `${words.join(' ')} `.repeat(times));

/** News, and what is left of it. */
export const inventedNews = fc.oneof({ weight: 3, arbitrary: mutatedNews }, shuffledNews, repeatedNews);
