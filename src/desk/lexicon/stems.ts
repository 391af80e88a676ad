/** Irregular forms by the one that stands for all of them: from the engine's list of irregular verbs. */
import { IRREGULAR_VERBS } from '@/engine/lexicon/irregular-verbs';

const PLURALS: readonly (readonly [string, string])[] = [
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['leaves', 'leaf'],
];

/** Forms to the verb's base or the noun's singular. */
export const IRREGULAR_STEMS: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.flatMap(([base, past, participle]) => [[past, base] as const, [participle, base] as const]),
  ...PLURALS,
]);
