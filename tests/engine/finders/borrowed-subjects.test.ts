import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** Each outermost attribution as "source | cue | content". */
const linesOf = (text: string): string[] =>
  foundIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);

describe('a verb behind “and” has the subject of the verb before it', () => {
  test.each([
    ['Lund has a house in Tarn and says the road there is unsafe.', 'Lund | says | the road there is unsafe'],
    ['Renn did his own count and found that nine boats were gone.', 'Renn | found | that nine boats were gone'],
    [
      'A small group of divers then did their own review and recommended that the pier stay shut.',
      'A small group of divers | recommended | that the pier stay shut',
    ],
    ['The clerks have no contract and fear the port will close.', 'The clerks | fear | the port will close'],
    ['The mayor had two boats and denied that either was hers.', 'The mayor | denied | that either was hers'],
    ['The boy denies murder and the court has heard he was late.', 'the court | has heard | he was late'],
    ['The boy denies murder and the court has heard he was late.', 'The boy | denies | murder'],
    ['Renn praised the crews, who work at night, and said more would come.', 'Renn | said | more would come'],
    ['Police held a man, who lived nearby, and said he had a knife.', 'Police | said | he had a knife'],
    ['Renn met the divers, who work at night, and say more will come.', 'who | say | more will come'],
    ['Renn met the divers, who worked at night and said more would come.', 'who | said | more would come'],
    ['The mayor welcomed the steps taken and indicated that it was over.', 'The mayor | indicated | that it was over'],
    ['The mayor said the boats sank and revealed that it was over.', 'The mayor | revealed | that it was over'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([
    ['an auxiliary', 'The pier had been shut and said to be old.'],
    [
      'what stands for a clause',
      'It is important to note that earlier in the week, Minister Renn when asked by crews, described the quay as old.',
    ],
    ['a question', 'Has the mayor a boat and said so?'],
    ['an object with a second noun', 'The port has two berths and plans for more.'],
  ])('but not behind %s', (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

describe('a participle behind words that somebody speaks', () => {
  test.each([
    ['It came after the release of a report claiming that it leaks.', 'a report | claiming | that it leaks'],
    ['Tan confirmed it on Monday in a statement reading, “It is over.”', 'a statement | reading | “It is over.”'],
    ['Tan announced she had left in a statement last week saying, “It is over.”', 'Tan | announced | she had left'],
    ['Tan announced she had left in a statement saying, “It is over.”', 'Tan | saying | “It is over.”'],
    [
      'She opened the fair with a speech declaring that the strike was over.',
      'She | declaring | that the strike was over',
    ],
    ['The board put out a statement denying that fares would rise.', 'The board | denying | that fares would rise'],
    ['Varga sent a letter disputing that the hull was thin.', 'Varga | disputing | that the hull was thin'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([['The port built a wall opposing that of Tarn.'], ['They met a man at a speech wearing a badge.']])(
    'but not %s',
    (text) => {
      expect(linesOf(text)).toEqual([]);
    },
  );
});

test('a verb behind “whether” is not of those who are asked', () => {
  const lines = linesOf('Renn was asked whether the crew, and the pilots, believed it was safe.');
  expect(lines.filter((line) => line.startsWith('Renn'))).toEqual([]);
});

describe('a participle that opens the sentence, and its object, are no part of the subject', () => {
  test.each([
    ['Confirming the arrest, the police spokesman, Tam Renn, said two were held.', 'the police spokesman, Tam Renn,'],
    ['Welcoming the deal, the chair of the board, Ida Lund, said it was late.', 'the chair of the board, Ida Lund,'],
    ['Noting the delays, Renn, the harbourmaster, said it was late.', 'Renn, the harbourmaster,'],
  ])('%s', (text, source) => {
    expect(foundIn(text).at(-1)!.source).toBe(source);
  });
});
