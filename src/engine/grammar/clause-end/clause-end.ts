/** Where the content of a claim ends. */
import { FOCUS_ADVERBS } from '../../lexicon/clauses';
import { closingBracket } from '../brackets';
import { endsBehindQuote } from '../quotation-end';
import { trimEnd } from '../trim-end';
import { tags, type Unit } from '../units';
import { endsContent } from './content-end';
import type { ContentShape } from './content-shape';
import { goesOnUpTo } from './goes-on';
import { endsPhrase } from './phrase-end';

/** One past the last unit of the content that starts at `from` and, at most, runs to the end of the sentence. */
export function clauseEnd(units: readonly Unit[], from: number, shape: ContentShape): number {
  const endsEarly = shape.phrase || shape.embedded;
  let onlyQuotes = true;
  let at = from;
  for (; at < units.length; at++) {
    onlyQuotes &&= QUOTES.has(units[at]!.tag);
    if (endsBehindQuote(units, at, onlyQuotes || endsEarly)) return at + 1;
    if (at === from) continue;
    const goesOn = goesOnUpTo(units, from, at, shape);
    if (goesOn >= at) at = goesOn;
    else if (endsContent(units, from, at, shape) || (shape.phrase && endsPhrase(units, from, at, shape))) break;
    else if (units[at]!.tag === 'open') at = closingBracket(units, at); // within brackets nothing ends
  }
  // "ahead even as he left"
  if (units[at]?.tag === 'subordinator' && FOCUS_ADVERBS.has(units[at - 1]!.lower)) at--;
  return trimEnd(units, from, Math.min(at, units.length));
}

const QUOTES = tags('quote', 'and', 'comma');
