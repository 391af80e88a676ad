/** `Renn was blunt: “The pier must close.”`: a clause about somebody announces what they say. */
import { startsClause } from '../grammar/clause-start';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { nounPhraseBefore } from '../grammar/noun-phrase-before';
import { type Range, tags, type Unit } from '../grammar/units';
import { WHEN_SAID } from '../lexicon/clauses';
import { PLAIN_SAYING, SPEECH_VERBS } from '../lexicon/cue-verbs';
import { HOLDING_VERBS, POINTS_TO_WORDS, SENT_NOUNS } from '../lexicon/finding';
import { PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { TITLED, TOLD_NOUNS } from '../lexicon/spoken-occasions';
import { subjectKind } from './cue-decision';
import { colonEvidence } from './evidence';
import type { Found, Reading } from './finder';
import { isSentence } from './floating-quotes';
import { introducedSpeaker } from './introduced-speaker';
import { openingSubject } from './verb-subject';

/** The claim whose quotation stands behind the colon at `colon` and ends the sentence, or null. */
export function announcedQuote(reading: Reading, colon: number): Found | null {
  const { document, units, taken } = reading;
  const content = { start: colon + 1, end: colon + 2 };
  if (content.start === units.length) return announcedParagraph(reading, colon);
  if (units[content.start]?.tag !== 'quote' || taken[content.start]) return null;
  if ((units[content.end]?.tag ?? 'stop') !== 'stop' || !isSentence(document, units.slice(content.start, content.end)))
    return null;
  const source = mainSubject(units, reading.subject ?? openingSubject(units, colon)) ?? introducedSpeaker(units, colon);
  if (!source || !speaks(units[source.start]!) || subjectKind(units, source) === 'thing') return null;
  // "A comment on the boat, before he made it: “…”"
  if (units[source.start - 1]?.tag === 'subordinator') return null;
  if (showsText(units, source.end, colon)) return null;
  return {
    source,
    cue: { start: colon, end: colon + 1 },
    content: [content],
    rule: 'colon',
    evidence: colonEvidence(units, content.start, content.end, false),
    kind: 'statement',
  };
}

/** The subject itself; "Harl" for the "who" of "Harl, who called from the set of “Tides,” was blunt:". */
function mainSubject(units: readonly Unit[], first: Range | null): Range | null {
  if (!first || units[first.start]!.tag !== 'relative' || units[first.start - 1]?.tag !== 'comma') return first;
  return nounPhraseBefore(units, first.start - 1);
}

/**
 * `When divers said it was “late,” Renn cut them off:`, and what Renn said in the next paragraph: whose deed the main clause
 * tells of, and not whoever speaks in the clause before it.
 */
function answerToOthers(units: readonly Unit[], colon: number): Found | null {
  if (units[0]!.tag !== 'subordinator' || !WHEN_SAID.has(units[0]!.lower)) return null;
  const mark = units.findIndex(
    ({ tag, endsInComma }, at) => (tag === 'comma' || endsInComma) && startsClause(units, at + 1),
  );
  if (mark < 0 || !units.slice(1, mark).some(({ verb }) => SPEECH_VERBS.has(verb?.lemma ?? ''))) return null;
  const source = { start: mark + 1, end: nounPhraseAfter(units, mark + 1) };
  if (units[source.start]!.tag !== 'name' || subjectKind(units, source) === 'thing') return null;
  return announcedBy(source, { start: colon, end: colon + 1 });
}

const announcedBy = (source: Range, cue: Range): Found => ({
  source,
  cue,
  content: [],
  rule: 'colon',
  evidence: { word: ':', complement: 'quote', mood: 'asserted' },
  kind: 'statement',
});

/** `Here’s what Renn had to say about the sale:`, and what is said in the next paragraph. */
function announcedParagraph({ units, taken }: Reading, colon: number): Found | null {
  const answer = answerToOthers(units, colon);
  if (answer) return answer;
  if (!POINTS_TO_WORDS.has(units[0]!.lower) || taken.subarray(0, colon).includes(1)) return null;
  const says = units.findIndex(({ verb }) => PLAIN_SAYING.has(verb?.lemma ?? ''));
  const source = says < 0 ? null : openingSubject(units, says);
  if (!source || !speaks(units[source.start]!) || subjectKind(units, source) === 'thing') return null;
  return announcedBy(source, { start: says, end: says + 1 });
}

const speaks = ({ tag, lower }: Unit): boolean =>
  tag === 'pronoun' ? PERSONAL_PRONOUNS.has(lower) && lower !== 'it' : !OPEN.has(tag);

const OPEN = tags('relative', 'that', 'wh');

/** "held a sign: “…”", "has a motto: “…”": the words are those of a thing, unless somebody sent it. */
function showsText(units: readonly Unit[], from: number, colon: number): boolean {
  const { lower } = units[colon - 1]!;
  // "had this to say about the plan: “…”"
  if (units.slice(from, colon).some(({ verb }) => PLAIN_SAYING.has(verb?.lemma ?? ''))) return false;
  if (TITLED.has(lower)) return true;
  const held = units.slice(from, colon).some(({ verb }) => HOLDING_VERBS.has(verb?.lemma ?? ''));
  return classOf(lower) === 'document' && !TOLD_NOUNS.has(lower) && (held || !SENT_NOUNS.has(lower));
}
