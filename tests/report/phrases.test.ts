import { describe, expect, it } from 'vitest';
import { phrasesOf } from '@/report/phrases';
import { claimIn } from './claims';

/** The marked words of a claim by `source`, who is `who`, in a text that is one sentence. */
const marked = (text: string, source: string, cue: string, who: string | null = source) =>
  phrasesOf(claimIn(text, text, { label: 'named', source, cue, who }), text).map((span) => text.slice(...span));

describe('phrasesOf', () => {
  it('takes source and verb as one phrase where they are neighbours', () => {
    expect(marked('Police said the pier was shut.', 'Police', 'said')).toEqual(['Police said']);
    expect(marked('Police, in a letter, said so.', 'Police', 'said')).toEqual(['Police', 'said']);
  });

  it('takes the content of a claim that has neither, as the reader adds them', () => {
    const text = 'The pier was shut in May.';
    const claim = {
      ...claimIn(text, text, { label: 'unnamed', cue: 'was', content: ['shut in May'] }),
      source: [],
      cue: [],
    };
    expect(phrasesOf(claim, text).map((span) => text.slice(...span))).toEqual(['shut in May']);
  });

  it.each([
    [
      'Renn, who took office in May, told us so.',
      'Renn, who took office in May,',
      'told',
      'Tobias Renn',
      ['Renn', 'told'],
    ],
    ['It leaks, said Ms. Varga, an architect.', 'Ms. Varga, an architect', 'said', 'Ilona Varga', ['said Ms. Varga']],
    ['The mayor, Ada Okafor, agreed.', 'The mayor, Ada Okafor', 'agreed', 'Ada Okafor', ['Ada Okafor, agreed']],
    ['A clerk, who gave no name, said so.', 'A clerk, who gave no name', 'said', 'a clerk', ['A clerk', 'said']],
  ])('leaves out asides: %s', (text, source, cue, who, phrases) => {
    expect(marked(text, source, cue, who)).toEqual(phrases);
  });

  it('keeps lists whole, and sources whose name stands elsewhere', () => {
    const list = 'Police, a coroner and two divers';
    expect(marked(`${list} agreed.`, list, 'agreed')).toEqual([`${list} agreed`]);
    expect(marked('The woman, 45, agreed.', 'The woman, 45', 'agreed', 'Leda Moss')).toEqual(['The woman, 45, agreed']);
  });
});
