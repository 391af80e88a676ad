import { describe, expect, test } from 'vitest';
import { analyse } from '@/engine/analyse';
import { explain, type Look } from '@/engine/explain';
import { ARTICLE_FINDERS } from '@/engine/find-attributions';
import { PASSES } from '@/engine/finders/sentence-finders';
import { RULE_NAMES, RULES } from '@/engine/rules';

/** Every finder, in order. */
const FINDER_NAMES = [...PASSES.flat(), ...ARTICLE_FINDERS].map(({ name }) => name);

const looksAt = (text: string): Look[] => explain({ text }).sentences.flatMap(({ looks }) => looks);

describe('an explanation', () => {
  test('explains a quotation without a source', () => {
    const { sentences } = explain({ text: RULES['lone-quote'].example.text });
    expect(sentences.at(-1)?.notes).toEqual([{ finder: 'floating-quote', note: 'is the claim of nobody' }]);
  });

  test.each(RULE_NAMES.filter((rule) => rule !== 'lone-quote'))('says which finder found the example of %s', (rule) => {
    const { sentences, changes } = explain({ text: RULES[rule].example.text });
    const found = sentences
      .flatMap(({ looks }) => looks)
      .filter(({ answer }) => 'rule' in answer && answer.rule === rule);
    const added = changes.filter(({ did, attribution }) => did === 'added' && attribution.rule === rule);
    expect([...found, ...added]).toHaveLength(1);
    for (const { finder } of [...found, ...added]) expect(FINDER_NAMES).toContain(finder);
  });

  test.each(RULE_NAMES)('says for every finder whether it looked at the near-miss of %s', (rule) => {
    const { sentences } = explain({ text: RULES[rule].nearMiss });
    for (const { looks, idle } of sentences) {
      const named = new Set([...looks.map(({ finder }) => finder), ...idle]);
      expect(FINDER_NAMES.filter((name) => !named.has(name))).toEqual([
        'grant-words',
        'described-source',
        'whole-names',
        'anonymity-grant',
      ]);
    }
  });

  test('says what the words were taken for, and why nothing was found', () => {
    const looks = looksAt('The pilot repaired the valve.');
    expect(looks).toEqual([
      {
        finder: 'subject-verb',
        at: 'repaired',
        saw: [
          { part: 'verb', words: 'repaired' },
          { part: 'complement', words: '', kind: 'object' },
          { part: 'subject', words: 'The pilot' },
        ],
        answer: { declined: 'the verb does not attribute with this complement' },
      },
    ]);
  });

  test('says which attribution a quotation without a speaker goes on with', () => {
    const { sentences } = explain({ text: '“We left,” Varga said. “Nobody asked us.”' });
    expect(sentences[1]?.notes).toEqual([{ finder: 'floating-quote', note: 'goes on with the attribution before it' }]);
  });

  test('says how the source and the label were decided', () => {
    const text = 'Ilona Varga said the pier was safe. “It is new,” she said.';
    const [, second] = explain({ text }).claims;
    expect(second).toMatchObject({ who: 'Ilona Varga', whoBecause: 'pronoun: “she”', label: 'named' });
    expect(second?.labelBecause).toContain('a name for');
  });

  test('does not change the claims', () => {
    const text = RULE_NAMES.map((rule) => RULES[rule].example.text).join('\n\n');
    const ids = (claims: readonly { id: string; rule: string }[]) => claims.map(({ id, rule }) => `${id} ${rule}`);
    expect(ids(explain({ text }).claims)).toEqual(ids(analyse({ text }).claims));
  });

  test('says that a text is not English', () => {
    const text =
      'Der Hafen ist seit Montag geschlossen, und niemand weiß, wann er wieder öffnet, sagte die Bürgermeisterin.';
    expect(explain({ text }).english).toBe(false);
  });
});
