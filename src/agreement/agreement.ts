/** How far coders agree: on what is a claim, and on what kind of source each claim has. It counts; it sets no bar. */
import { GROUP_OF, LABELS, type Label } from '@/engine/claim';
import type { CodedClaim, Coding, Unit } from './coding';
import { type Choices, krippendorffsAlpha, lightsKappa } from './coefficients';
import { matchClaims } from './match';

/** A question that each coder answers for each claim; null where a coder's claim gives no answer. */
export type Question = (claim: CodedClaim) => string | null;

export const labelOf: Question = ({ label }) => label;
/** The kind of source that pages show. A refusal to comment is of no kind, and an answer all the same. */
export const kindOf: Question = ({ label }) => GROUP_OF[label] ?? 'none';
export const reasonOf: Question = ({ reasonGiven }) => (reasonGiven === null ? null : String(reasonGiven));
/** The words for the source, letters and digits alone. */
export const sourceOf: Question = ({ source }) =>
  source
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The answers to one question. */
export interface Answers {
  /** Units that every coder answered. */
  readonly units: number;
  /** Those of them to which all gave the same answer. */
  readonly same: number;
  /** Cohen's kappa, or for more than two coders the mean over their pairs; null where chance cannot be counted. */
  readonly kappa: number | null;
  readonly alpha: number | null;
}

/** Whether coders see the same claims. Chance cannot be counted here, because nobody counts what is no claim. */
export interface Found {
  readonly claims: number;
  readonly byAll: number;
  /** For each coder the claims that nobody else has. */
  readonly byOneAlone: readonly number[];
  /**
   * The mean over pairs of coders of their F-measure, from 0 to 1, or null without claims.
   * G. Hripcsak and A. S. Rothschild (2005), Agreement, the F-measure, and reliability in information retrieval,
   * Journal of the American Medical Informatics Association 12, 296–298.
   */
  readonly f: number | null;
}

export interface Agreement {
  readonly coders: readonly string[];
  /** All claims, those of all coders side by side. */
  readonly units: readonly Unit[];
  readonly found: Found;
  readonly labels: Answers;
  readonly kinds: Answers;
  readonly reasons: Answers;
  /** Kappa and alpha say nothing here: words are no scale. */
  readonly sources: Pick<Answers, 'units' | 'same'>;
  /** Each label that a coder gave, against all others together. */
  readonly perLabel: ReadonlyMap<Label, Answers>;
}

/** Compares the work of two or more coders on the same articles. */
export function agreementOf(codings: readonly Coding[]): Agreement {
  const units = matchClaims(codings);
  return {
    coders: codings.map(({ coder }) => coder),
    units,
    found: foundBy(codings, units),
    labels: answersTo(labelOf, units),
    kinds: answersTo(kindOf, units),
    reasons: answersTo(reasonOf, units),
    sources: answersTo(sourceOf, units),
    perLabel: perLabelOf(units),
  };
}

/** The answers to one question, over the units of all coders. */
export function answersTo(question: Question, units: readonly Unit[]): Answers {
  const choices = units.map((unit) => choicesIn(unit, question));
  const answered = choices.filter((all) => all.every((value) => value !== null));
  return {
    units: answered.length,
    same: answered.filter((all) => new Set(all).size === 1).length,
    kappa: lightsKappa(choices),
    alpha: krippendorffsAlpha(choices),
  };
}

/** How often one coder chose each value where another chose each value: rows by the one, columns by the other. */
export function confusionOf(
  units: readonly Unit[],
  question: Question,
  [one, other]: readonly [number, number],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const unit of units) {
    const choices = choicesIn(unit, question);
    const [row, column] = [choices[one], choices[other]];
    if (row == null || column == null) continue;
    const cells = table.get(row) ?? new Map<string, number>();
    table.set(row, cells.set(column, (cells.get(column) ?? 0) + 1));
  }
  return table;
}

/** The units to which coders gave different answers. */
export function differencesIn(units: readonly Unit[], question: Question): Unit[] {
  return units.filter((unit) => new Set(choicesIn(unit, question).filter((value) => value !== null)).size > 1);
}

function choicesIn({ claims }: Unit, question: Question): Choices {
  return claims.map((claim) => claim && question(claim));
}

function perLabelOf(units: readonly Unit[]): Map<Label, Answers> {
  const given = new Set(units.flatMap(({ claims }) => claims.flatMap((claim) => claim?.label ?? [])));
  return new Map(
    LABELS.filter((label) => given.has(label)).map((label) => [
      label,
      answersTo((claim) => String(claim.label === label), units),
    ]),
  );
}

function foundBy(codings: readonly Coding[], units: readonly Unit[]): Found {
  const has = units.map(({ claims }) => claims.map((claim) => claim !== null));
  return {
    claims: units.length,
    byAll: has.filter((coders) => coders.every(Boolean)).length,
    byOneAlone: codings.map(
      (_, coder) => has.filter((coders) => coders[coder] && coders.filter(Boolean).length === 1).length,
    ),
    f: meanF(has, codings.length),
  };
}

function meanF(has: readonly (readonly boolean[])[], coders: number): number | null {
  const fs: number[] = [];
  for (let one = 0; one < coders; one++)
    for (let other = one + 1; other < coders; other++) {
      const both = has.filter((found) => found[one] && found[other]).length;
      const each = has.filter((found) => found[one]).length + has.filter((found) => found[other]).length;
      if (each > 0) fs.push((2 * both) / each);
    }
  return fs.length === 0 ? null : fs.reduce((sum, f) => sum + f, 0) / fs.length;
}
