/**
 * Somebody who is quoted by somebody else is the source: `State television quoted the minister as saying the border was
 * shut.`, `citing a warning from Renn that it was shut`.
 */
import { clauseEnd } from '../grammar/clause-end/clause-end';
import { complementAt } from '../grammar/complement';
import { nounPhraseAfter } from '../grammar/noun-phrase-after';
import { coreEnd } from '../grammar/phrase-core';
import { subjectBefore } from '../grammar/subject';
import { trimEnd } from '../grammar/trim-end';
import { type Range, tags, type Unit } from '../grammar/units';
import { verbGroup } from '../grammar/verb-group';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { AS, BY } from '../lexicon/finding';
import { classOf, meansPeople } from '../lexicon/nouns';
import type { Document } from '../text/document';
import type { Declined, Found, Reading } from './finder';
import { giverBehind, saidBy } from './noun-cue';
import { contentStart, isQuoted } from './post-posed-content';

/** How far after the verb its object may reach, in units. */
const OBJECT_UNITS = 20;

export function quotedAsSaying({ document, units, taken, listener }: Reading, head: number): Found | Declined | null {
  const group = verbGroup(units, head);
  if (!group) return null;
  const noun = givenNoun(units, group.end);
  if (noun >= 0) return saidBy(units, noun, giverBehind(units, noun)!);
  const cue = asSaying(units, group.end);
  if (!cue) return null;
  listener?.saw('verb', cue);
  if (taken[cue.start]) return 'the words are taken';
  const source = group.passive ? subjectBefore(units, group.start) : quoted(units, group.end, cue.start);
  if (!source) return 'no source';
  listener?.saw('source', source);
  const quoter = group.passive ? agentOf(units, group.end, cue) : subjectBefore(units, group.start);
  const content = contentBehind(units, cue) ?? (group.passive ? contentBefore(document, units, source) : null);
  if (!content) return 'no content';
  return {
    source,
    cue,
    content: [content],
    rule: 'speaker-verb',
    kind: 'statement',
    quotedBy: quoter ?? undefined,
  };
}

function contentBehind(units: readonly Unit[], cue: Range): Range | null {
  const { kind, at } = complementAt(units, cue.end, units[cue.end - 1]!.verb!.lemma);
  if (kind === 'end' || at >= units.length || BY.has(units[at]!.lower)) return null;
  const end = clauseEnd(units, at, { phrase: false, embedded: false });
  return end > at ? { start: at, end } : null;
}

/** `“We left,” Renn was quoted as saying.` */
function contentBefore(document: Document, units: readonly Unit[], source: Range): Range | null {
  const at = source.start - 1;
  if (at < 0 || !isQuoted(document, units, at)) return null;
  const start = contentStart(units, 0);
  const end = trimEnd(units, start, at + 1);
  return end > start ? { start, end } : null;
}

/** "by Radio Vessel" after "was quoted" or after "as saying". */
function agentOf(units: readonly Unit[], from: number, cue: Range): Range | null {
  for (const by of [from, cue.end]) {
    if (!BY.has(units[by]?.lower ?? '')) continue;
    const end = coreEnd(units, by + 1, nounPhraseAfter(units, by + 1));
    if (end > by + 1) return { start: by + 1, end };
  }
  return null;
}

/** Who is quoted after the verb that ends at `from`, with "as saying": `…,” Radio Vessel quoted the minister as saying.` */
export function quotedBehind(units: readonly Unit[], from: number): { source: Range; cue: Range } | null {
  const cue = asSaying(units, from);
  const source = cue && quoted(units, from, cue.start);
  return cue && source ? { source, cue } : null;
}

/** `…,” the paper quotes a source close to the port.`: with whom the sentence ends. */
export function quotedAlone(units: readonly Unit[], start: number): { source: Range } | null {
  const stop = units.findIndex(({ tag }, at) => at >= start && ENDS_QUOTED.has(tag));
  const end = stop < 0 ? units.length : stop;
  const isPhrase = OPENS_QUOTED.has(units[start]?.tag) && (units[end]?.tag ?? 'stop') === 'stop';
  const phrase = units.slice(start, nounPhraseAfter(units, start));
  const isSomebody = units[start]?.tag === 'name' || phrase.some(({ lower }) => meansPeople(classOf(lower)));
  return isPhrase && isSomebody ? { source: { start, end } } : null;
}

const OPENS_QUOTED = tags('determiner', 'possessive', 'name', 'noun', 'number');
const ENDS_QUOTED = tags('stop', 'comma', 'quote', 'colon', 'semicolon', 'be', 'have', 'modal', 'that', 'dash');

const ENDS_OBJECT = tags('stop', 'semicolon', 'quote', 'dash');

/** "as saying", "as telling" */
function asSaying(units: readonly Unit[], from: number): Range | null {
  for (let at = from; at < from + OBJECT_UNITS && at + 1 < units.length; at++) {
    // "quoted a so-called “source” as saying"
    const isWord = units[at]!.tag === 'quote' && AS.has(units[at + 1]!.lower);
    if (ENDS_OBJECT.has(units[at]!.tag) && !isWord) return null;
    const { verb } = units[at + 1]!;
    if (AS.has(units[at]!.lower) && verb?.form === 'gerund' && SPEECH_VERBS.has(verb.lemma))
      return { start: at, end: at + 2 };
  }
  return null;
}

function quoted(units: readonly Unit[], start: number, as: number): Range | null {
  const end = trimEnd(units, start, as);
  return end > start ? { start, end } : null;
}

/** The noun of saying that is cited with its source: "a warning from Renn that". */
function givenNoun(units: readonly Unit[], from: number): number {
  for (let at = from; at < from + NOUN_UNITS && BEFORE_NOUN.has(units[at]?.tag); at++)
    if (giverBehind(units, at)) return at;
  return -1;
}

const NOUN_UNITS = 5;
const BEFORE_NOUN = tags('determiner', 'noun', 'name', 'possessive', 'number');
