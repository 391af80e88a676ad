import { describe, expect, it } from 'vitest';
import { passageOf } from '@/report/passage';
import { claimIn, type Written } from './claims';

/** Quoted pieces in guillemets, the rest as it is. */
function shown(text: string, written: Omit<Written, 'label' | 'cue'>): string {
  const claim = claimIn(text, text, { label: 'named', cue: 'said', ...written });
  return passageOf(claim, text)
    .map((piece) => (piece.quoted ? `«${piece.text}»` : piece.text))
    .join('');
}

describe('passageOf', () => {
  it.each([
    {
      name: 'an indirect claim',
      text: 'Renn said the doors were shut.',
      written: { content: ['the doors were shut'] },
      expected: 'the doors were shut',
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
      expected: 'the doors were «firmly shut» at noon',
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
      name: 'a clause without the word that joins it to its verb',
      text: 'Renn said that the doors were shut.',
      written: { content: ['that the doors were shut'] },
      expected: 'the doors were shut',
    },
    {
      name: 'a “that” which the clause is about',
      text: 'Renn said that was a lie.',
      written: { content: ['that was a lie'] },
      expected: 'that was a lie',
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
