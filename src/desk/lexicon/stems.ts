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

/** Words made of a verb, by the verb. */
const DERIVED: readonly (readonly [string, string])[] = [
  ['asleep', 'sleep'],
  ['dead', 'die'],
  ['death', 'die'],
  ['resignation', 'resign'],
  ['closure', 'close'],
  ['arrival', 'arrive'],
  ['departure', 'depart'],
  ['payment', 'pay'],
  ['approval', 'approve'],
  ['removal', 'remove'],
  ['refusal', 'refuse'],
  ['denial', 'deny'],
  ['proposal', 'propose'],
  ['withdrawal', 'withdraw'],
  ['agreement', 'agree'],
  ['investigation', 'investigate'],
  ['inspection', 'inspect'],
  ['inspector', 'inspect'],
  ['failure', 'fail'],
  ['expansion', 'expand'],
  ['reduction', 'reduce'],
  ['rejection', 'reject'],
  ['election', 'elect'],
  ['theft', 'steal'],
  ['sale', 'sell'],
  ['loss', 'lose'],
  ['growth', 'grow'],
  ['decision', 'decide'],
  ['treatment', 'treat'],
  ['demolition', 'demolish'],
  ['construction', 'build'],
  ['half', 'halve'],
];

/** Forms to the verb's base or the noun's singular. */
export const IRREGULAR_STEMS: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.flatMap(([base, past, participle]) => [[past, base] as const, [participle, base] as const]),
  ...PLURALS,
  ...DERIVED,
]);
