/** What a description gives away about somebody who is not named: "a senior treasury official" has a rank and a body. */

export interface Disclosed {
  /** "senior", "former deputy", or null. */
  readonly rank: string | null;
  /** What they do ("nurse", "divers"), or null where the noun says no more than that it is a person. */
  readonly role: string | null;
  /** The office, company or place that the description names, or null. */
  readonly body: string | null;
}

/** Determiners, numbers and ages: they tell how many or whose, and not where somebody works. */
const OPENING =
  /^(?:(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|some|many|more than|at least|about|another|other|all|both|multiple|these|those|my|our|his|her|their|its|[\d,]+(?:-year-old)?)\s+)+(?:of\s+(?:the|these|those|his|her|their)\s+)?/i;
const RANK =
  /^(?:(?:senior|top|high-ranking|high-level|mid-level|mid-ranking|low-level|junior|chief|deputy|former|current|retired|acting|veteran)\s+)+/i;
/** A body behind the head noun: "a nurse at the clinic", "an aide to the governor". */
const BEHIND = /\s(?:at|in|from|with|of|for|to)\s+((?:the|a|an)\s+.+|\p{Lu}.*)$/u;
const KNOWING =
  /\s(?:familiar|briefed|involved|close|directly|with (?:direct |first-?hand )?knowledge|who|whose|that)\b.*$/i;
/** Nouns that stand for any person who may speak. */
const ANYBODY =
  /^(?:official|person|source|individual|member|representative|man|woman)s?$|^(?:people|persons|men|women)$/i;

/** Reads a description as English writes them: determiner and number, rank, body, head noun, and a body behind it. */
export function disclosedBy(description: string): Disclosed {
  const noun = description.replace(OPENING, '').replace(KNOWING, '');
  const rank = RANK.exec(noun)?.[0].trim() ?? null;
  const ranked = noun.replace(RANK, '');
  const behind = BEHIND.exec(ranked);
  const words = (behind ? ranked.slice(0, behind.index) : ranked).split(/\s+/).filter((word) => word !== '');
  const head = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  return { rank, role: head === '' || ANYBODY.test(head) ? null : head, body: behind?.[1] ?? (before || null) };
}
