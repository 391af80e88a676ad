/** Where something was said, if the text says so. */
import type { Attribution } from '../attribution';
import type { Channel, Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import {
  CHANNEL_WORDINGS,
  DATA,
  FILINGS,
  MAY_NAME_CHANNEL,
  RECORDS,
  SEEN_BY,
  TOLD_US,
  TWEETING,
} from '../lexicon/channels';
import { POLL_NOUNS } from '../lexicon/documents';
import { SPOKESPERSONS } from '../lexicon/people';
import type { Document } from '../text/document';

/**
 * The channel of a claim, or null. Only its own sentence is read, not the one before it.
 *
 * @param toldOutlet true when it was told to another outlet.
 */
export function channelOf(
  document: Document,
  attribution: Attribution,
  source: Identified,
  toldOutlet: boolean,
): Channel | null {
  if (source.referent?.kind === 'document') return documentChannel(document, attribution, source);
  const frame = frameOf(document, attribution);
  if (TWEETING.test(attribution.cue.map(([from, to]) => document.text.slice(from, to)).join(' '))) return 'social';
  const spoken = MAY_NAME_CHANNEL.test(frame) && CHANNEL_WORDINGS.find(([, pattern]) => pattern.test(frame))?.[0];
  if (spoken) return spoken;
  if (toldOutlet) return 'told-other';
  const { phrase } = source;
  if (phrase.form === 'noun' && SPOKESPERSONS.has(phrase.head)) return 'spokesperson';
  return TOLD_US.test(frame) ? 'told-us' : null;
}

/** How far from the cue to look for the circumstances, in characters. */
const FRAME_REACH = 600;

/** The sentence without the content of the claim: the words about its circumstances. */
function frameOf({ text, sentences }: Document, { sentence, content, source, cue }: Attribution): string {
  const place = cue[0]?.[0] ?? sentences[sentence]!.start;
  const start = Math.max(sentences[sentence]!.start, place - FRAME_REACH);
  const end = Math.min(sentences[sentence]!.end, place + FRAME_REACH);
  const said = [...content].filter(([from, to]) => to > start && from < end).sort((a, b) => a[0] - b[0]);
  const pieces: string[] = [];
  let at = start;
  for (const [from, to] of said as Span[]) {
    if (from > at) pieces.push(text.slice(at, from));
    at = Math.max(at, to);
  }
  pieces.push(text.slice(at, end), ...source.map(([from, to]) => text.slice(from, to)));
  return pieces.join(' ');
}

function documentChannel(
  document: Document,
  { source, sentence }: Attribution,
  { referent, phrase }: Identified,
): Channel {
  const head = (phrase.form === 'noun' ? phrase.head : referent?.phrase?.head) ?? '';
  const where = document.sentences[sentence]!;
  const behind = document.text.slice(
    source[0]?.[0] ?? where.start,
    Math.min(where.end, (source.at(-1)?.[1] ?? where.start) + 40),
  );
  if (SEEN_BY.test(behind)) return 'seen-by-us';
  if (FILINGS.has(head)) return 'filing';
  if (RECORDS.has(head)) return 'public-record';
  if (DATA.has(head) || POLL_NOUNS.has(head)) return head === 'study' ? 'report' : 'data';
  return 'report';
}
