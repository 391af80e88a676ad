/** Claims for tests, written by the words they cover instead of by offsets. */
import type { Anonymity, Claim, Label, ReasonClass, Span } from '@/engine/claim';

export interface Written
  extends Partial<Omit<Claim, 'source' | 'cue' | 'content' | 'quotes' | 'basis' | 'hedge' | 'anonymity'>> {
  readonly label: Label;
  readonly sentence?: never;
  readonly cue: string;
  readonly source?: string;
  readonly content?: readonly string[];
  readonly quotes?: readonly string[];
  readonly basis?: string;
  readonly hedge?: string;
  readonly anonymity?: { grant: string; reason?: string; reasonClass?: ReasonClass; inherited?: boolean };
}

/** One claim of one paragraph. Every word given must occur in the paragraph; the first occurrence counts. */
export function claimIn(text: string, paragraph: string, written: Written): Claim {
  const from = text.indexOf(paragraph);
  if (from < 0) throw new Error(`Not in the text: ${paragraph}`);
  const span = (words: string): Span => {
    const at = text.indexOf(words);
    const within = text.indexOf(words, from);
    if (at < 0 || (within < 0 && !written.anonymity?.inherited)) throw new Error(`Not in the text: ${words}`);
    const start = within >= 0 && within < from + paragraph.length ? within : at;
    return [start, start + words.length];
  };
  const { source, cue, content = [], quotes = [], basis, hedge, anonymity, ...rest } = written;
  return {
    id: `c${from}`,
    parent: null,
    who: source ?? null,
    sourceId: source ?? `none-${from}`,
    aliases: [],
    count: null,
    channel: null,
    relay: [],
    introduction: { words: [], affiliation: null, former: false },
    quoteForm: quotes.length > 0 ? 'direct' : 'indirect',
    kind: written.label === 'no-comment' ? 'no-comment' : 'statement',
    rule: 'invented',
    confidence: 0.9,
    ...rest,
    sentence: [from, from + paragraph.length],
    source: source ? [span(source)] : [],
    cue: [span(cue)],
    content: content.map(span),
    quotes: quotes.map(span),
    basis: basis ? span(basis) : null,
    hedge: hedge ? span(hedge) : null,
    anonymity: anonymity ? anonymityOf(anonymity, span) : null,
  };
}

function anonymityOf(written: NonNullable<Written['anonymity']>, span: (words: string) => Span): Anonymity {
  const { grant, reason, reasonClass = reason ? 'other' : 'none-given', inherited = false } = written;
  return { grant: span(grant), reason: reason ? span(reason) : null, reasonClass, inherited };
}
