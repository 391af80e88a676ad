/** Does anything else in a draft give what an unnamed source says? */
import type { Claim } from '@/engine/claim';
import { CONFIRMS, DENIES, DOCUMENT_SHOWS, SHOWN_TO_NEWSROOM, SHOWN_TO_US, UNCONFIRMED } from '../lexicon/draft';
import { contentWords, likeness, sharedWords } from '../reading/content-words';
import type { DeskSource } from '../reading/desk-source';
import { plainWords, type Reading, sentenceOf, wordsOf } from '../reading/reading';

/** How many sentences behind a claim what bears it out may stand. */
const REACH = 2;
/** How many sentences behind it somebody may still confirm it. */
const LONG_REACH = 8;
/** From this share of words in common on, two claims say the same. */
const SAME = 0.5;

/** Is a claim borne out: by a document, by somebody who confirms it, or by another source of the same? */
export function isBorneOut(
  reading: Reading,
  sources: readonly DeskSource[],
  source: DeskSource,
  claim: Claim,
): boolean {
  const index = sentenceOf(reading, claim);
  if (isConfirmation(reading, claim) && sources[0] !== source) return true;
  const from = claim === source.claims[0] ? index : index - 1;
  const own = new Set(source.claims.map((one) => sentenceOf(reading, one)));
  for (let next = from; next <= index + LONG_REACH; next++)
    if (bearsOut(reading, next, next - index, own.has(next))) return true;
  return isSaidByAnother(reading, sources, source, claim);
}

/** “A second official confirmed that …”: what somebody else said before. */
const isConfirmation = (reading: Reading, { cue }: Claim): boolean =>
  CONFIRMS.test(cue.map((span) => wordsOf(reading, span)).join(' '));

const isShown = (words: string): boolean => SHOWN_TO_US.test(words) || SHOWN_TO_NEWSROOM.test(words);

/** What the source itself says bears nothing out but by what it shows. */
function bearsOut(reading: Reading, index: number, distance: number, own: boolean): boolean {
  const sentence = reading.document.sentences[index];
  if (!sentence) return false;
  const words = plainWords(reading, sentence);
  if (UNCONFIRMED.test(words) || DENIES.test(words)) return false;
  if (distance <= 0 || own) return isShown(words);
  if (distance > REACH) return CONFIRMS.test(words);
  return CONFIRMS.test(words) || DOCUMENT_SHOWS.test(words) || isShown(words);
}

/** Claims by the words of what they say. */
type ClaimIndex = ReadonlyMap<string, readonly { readonly claim: Claim; readonly source: DeskSource }[]>;

const indexes = new WeakMap<readonly DeskSource[], ClaimIndex>();

function indexOf(reading: Reading, sources: readonly DeskSource[]): ClaimIndex {
  const known = indexes.get(sources);
  if (known) return known;
  const index = new Map<string, { claim: Claim; source: DeskSource }[]>();
  for (const source of sources)
    for (const claim of source.claims)
      for (const word of new Set(saidWords(reading, claim))) {
        const list = index.get(word) ?? [];
        // What very many claims hold tells none of them.
        if (list.length < MOST_CLAIMS) list.push({ claim, source });
        index.set(word, list);
      }
  indexes.set(sources, index);
  return index;
}

/** More claims with one word are not looked through. */
const MOST_CLAIMS = 50;

function isSaidByAnother(reading: Reading, sources: readonly DeskSource[], source: DeskSource, claim: Claim): boolean {
  const index = indexOf(reading, sources);
  const own = saidWords(reading, claim);
  const candidates = new Set(
    own.flatMap((word) => (index.get(word) ?? []).filter((one) => one.source !== source).map((one) => one.claim)),
  );
  return [...candidates].some((other) => {
    const said = saidWords(reading, other);
    return sharedWords(own, said) >= FEWEST_SHARED && !isDenial(reading, other) && likeness(own, said) >= SAME;
  });
}

/** One word in common may be what both speak of. */
const FEWEST_SHARED = 2;

const saidWords = (reading: Reading, { content }: Claim): string[] =>
  contentWords(content.map((span) => wordsOf(reading, span)).join(' '));

const isDenial = (reading: Reading, { cue, content }: Claim): boolean =>
  DENIES.test([...cue, ...content].map((span) => wordsOf(reading, span)).join(' '));
