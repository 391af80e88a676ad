import { afterEach, describe, expect, it } from 'vitest';
import { LABELS, type Label } from '@/engine/claim';
import { type Profile, profileOf } from '@/report/profile';
import { profileSentence } from '@/ui/claims/profile-sentence';
import { speak } from './messages';

const EMPTY = profileOf([]);

function profile(attributions: number, sources: number, by: Partial<Record<Label, number>>, reasoned = 0): Profile {
  const sourcesBy = Object.fromEntries(LABELS.map((label) => [label, by[label] ?? 0])) as Record<Label, number>;
  return { ...EMPTY, attributions, sources, sourcesBy, reasoned };
}

describe('profileSentence', () => {
  it.each([
    {
      of: profile(1, 1, { named: 1 }),
      says: '1 attribution from about 1 source: 1 named.',
    },
    {
      of: profile(15, 8, { named: 3, anonymous: 1, vague: 1, institution: 1, document: 2 }, 1),
      says: '15 attributions from about 8 sources: 3 named, 1 unnamed (1 by agreement, 1 with a reason), 1 vague, 1 organisation, 2 documents.',
    },
    {
      of: profile(3, 3, { anonymous: 2, unnamed: 1 }),
      says: '3 attributions from about 3 sources: 3 unnamed (2 by agreement).',
    },
    {
      of: profile(4, 4, { outlet: 2, social: 1, 'own-reporting': 1 }),
      says: '4 attributions from about 4 sources: 2 other outlets, 1 social account, the outlet’s own reporting.',
    },
    {
      of: profile(2, 0, {}),
      says: '2 attributions, with no source given.',
    },
  ])('$says', ({ of, says }) => {
    expect(profileSentence(of).replaceAll('\u00A0', ' ')).toBe(says);
  });

  it('keeps each number on the line of its word', () => {
    expect(profileSentence(profile(1, 1, { named: 1 }))).toContain('1\u00A0named');
  });

  describe('in other languages', () => {
    afterEach(() => speak('en'));

    it.each([
      ['de', '3 Zuschreibungen aus etwa 3 Quellen: 1 mit Namen, 2 ohne Namen (1 mit Zusage).'],
      ['es', '3 atribuciones de alrededor de 3 fuentes: 1 con nombre, 2 sin nombre (1 con anonimato pactado).'],
      ['fr', '3 attributions venant d’environ 3 sources : 1 nommée, 2 non nommées (1 sous couvert d’anonymat).'],
    ])('%s', (locale, says) => {
      speak(locale);
      const of = profile(3, 3, { named: 1, anonymous: 1, unnamed: 1 });
      expect(profileSentence(of).replaceAll('\u00A0', ' ')).toBe(says);
    });
  });
});
