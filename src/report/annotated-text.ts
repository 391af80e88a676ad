/** An article's text with its claims marked and the number of each source behind its words: what a report prints. */
import { type Claim, GROUP_OF, type Group, type Span } from '@/engine/claim';
import type { NumberedSource } from './numbered-sources';
import { paragraphsOf } from './paragraphs';
import { phrasesOf } from './phrases';
import { counts } from './profile';

/** A run of text. */
export interface MarkedPiece {
  /** Where it starts in the article's text. */
  readonly start: number;
  readonly text: string;
  /** Whose line it wears; null for words that no claim marks. */
  readonly group: Group | null;
  /** Of the sources whose claims these words begin. */
  readonly numbers: readonly number[];
}

/** What stands beside the paragraph in which a source first speaks, or in which a claim has none. */
export type Note =
  | { readonly kind: 'source'; readonly numbered: NumberedSource }
  | { readonly kind: 'no-source'; readonly claim: Claim };

export interface AnnotatedParagraph {
  readonly start: number;
  readonly pieces: readonly MarkedPiece[];
  readonly notes: readonly Note[];
}

/** The claims that count, in a text of paragraphs joined by blank lines. `sources` are those of these claims. */
export function annotatedText(
  claims: readonly Claim[],
  text: string,
  sources: readonly NumberedSource[],
): AnnotatedParagraph[] {
  const counted = claims.filter(counts);
  const bySourceId = new Map(sources.map((numbered) => [numbered.source.id, numbered]));
  const runs = runsOf(counted, text, bySourceId);
  const noted = new Set<string>();
  return paragraphsOf(text).map((span) => {
    const own = counted.filter((claim) => startOf(claim, text) >= span[0] && startOf(claim, text) < span[1]);
    const notes = own.flatMap((claim) => noteOf(claim, bySourceId, noted));
    return { start: span[0], pieces: piecesOf(span, runs, text), notes };
  });
}

interface Run {
  readonly span: Span;
  readonly group: Group;
  readonly numbers: number[];
}

/** The marked words in order and without overlaps: where claims share words, the first one's line is drawn. */
function runsOf(claims: readonly Claim[], text: string, bySourceId: ReadonlyMap<string, NumberedSource>): Run[] {
  const phrases = claims
    .flatMap((claim) => phrasesOf(claim, text).map((span, index) => ({ claim, span, isFirst: index === 0 })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const runs: Run[] = [];
  for (const { claim, span, isFirst } of phrases) {
    const number = isFirst ? bySourceId.get(claim.sourceId)?.number : undefined;
    const before = runs.at(-1);
    const start = Math.max(span[0], before?.span[1] ?? 0);
    const group = GROUP_OF[claim.label];
    const run = start < span[1] && group ? { span: [start, span[1]] as const, group, numbers: [] } : before;
    if (run && run !== before) runs.push(run);
    if (run && number !== undefined && !run.numbers.includes(number)) run.numbers.push(number);
  }
  return runs;
}

function piecesOf([from, to]: Span, runs: readonly Run[], text: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = from;
  const plainUntil = (end: number) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), group: null, numbers: [] });
  };
  for (const { span, group, numbers } of runs) {
    if (span[0] < from || span[0] >= to) continue;
    const end = Math.min(span[1], to);
    plainUntil(span[0]);
    pieces.push({ start: span[0], text: text.slice(span[0], end), group, numbers });
    at = end;
  }
  plainUntil(to);
  return pieces;
}

/** A source has its note once. */
function noteOf(claim: Claim, bySourceId: ReadonlyMap<string, NumberedSource>, noted: Set<string>): Note[] {
  const numbered = bySourceId.get(claim.sourceId);
  if (!numbered) return [{ kind: 'no-source', claim }];
  if (noted.has(claim.sourceId)) return [];
  noted.add(claim.sourceId);
  return [{ kind: 'source', numbered }];
}

function startOf(claim: Claim, text: string): number {
  return phrasesOf(claim, text)[0]?.[0] ?? claim.sentence[0];
}
