/** The article's own words on who a source is: title, role, affiliation and relation, wherever in the article they stand. */
import type { Introduction, Span } from '../claim';
import type { Identified } from '../coreference/identify-sources';
import { AFFILIATING, FORMER_WORDS } from '../lexicon/introductions';
import { bare } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Document, Token } from '../text/document';
import { appositionBehind, predicateOf, type Run, spanOf, wordsBefore } from './introducing-words';

const NOTHING: Introduction = { words: [], affiliation: null, former: false };

/** Most introductions of one source; later ones mostly repeat the first. */
const MOST_WORDS = 4;

/** The introduction of each source, in the order of the attributions. Takes time linear in the length of the article. */
export function introductionsOf(document: Document, names: Names, sources: readonly Identified[]): Introduction[] {
  const speakers = new Set(sources.map(({ referent }) => referent?.named));
  const byName = new Map<Named, Introduction>();
  for (const mention of names.mentions) {
    if (!speakers.has(mention.named)) continue;
    byName.set(mention.named, joined(document, names, byName.get(mention.named) ?? NOTHING, mention));
  }
  return sources.map(
    (source) => (source.referent?.named && byName.get(source.referent.named)) || described(document, source),
  );
}

/** A source without a name is introduced by its own words; only its affiliation is read from them. */
function described({ tokens }: Document, { phrase, referent }: Identified): Introduction {
  const noun = phrase.form === 'noun' ? phrase : referent?.phrase;
  if (!noun) return NOTHING;
  const { before, after, modifier, complement } = noun;
  const body = [modifier, AFFILIATING.has(after[0] ?? '') ? complement : null].find(
    (mention) => mention && mention.named.kind !== 'person',
  );
  return {
    ...NOTHING,
    affiliation: body ? spanOf(tokens, body) : null,
    former: before.some((word) => FORMER_WORDS.has(word)),
  };
}

/** What is known of a source, joined with what stands beside another mention of it. */
function joined(document: Document, names: Names, known: Introduction, mention: Mention): Introduction {
  const { tokens, text } = document;
  if (tokens[mention.first]!.quotation >= 0) return known;
  const added = [
    wordsBefore(tokens, mention),
    appositionBehind(tokens, names, mention),
    predicateOf(tokens, names, mention),
  ];
  const words = [...known.words];
  const said = new Set(words.map((span) => text.slice(...span).toLowerCase()));
  let { affiliation, former } = known;
  for (const run of added) {
    if (!run || words.length >= MOST_WORDS) continue;
    const span = spanOf(tokens, run);
    const wording = text.slice(...span).toLowerCase();
    if (said.has(wording)) continue;
    said.add(wording);
    words.push(span);
    affiliation ??= bodyIn(tokens, names, run);
    former ||= words.length === 1 && FORMER_WORDS.has(bare(tokens[run.first]!));
  }
  return { words, affiliation, former };
}

/** The body or place that a role is held in: "Leith General" in "a nurse at Leith General". */
function bodyIn(tokens: readonly Token[], names: Names, { first, end }: Run): Span | null {
  for (let at = first; at < end; at++) {
    const mention = names.at(at);
    if (mention && mention.named.kind !== 'person') return spanOf(tokens, { first: mention.first, end: mention.end });
  }
  return null;
}
