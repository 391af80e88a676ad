/** Who and what the article names: every person, body and place, each with all its mentions and its fullest form. */
import type { Document } from './document';
import { findInHeadlines } from './headline-names';
import { kindOf, readEvidence } from './name-kinds';
import { nameOthers, namePeople } from './name-owners';
import { inferPronouns, readName } from './name-reading';
import { findNameRuns, type NameRun } from './name-runs';
import { plainName } from './publisher';

export type NameKind = 'person' | 'body' | 'outlet' | 'place';
export type Pronoun = 'he' | 'she';

/** Somebody or something that the article names. */
export interface Named {
  readonly kind: NameKind;
  /** The fullest form that the article uses, without titles ("Deshawn Okafor"). */
  readonly full: string;
  /** The pronoun that the article or the given name tells, or null. */
  pronoun: Pronoun | null;
  /** False for a person of whom the article prints one name only. */
  readonly complete: boolean;
  /** The words of titles and descriptions that stand beside the name, lower case, one list for each place. */
  readonly descriptions: string[][];
  /** How often the article names it. */
  mentions: number;
}

/** One place where a name stands; token indexes, half-open. */
export interface Mention extends NameRun {
  readonly named: Named;
}

/** The names of an article, and which one stands where. */
export class Names {
  readonly mentions: readonly Mention[];
  readonly #byToken = new Map<number, Mention>();

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions;
    for (const mention of mentions)
      for (let at = mention.titles; at < mention.end; at++) this.#byToken.set(at, mention);
  }

  /** The mention that token `at` belongs to (titles count), or undefined. */
  at(token: number): Mention | undefined {
    return this.#byToken.get(token);
  }
}

/**
 * Reads the names of a document.
 *
 * A later short form belongs to the one full name that ends with it; where two people share it and no title tells them
 * apart, it stays a name of its own, because a wrong merge is worse than none.
 *
 * @param publisher the publisher's own name, an outlet wherever it stands.
 * @param outlets names that are outlets, besides those of the lexicon.
 */
export function readNames(document: Document, publisher = '', outlets: readonly string[] = []): Names {
  const listed = new Set(outlets.map(plainName));
  const readings = findNameRuns(document).map((run) => readName(document, run));
  const evidence = readEvidence(document, readings);
  const kinds = readings.map((reading) =>
    listed.has(reading.key.join(' ')) ? 'outlet' : kindOf(document, reading, evidence, plainName(publisher)),
  );
  const people = namePeople(
    readings.filter((_, at) => kinds[at] === 'person'),
    evidence.surnames,
  );
  const others = nameOthers(readings, kinds, people.bySurname);
  const mentions: Mention[] = readings.map((reading, at) => ({
    titles: reading.titles,
    first: reading.first,
    end: reading.end,
    named: (kinds[at] === 'person' ? people.of(reading) : others.get(reading)) as Named,
  }));
  mentions.push(...findInHeadlines(document, mentions));
  mentions.sort((a, b) => a.first - b.first);
  for (const { named } of mentions) named.mentions++;
  inferPronouns(document, mentions);
  return new Names(mentions);
}
