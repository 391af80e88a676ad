/** Does what stands before a verb agree with a singular or a plural verb? */
import type { Tag, Unit } from './units';

/** Behind these stands a verb as easily as a noun; the verb is the better guess for a form that may be one. */
const BESIDE_VERB = new Set<Tag>(['comma', 'close', 'and', 'dash', 'quote']);

/** May a verb in the singular follow the unit? */
export function endsSingular(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  return unit.tag === 'name' || (unit.tag === 'noun' && !/[^siu]s$/u.test(unit.lower)) || unit.tag === 'time';
}

/** May a verb in the plural follow the unit at `at`? */
export function endsPlural(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (BESIDE_VERB.has(unit.tag)) return true;
  if (at === 0 && unit.tag === 'name') return /[^siu]s$/u.test(unit.lower);
  if (unit.tag === 'noun')
    return /[^siu]s$/u.test(unit.lower) || /^(?:people|men|women|police|media|data)$/u.test(unit.lower);
  return unit.tag === 'name' && (units[at - 1]?.tag === 'and' || /(?:ans|crats|ists)$/u.test(unit.lower));
}
