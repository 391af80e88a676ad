/** Where a text says that somebody spoke to, on or for an outlet. */
import { METONYMS } from '../lexicon/organisations';
import { PROGRAMME_ENDINGS } from '../lexicon/outlets';
import { words } from '../lexicon/words';
import { isCapital } from '../names/name-words';
import type { Mention, Named, Names } from '../names/names';
import type { Document, Token } from '../text/document';

/** Words that say somebody spoke to the outlet that follows within a few words: "told Mei Tan of Radio Vessel". */
const SPOKE_TO = words(`
  told tells telling interview interviews interviewed appearance appeared appearing episode broadcast segment conversation
  forum spoke speaking spoken talked talking program programme show edition podcast
`);
/** How many words may stand between them. */
const NEAR = 7;
/** Occasions that an outlet lends its name to: "a Radio Vessel interview", "the Channel 4 town hall". */
const OCCASIONS = words(
  'interview interviews town forum appearance program programme show special broadcast podcast segment',
);
/** Those who work for the outlet before their name: "Radio Vessel host Mei Tan". */
const STAFF = words(
  'host hosts anchor moderator reporter correspondent columnist journalist analyst contributor commentator editor writer critic',
);
/** Openings of a sentence that set the scene for what follows: "On Tuesday's broadcast of …". */
const SCENES = words('on during in at');

export type Scene = 'anybody' | 'unnamed' | 'nobody';

/** A place where the text says that somebody spoke to, on or for an outlet. */
export interface Occasion {
  readonly outlet: string;
  readonly sentence: number;
  /** The token where the outlet's name begins. */
  readonly at: number;
  /**
   * For whom it holds beyond its sentence, within the paragraph or where its sentence speaks of them: for whoever speaks
   * next where it opens the sentence, for those left unnamed where the outlet itself questioned them, else for nobody.
   */
  readonly scene: Scene;
}

/** Finds the occasions that a text tells of, in order; none at the publisher itself. */
export function findOccasions(document: Document, names: Names, isPublisher: (named: Named) => boolean): Occasion[] {
  const { tokens } = document;
  const found: Occasion[] = [];
  for (const mention of names.mentions) {
    if (isPublisher(mention.named) || isInTitle(document, mention)) continue;
    if (mention.named.kind === 'outlet' ? !isOccasion(tokens, mention) : !isUnknownOutlet(tokens, mention)) continue;
    found.push(occasion(document, mention.first, mention.named.full));
  }
  found.push(...quotedProgrammes(document, found));
  return found.sort((a, b) => a.at - b.at);
}

function occasion(document: Document, at: number, outlet: string): Occasion {
  return { outlet, sentence: document.tokens[at]!.sentence, at, scene: sceneOf(document, at) };
}

function sceneOf({ tokens, sentences }: Document, at: number): Scene {
  const { firstToken, endToken } = sentences[tokens[at]!.sentence]!;
  for (let next = at; next < Math.min(endToken, at + NEAR + 4); next++)
    if (QUESTIONED.has(tokens[next]!.lower)) return 'unnamed';
  if (!SCENES.has(tokens[firstToken]!.lower)) return 'nobody';
  for (let before = firstToken; before < at; before++) if (tokens[before]!.text === ',') return 'nobody';
  return 'anybody';
}

/** What an outlet does with those whose words its piece is made of: "Radio Vessel interviewed 20 former deckhands". */
const QUESTIONED = words('interviewed profiled');

function isOccasion(tokens: readonly Token[], { titles, first, end }: Mention): boolean {
  const { sentence } = tokens[first]!;
  const next = tokens[end]?.lower === "'s" ? tokens[end + 1] : tokens[end];
  if (next && (OCCASIONS.has(next.lower) || (STAFF.has(next.lower) && isCapital(tokens[end + 1])))) return true;
  if (tokens[end]?.lower === "'s" && isCapital(tokens[end + 1])) return true;
  for (let at = end; at < end + NEAR + 3 && tokens[at]?.sentence === sentence; at++)
    if (QUESTIONED.has(tokens[at]!.lower)) return true;
  const article = tokens[titles - 1]?.lower === 'the' ? titles - 2 : titles - 1;
  if (/^(?:on|for|via)$/u.test(tokens[article]?.lower ?? '')) return true;
  for (let at = titles - 1; at >= Math.max(0, titles - NEAR) && tokens[at]!.sentence === sentence; at--) {
    if (SPOKE_TO.has(tokens[at]!.lower)) return true;
    if (/^[.;:]/u.test(tokens[at]!.text)) return false;
  }
  return false;
}

/** "Nation" in "Face the Nation": a word of a programme's title. */
function isInTitle({ tokens, quotations }: Document, { first, end }: Mention): boolean {
  const quotation = quotations[tokens[first]!.quotation];
  return quotation !== undefined && quotation.words <= 7 && quotation.words > end - first;
}

/** A body that nobody but a newsroom would be: "in an interview with Harbour Watch", "told InsideElsin". */
function isUnknownOutlet(tokens: readonly Token[], { titles, first, end, named }: Mention): boolean {
  if (first > titles || named.descriptions.length > 0 || METONYMS.has(named.full.toLowerCase())) return false;
  const before = tokens[titles - 1]?.lower ?? '';
  if (/^told$/u.test(before)) return end - first === 1 && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(tokens[first]!.text);
  return (
    named.kind === 'body' && /^(?:with|on)$/u.test(before) && /^interviews?$/u.test(tokens[titles - 2]?.lower ?? '')
  );
}

/** A programme's title in quotation marks after "on", "episode of": the outlet where none is named beside it. */
function quotedProgrammes(document: Document, named: readonly Occasion[]): Occasion[] {
  const { tokens, quotations, text } = document;
  const known = new Set(named.map(({ sentence }) => sentence));
  return quotations
    .filter(({ firstToken, endToken, words: length }) => {
      const before = tokens[firstToken - 1];
      if (!before || length > 7 || known.has(before.sentence)) return false;
      const inside = tokens.slice(firstToken + 1, endToken - 1).filter(({ kind }) => kind === 'word');
      const last = inside.at(-1);
      if (
        !last ||
        !PROGRAMME_ENDINGS.has(last.lower) ||
        !inside.every((token) => token.text.length < 5 || isCapital(token))
      )
        return false;
      return /^(?:on|of|to|with)$/u.test(before.lower);
    })
    .map(({ firstToken, start, end }) =>
      occasion(document, firstToken, text.slice(start, end).replace(/^\P{L}+|\P{L}+$/gu, '')),
    );
}
