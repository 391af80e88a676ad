/** Where the words were said, when the text says so. */
import type { Attribution } from '../attribution';
import type { Channel, Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import { POLL_NOUNS } from '../lexicon/documents';
import { SPOKESPERSONS } from '../lexicon/people';
import { words } from '../lexicon/words';
import type { Document } from '../text/document';

/** Wordings of channels, the more telling first. */
const WORDINGS: readonly (readonly [Channel, RegExp])[] = [
  [
    'social',
    /\b(?:tweet(?:s|ed|ing)?|retweet(?:ed|s)?|re-?posted|posted|(?:wrote|said|shared|announced|posts?|video|message|account)(?: \w+){0,3}? (?:on|via|to) (?:\w+['’]s )?(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|Truth Social|Bluesky|Threads|LinkedIn|Reddit|YouTube|Snapchat|Weibo|WhatsApp|Mastodon|social media)|on (?:his|her|its|their) (?:\w+ )?(?:account|page|feed|blog)|blog post|social media post)\b/u,
  ],
  [
    'email',
    /\b(?:(?:by|via|in an?|in his|in her) (?:\w+ )?(?:e-?mails?|text messages?|texts?)|e-?mailed|texted|in an e-?mailed)\b/iu,
  ],
  ['press-conference', /\b(?:news|press) (?:conference|briefing)\b|\bat a briefing\b/iu],
  [
    'statement',
    /\b(?:in|issued|released|according to|read) (?:an?|the|his|her|its|their) (?:\w+ ){0,3}?(?:statement|press release|news release|letter|memo)\b|\bin (?:prepared remarks|a joint statement)\b|\bits press office (?:said|wrote)\b/iu,
  ],
  [
    'broadcast',
    /\b(?:on (?:his|her|the|its) (?:\w+ ){0,2}?(?:show|program|programme|podcast|broadcast)|(?:radio|television|tv) (?:interview|address|appearance|show|program)|televised)\b/iu,
  ],
];
const SIGHT = /\b(?:reviewed|seen|obtained|viewed|examined|inspected) by\b/iu;
const RECORDS = words(
  'record records registry census certificate certificates license licences archive archives deed deeds',
);
const FILINGS = words(
  'filing filings lawsuit suit complaint indictment affidavit motion petition brief ruling warrant subpoena transcript testimony',
);
const DATA = words('data figures statistics stats numbers index average averages database tally');

/**
 * The channel of a claim, or null: told by its own sentence, never by the one before it.
 *
 * @param toldOutlet true when the words were told to another outlet.
 */
export function channelOf(
  document: Document,
  attribution: Attribution,
  source: Identified,
  toldOutlet: boolean,
): Channel | null {
  if (source.referent?.kind === 'document') return documentChannel(document, attribution, source);
  const frame = frameOf(document, attribution);
  const spoken = WORDINGS.find(([, pattern]) => pattern.test(frame))?.[0];
  if (spoken) return spoken;
  if (toldOutlet) return 'told-other';
  const { phrase } = source;
  if (phrase.form === 'noun' && SPOKESPERSONS.has(phrase.head)) return 'spokesperson';
  return /\b(?:told|tells) (?:us|reporters)\b|\bin an interview\b|\bin interviews\b|\breached by (?:phone|telephone)\b/iu.test(
    frame,
  )
    ? 'told-us'
    : null;
}

/** How far from the cue the circumstances are looked for, in characters. */
const FRAME_REACH = 600;

/** The sentence without what was said in it: the words that tell the circumstances. */
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
  if (SIGHT.test(behind)) return 'seen-by-us';
  if (FILINGS.has(head)) return 'filing';
  if (RECORDS.has(head)) return 'public-record';
  if (DATA.has(head) || POLL_NOUNS.has(head)) return head === 'study' ? 'report' : 'data';
  return 'report';
}
