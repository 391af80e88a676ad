/** A sheet for a class: an article with sentences of which it is asked who says so, and the answers. Pure. */
import { type Claim, GROUP_OF, type Label, type Span } from '@/engine/claim';
import { counts } from '@/report/profile';

/** One sentence to ask about, with its answer. */
export interface SheetItem {
  readonly sentence: Span;
  /** The words that name the source; empty where the text has none. */
  readonly who: string;
  readonly label: Label;
  /** Whom it came through, from the article inwards. */
  readonly through: readonly string[];
  /** The words that attribute. */
  readonly cue: string;
  /** The words of a promise of anonymity and of its reason; empty where there are none. */
  readonly promise: string;
  readonly reason: string;
}

export interface Sheet {
  readonly title: string;
  readonly publisher: string;
  /** Paragraphs, joined by one blank line. */
  readonly text: string;
  /** The paragraphs that are headings of its sections. */
  readonly headings: readonly Span[];
  /** In the order of the text, no sentence twice. */
  readonly items: readonly SheetItem[];
  /** Questions to talk about, and steps that leave the page: the teacher's words, a line each. */
  readonly talk: readonly string[];
  readonly steps: readonly string[];
}

/** Every sentence with a claim that can be asked about: of several claims in one sentence, the first. */
export function itemsOf(claims: readonly Claim[], text: string): SheetItem[] {
  const bySentence = new Map<number, SheetItem>();
  for (const claim of claims) {
    const [start] = claim.sentence;
    if (counts(claim) && claim.cue.length > 0 && !bySentence.has(start)) bySentence.set(start, itemOf(claim, text));
  }
  return [...bySentence.values()].sort((a, b) => a.sentence[0] - b.sentence[0]);
}

function itemOf({ sentence, who, label, relay, cue, anonymity }: Claim, text: string): SheetItem {
  const words = (span: Span | null | undefined) => (span ? text.slice(...span) : '');
  return {
    sentence,
    who: who ?? '',
    label,
    through: relay,
    cue: cue.map(words).join(' … '),
    promise: words(anonymity?.grant),
    reason: words(anonymity?.reason),
  };
}

/** The kind of source that a class is asked for. Items have one, since refusals are none. */
export function kindOf({ label }: SheetItem) {
  return GROUP_OF[label] ?? 'vague';
}

/** A stretch of a paragraph, with the number of the item whose sentence it is, counted from 1; null for none. */
export interface NumberedPiece {
  readonly text: string;
  readonly number: number | null;
}

/** A paragraph cut at the sentences that are asked about. */
export function numberedPieces(text: string, [from, to]: Span, items: readonly SheetItem[]): NumberedPiece[] {
  const pieces: NumberedPiece[] = [];
  let at = from;
  items.forEach(({ sentence: [start, end] }, index) => {
    if (start < at || end > to) return;
    if (start > at) pieces.push({ text: text.slice(at, start), number: null });
    pieces.push({ text: text.slice(start, end), number: index + 1 });
    at = end;
  });
  if (at < to) pieces.push({ text: text.slice(at, to), number: null });
  return pieces;
}
