/** `Renn was blunt: “The pier must close.”`: a clause about somebody announces what they say. */
import { tags, type Unit } from '../grammar/units';
import { HOLDING_VERBS, SENT_NOUNS } from '../lexicon/finding';
import { PERSONAL_PRONOUNS } from '../lexicon/noun-phrases';
import { classOf } from '../lexicon/nouns';
import { TITLED } from '../lexicon/spoken-occasions';
import { subjectKind } from './cue-decision';
import { colonEvidence } from './evidence';
import type { Found, Reading } from './finder';
import { isSentence } from './floating-quotes';
import { openingSubject } from './verb-subject';

/** The claim whose quotation stands behind the colon at `colon` and ends the sentence, or null. */
export function announcedQuote(reading: Reading, colon: number): Found | null {
  const { document, units, taken } = reading;
  const content = { start: colon + 1, end: colon + 2 };
  if (units[content.start]?.tag !== 'quote' || taken[content.start]) return null;
  if ((units[content.end]?.tag ?? 'stop') !== 'stop' || !isSentence(document, units.slice(content.start, content.end)))
    return null;
  const source = reading.subject ?? openingSubject(units, colon);
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

const speaks = ({ tag, lower }: Unit): boolean =>
  tag === 'pronoun' ? PERSONAL_PRONOUNS.has(lower) && lower !== 'it' : !OPEN.has(tag);

const OPEN = tags('relative', 'that', 'wh');

/** "held a sign: “…”", "has a motto: “…”": the words are those of a thing, unless somebody sent it. */
function showsText(units: readonly Unit[], from: number, colon: number): boolean {
  const { lower } = units[colon - 1]!;
  if (TITLED.has(lower)) return true;
  const held = units.slice(from, colon).some(({ verb }) => HOLDING_VERBS.has(verb?.lemma ?? ''));
  return classOf(lower) === 'document' && (held || !SENT_NOUNS.has(lower));
}
