/** What a reader has said of an article's claims and sources. Pure; `stored-corrections.ts` keeps corrections. */
import type { Claim, Label } from '@/engine/claim';

/** What a reader says of a claim: its label, or that it is no attribution at all. */
export type LabelVerdict = Label | 'not-a-source';

/** What a reader says. */
export type Verdict =
  | LabelVerdict
  /** The claim comes from another source, of this name: one of the article's, or as the reader writes it. Empty for none. */
  | { readonly source: string }
  /** The source is the same as the one of this name. */
  | { readonly sameAs: string }
  /** The words are a claim that was not found. */
  | { readonly added: AddedWords };

/** What is said of words that are a claim. */
export interface AddedWords {
  readonly label: Label;
  /** The source's name; empty where none is given. */
  readonly source: string;
  /** How many characters the words have, of which a correction holds no more than `LONGEST`. */
  readonly length: number;
}

/** Tied to the words and not to an offset, so that it holds when the page is read again or grows. */
export interface Correction {
  /** A claim's source and cue as the article writes them; a source's name; the words that the reader has selected. */
  readonly words: string;
  /** The sentence around them, cut after `LONGEST` characters. Empty for a source, which is the same in every sentence. */
  readonly sentence: string;
  readonly verdict: Verdict;
}

/** What the reader says, or takes back. */
export interface CorrectionChange {
  readonly correction: Correction;
  readonly takenBack: boolean;
}

/** The rule of a claim whose label the reader has chosen, or that the reader has added. */
export const READERS_RULE = 'corrected-by-reader';

/** Characters of each text of a correction: enough to tell a sentence from every other one. */
export const LONGEST = 300;

/** The correction that gives a claim this verdict. `text` is what the claim's offsets refer to. */
export function correctionOf(claim: Claim, text: string, verdict: Verdict): Correction {
  return { words: wordsOf(claim, text), sentence: text.slice(...claim.sentence).slice(0, LONGEST), verdict };
}

/** What the reader says of one claim at a time. */
export interface SaidOfClaim {
  readonly label: LabelVerdict;
  /** The source's name; empty where none is given. */
  readonly source: string;
}

/**
 * The changes that make a claim what the reader says it is.
 * @param claim as it is now, by the reader's word so far.
 * @param found the same as it was found.
 */
export function changesFor(
  claim: Claim,
  found: Claim,
  text: string,
  { label, source }: SaidOfClaim,
): CorrectionChange[] {
  const change = (verdict: Verdict, takenBack: boolean) => ({
    correction: correctionOf(found, text, verdict),
    takenBack,
  });
  const changes = label === claim.label ? [] : [change(label, label === found.label)];
  if (label === 'not-a-source' || source === (claim.who ?? '')) return changes;
  const name = source.slice(0, LONGEST);
  return [...changes, change({ source: name }, name === (found.who ?? ''))];
}

/** The correction by which two sources are one. */
export function sameSource(name: string, sameAs: string): Correction {
  return { words: name.slice(0, LONGEST), sentence: '', verdict: { sameAs: sameAs.slice(0, LONGEST) } };
}

/** Those of the corrections that are about this claim. */
export function correctionsAbout(claim: Claim, text: string, corrections: readonly Correction[]): Correction[] {
  const own = correctionOf(claim, text, claim.label);
  return corrections.filter(({ words, sentence }) => words === own.words && sentence === own.sentence);
}

/** The corrections after changes: each new one takes the place of an earlier one about the same. */
export function withChanges(corrections: readonly Correction[], changes: readonly CorrectionChange[]): Correction[] {
  const after = new Map(corrections.map((correction) => [keyOf(correction), correction]));
  for (const { correction, takenBack } of changes) {
    after.delete(keyOf(correction));
    if (!takenBack) after.set(keyOf(correction), correction);
  }
  return [...after.values()];
}

/** The same for two corrections of which only one can hold. */
export function keyOf({ words, sentence, verdict }: Correction): string {
  const about = typeof verdict === 'string' ? 'label' : Object.keys(verdict).join();
  return [about, words, sentence].join('\n');
}

function wordsOf({ source, cue }: Claim, text: string): string {
  const spans = [...source, ...cue].sort((a, b) => a[0] - b[0]);
  return spans
    .map((span) => text.slice(...span))
    .join(' … ')
    .slice(0, LONGEST);
}
