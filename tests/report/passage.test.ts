import { describe, expect, it } from 'vitest';
import { passageOf } from '@/report/passage';
import { claimIn, type Written } from './claims';

/** Quoted pieces in guillemets, words that attribute in brackets, the rest as it is. */
function shown(text: string, written: Partial<Written>): string {
  const claim = claimIn(text, text, { label: 'named', cue: 'said', ...written });
  return passageOf(claim, text)
    .map((piece) => (piece.quoted ? `«${piece.text}»` : piece.attributes ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('passageOf', () => {
  it.each([
    {
      name: 'an indirect claim',
      text: 'Renn said the doors were shut.',
      written: { content: ['the doors were shut'] },
      expected: '[said ]the doors were shut',
    },
    {
      name: 'what a denial denies',
      text: 'Renn denied that the boat had sunk.',
      written: { source: 'Renn', cue: 'denied', content: ['the boat had sunk'] },
      expected: '[denied that ]the boat had sunk',
    },
    {
      name: 'what somebody does with a thing',
      text: 'Renn has rejected the plan.',
      written: { source: 'Renn', cue: 'has rejected', content: ['the plan'] },
      expected: '[has rejected ]the plan',
    },
    {
      name: 'whom somebody asks to do a thing',
      text: 'Renn urged the board to pay.',
      written: { source: 'Renn', cue: 'urged', content: ['to pay'] },
      expected: '[urged the board ]to pay',
    },
    {
      name: 'a noun that attributes, without whose it is',
      text: 'Renn’s denial of a leak surprised nobody.',
      written: { source: 'Renn', cue: '’s denial of', content: ['a leak'] },
      expected: '[denial of ]a leak',
    },
    {
      name: 'a fragment that somebody calls a thing',
      text: 'Renn called the plan “a farce”.',
      written: { source: 'Renn', cue: 'called', content: ['the plan “a farce”'], quotes: ['“a farce”'] },
      expected: '[called ]the plan «a farce»',
    },
    {
      name: 'a claim far behind its cue',
      text: 'Renn said at a meeting of the harbour board in the old town hall that the doors were shut.',
      written: { source: 'Renn', content: ['the doors were shut'] },
      expected: '[said … ]the doors were shut',
    },
    {
      name: 'no words that the source’s name cannot stand before: it is in between',
      text: 'According to Renn, the doors were shut.',
      written: { source: 'Renn', cue: 'According to', content: ['the doors were shut'] },
      expected: 'the doors were shut',
    },
    {
      name: 'no words that the source’s name cannot stand before: it is behind',
      text: 'The board was accused of fraud by Renn.',
      written: { source: 'Renn', cue: 'was accused', content: ['fraud'] },
      expected: 'fraud',
    },
    {
      name: 'whole sentences in quotation marks, without the words before',
      text: 'Renn said: “The doors were shut.”',
      written: { source: 'Renn', content: ['“The doors were shut.”'], quotes: ['“The doors were shut.”'] },
      expected: '«The doors were shut.»',
    },
    {
      name: 'a quote, without its marks and the comma of the setting',
      text: '“The doors were shut,” Renn said.',
      written: { content: ['“The doors were shut,”'], quotes: ['“The doors were shut,”'] },
      expected: '«The doors were shut»',
    },
    {
      name: 'the sentence of a claim that only points back',
      text: 'Renn said so.',
      written: { content: ['so'] },
      expected: 'Renn said so.',
    },
    {
      name: 'a fragment within an indirect claim',
      text: 'Renn said the doors were "firmly shut" at noon.',
      written: { content: ['the doors were "firmly shut" at noon'], quotes: ['"firmly shut"'] },
      expected: '[said ]the doors were «firmly shut» at noon',
    },
    {
      name: 'a quote within the quote, whose marks stay',
      text: '“He called it ‘a day out.’” Renn said.',
      written: { content: ['“He called it ‘a day out.’”'], quotes: ['“He called it ‘a day out.’”'] },
      expected: '«He called it ‘a day out.’»',
    },
    {
      name: 'two quotes around the speaker',
      text: '“Shut,” Renn said. “All of them.”',
      written: { content: ['“Shut,”', '“All of them.”'], quotes: ['“Shut,”', '“All of them.”'] },
      expected: '«Shut» «All of them.»',
    },
    {
      name: 'an indirect claim around the speaker, with the gap shown',
      text: 'The doors, Renn said, were shut.',
      written: { content: ['The doors', 'were shut'] },
      expected: 'The doors … were shut',
    },
    {
      name: 'a clause without the word that joins it to a verb elsewhere',
      text: 'That the doors were shut, Renn said.',
      written: { source: 'Renn', content: ['That the doors were shut'] },
      expected: 'the doors were shut',
    },
    {
      name: 'a “that” which the clause is about',
      text: 'That was a lie, Renn said.',
      written: { source: 'Renn', content: ['That was a lie'] },
      expected: 'That was a lie',
    },
    {
      name: 'the sentence, for a claim without content',
      text: 'Renn said no.',
      written: {},
      expected: 'Renn said no.',
    },
  ])('shows $name', ({ text, written, expected }) => {
    expect(shown(text, written)).toBe(expected);
  });
});
