/** Document → names: finds the runs of name words, tells what each names, and gives every short form its owner. */
import type { Steps } from '../steps';
import type { Document } from '../text/document';
import { readSpelling } from './capitals';
import { readCompanyWords } from './company-words';
import { describeByDeeds } from './deeds';
import { findInHeadlines } from './headline-names';
import { readLetters } from './letters';
import { readEvidence } from './name-evidence';
import { kindsOf } from './name-kinds';
import { nameOthers, namePeople } from './name-owners';
import { inferPronouns, readName } from './name-reading';
import { findNameRuns } from './name-runs';
import { type Mention, type Named, Names } from './names';
import { plainName } from './publisher';
import { readSurnames } from './surnames';

/**
 * Reads the names of a document.
 *
 * A later short form belongs to the one full name that ends with it; where two people share it and no title tells them
 * apart, it stays a name of its own, because a wrong merge is worse than none.
 *
 * @param publishers the publisher's own names, outlets wherever they stand.
 * @param outlets names that are outlets, besides those of the lexicon.
 */
export function* readNames(
  document: Document,
  publishers: readonly string[] = [],
  outlets: readonly string[] = [],
): Steps<Names> {
  const listed = new Set(outlets.map(plainName));
  const spelling = readSpelling(document);
  const surnames = readSurnames(document);
  const companies = readCompanyWords(document);
  yield;
  const { bodies, offices, things } = readLetters(document);
  const own = { lone: new Set([...surnames, ...companies, ...bodies]), offices, things };
  const readings = findNameRuns(document, spelling, own).map((run) => readName(document, run));
  yield;
  const evidence = readEvidence(document, readings, surnames, companies);
  yield;
  const read = kindsOf(document, readings, evidence, plainName(publishers[0] ?? '')).map((kind, at) =>
    listed.has(readings[at]!.name) ? 'outlet' : kind,
  );
  yield;
  const kinds = read.map((kind) => (kind === 'open' ? 'person' : kind));
  const people = namePeople(
    readings.filter((_, at) => kinds[at] === 'person'),
    evidence.surnames,
  );
  const others = nameOthers(readings, kinds, people.bySurname);
  yield;
  const mentions: Mention[] = readings.map((reading, at) => {
    const named = (kinds[at] === 'person' ? people.of(reading) : others.get(reading)) as Named;
    if (read[at] !== 'open') named.guessed = false;
    return { titles: reading.titles, first: reading.first, end: reading.end, named };
  });
  const all = [...mentions, ...findInHeadlines(document, spelling, mentions)].sort((a, b) => a.first - b.first);
  for (const { named } of all) named.mentions++;
  describeByDeeds(document, all);
  inferPronouns(document, all);
  return new Names(all);
}
