/** A plural for what the text shows to be one source. */
import type { Span } from '@/engine/claim';
import { ANOTHER, NUMBER, PLURAL_IN_HEADLINE, WHOEVER } from '../../lexicon/draft';
import { MEANT_AGAIN } from '../../lexicon/sources';
import { singular } from '../../reading/content-words';
import { type DeskSource, isUnnamed } from '../../reading/desk-source';
import { plainWords } from '../../reading/reading';
import type { Draft } from '../draft';
import { sourceAndCue } from '../places';
import type { DraftRule } from '../rule';

export const pluralForOne: DraftRule = {
  meaning: '“Sources” or “officials” where the text shows one person.',
  examples: [
    {
      text: 'Sources close to the port said that the pier will close. The source added that divers had been told.',
      finds: ['Sources close to the port said'],
    },
    {
      text: 'Pier to close, officials say\n\nThe pier will close in May, a port official said. The official gave no date.',
      finds: ['officials say'],
    },
  ],
  nearMisses: [
    'Sources close to the port said that the pier will close. One of the sources added that divers had been told.',
    'Diplomats said that the talks went on. One Western diplomat said that the mood was icy.',
    'Pier to close, officials say\n\nThe pier will close in May, two port officials said.',
    'Pier to close, official says\n\nThe pier will close in May, a port official said.',
  ],
  find: (draft) => [...inHeadline(draft), ...inBody(draft)].map((at) => ({ at })),
};

function inBody({ body, sources }: Draft): Span[] {
  return sources
    .filter(
      (source) => source.plural && !source.relayed && (isUnnamed(source) ? source.asOne : isOneOnly(source, sources)),
    )

    .filter((source) => !body.document.sentences.some((sentence) => isOneOf(source, plainWords(body, sentence))))
    .map(({ claims }) => sourceAndCue(body, claims[0]!));
}

/** “executives said”, and then one executive alone; “one executive” may be one of them. */
function isOneOnly(source: DeskSource, sources: readonly DeskSource[]): boolean {
  if (!MEANT_AGAIN.has(source.head ?? '') || source.standing !== 'public') return false;
  const same = sources.filter(
    (one) => one !== source && isUnnamed(one) && singular(one.head ?? '') === singular(source.head!),
  );
  return same.length === 1 && !same[0]!.plural && same[0]!.phrase?.before[0] !== 'one';
}

/** “one of the sources”, “a second source”: then the plural was right. */
function isOneOf({ head }: DeskSource, words: string): boolean {
  const found = ANOTHER.exec(words)?.[0] ?? '';
  const last = found.split(/\s+/u).at(-1)!;
  return /\bof\b/u.test(found) || singular(last) === singular(head ?? '');
}

function inHeadline({ text, headline, sources }: Draft): Span[] {
  if (!headline) return [];
  const words = text.slice(...headline);
  const found = PLURAL_IN_HEADLINE.exec(words);
  if (!found?.[1] || NUMBER.test(found[1])) return [];
  const head = found[2]!.toLowerCase();
  const unnamed = sources.filter((source) => isUnnamed(source) && !source.relayed);
  const fitting = unnamed.filter((source) => fits(head, source));
  if (fitting.length !== 1 || fitting[0]!.plural || unnamed.some(({ plural }) => plural)) return [];
  const start = headline[0] + found.index + found[0].indexOf(found[1]);
  return [[start, headline[0] + found.index + found[0].length]];
}

/** “officials” of the headline are “a port official” of the text; “sources” are whoever is not named. */
function fits(head: string, { head: own }: DeskSource): boolean {
  return (
    singular(head) === singular(own ?? '') ||
    WHOEVER.has(head) ||
    (MEANT_AGAIN.has(own ?? '') && own === 'person') ||
    own === 'one' ||
    own === null ||
    NUMBER.test(own)
  );
}
