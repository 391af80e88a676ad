/**
 * Quotations that go on with what may be no claim: `Renn hates the word “port”. “I never sailed.”` They are claims of their
 * own, so that they are not lost with it.
 */
import type { Attribution } from '../attribution';
import { type Span, UNSURE_BELOW } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import { RULES } from '../rules';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { confidenceOf } from './confidence';

/** The attributions with the sources at the same places. */
export interface Sourced {
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Identified[];
}

/** From this many words on, a quotation that nobody is known to have said is more than a pull quote. */
const LONG_QUOTE = 15;
const NOBODY: Identified = { phrase: { form: 'none' }, referent: null, joined: [] };

/** Sets the quotations of later sentences apart from each attribution that is unsure; they follow all others. */
export function setQuotesApart(document: Document, { attributions, sources }: Sourced): Sourced {
  const kept: Attribution[] = [];
  const quoted: Attribution[] = [];
  const speakers: Identified[] = [];
  attributions.forEach((attribution, index) => {
    const source = sources[index]!;
    const speaker = isPerson(source) ? source : NOBODY;
    const later = goesOn(document, attribution, source).filter((span) => speaker !== NOBODY || isLong(document, span));
    kept.push(later.length > 0 ? without(attribution, later) : attribution);
    if (later.length === 0) return;
    quoted.push(loneQuote(document, later, speaker === NOBODY ? [] : attribution.source));
    speakers.push(speaker);
  });
  return quoted.length > 0
    ? { attributions: [...kept, ...quoted], sources: [...sources, ...speakers] }
    : { attributions, sources };
}

/** What the attribution has of later sentences that are nothing but quotation; none where it is sure. */
function goesOn(document: Document, attribution: Attribution, source: Identified): Span[] {
  const { content, sentence, parent, rule } = attribution;
  if (content.length < 2 || parent >= 0 || rule === 'lone-quote' || source.referent?.kind === 'author') return [];
  const end = document.sentences[sentence]?.end ?? 0;
  const later = content.filter((span) => span[0] >= end && isQuotation(document, span));
  return later.length > 0 && confidenceOf(attribution, source) < UNSURE_BELOW ? later : [];
}

function isQuotation(document: Document, span: Span): boolean {
  const [first, end] = tokensIn(document, span);
  const { quotation } = document.tokens[first]!;
  return quotation >= 0 && document.tokens[end - 1]!.quotation === quotation;
}

function isLong(document: Document, span: Span): boolean {
  const [first] = tokensIn(document, span);
  return document.quotations[document.tokens[first]!.quotation]!.words >= LONG_QUOTE;
}

const isPerson = ({ referent }: Identified): boolean => referent?.kind === 'person' && !referent.plural;

const without = (attribution: Attribution, later: readonly Span[]): Attribution => ({
  ...attribution,
  content: attribution.content.filter((span) => !later.includes(span)),
});

function loneQuote(document: Document, content: readonly Span[], source: readonly Span[]): Attribution {
  const [start] = content[0]!;
  return {
    source,
    cue: [[start, start + 1]],
    content,
    sentence: document.tokens[tokensIn(document, content[0]!)[0]]!.sentence,
    parent: -1,
    kind: 'statement',
    rule: 'lone-quote',
    confidence: RULES['lone-quote'].confidence,
    quotedBy: undefined,
    evidence: undefined,
  };
}
