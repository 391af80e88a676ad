/**
 * Counts how often a form that a verb has is a verb and how often a noun, and writes src/engine/lexicon/noun-counts.ts.
 *
 *   npm run count-nouns
 *
 * Only words whose neighbour before leaves one reading are counted: behind an article, a possessive, an adjective or a
 * preposition stands a noun ("the reports"), behind a pronoun, a modal or "to" a verb ("she reports"). Counted on PolNeAR's training articles and
 * on the texts of the world corpus.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADJECTIVES } from '@/engine/lexicon/adjectives';
import { ADVERBS, DO, MODALS, NEGATIONS, POSSESSIVES, PREPOSITIONS } from '@/engine/lexicon/function-words';
import { verbForm } from '@/engine/lexicon/verb-forms';
import { words } from '@/engine/lexicon/words';
import { finish } from '@/engine/steps';
import { readDocument } from '@/engine/text/read-document';
import { CORPORA, readTexts } from '../tests/corpora/corpora';

const AMBIGUOUS = words('her like than up out down off');
const BEFORE_NOUN = new Set(
  [...words("a an the these those 's"), ...POSSESSIVES, ...PREPOSITIONS, ...ADJECTIVES].filter(
    (word) => !AMBIGUOUS.has(word),
  ),
);
const BEFORE_VERB = new Set([...words('i you he she it we they who to'), ...MODALS, ...DO, ...NEGATIONS]);
/** Forms seen less often in either reading tell nothing. */
const FEWEST = 5;
const TABLE = join(import.meta.dirname, '..', 'src/engine/lexicon/noun-counts.ts');

const paths = ['polnear/train', 'world/gold.jsonl'].map((name) => join(CORPORA, name));
if (paths.every((path) => existsSync(path))) writeFileSync(TABLE, tableOf(count(paths)));
else console.log(`skipped: ${paths.join(' or ')} is not there`);

interface Count {
  noun: number;
  all: number;
}

function count(from: readonly string[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { text } of from.flatMap(readTexts)) {
    const { tokens } = finish(readDocument(text));
    tokens.forEach(({ lower, kind }, at) => {
      const form = kind === 'word' ? verbForm(lower)?.form : undefined;
      if (form !== 'base' && form !== 'present') return;
      let before = at - 1;
      while (before > 0 && ADVERBS.has(tokens[before]!.lower)) before--;
      const word = tokens[before]?.lower ?? '';
      const noun = BEFORE_NOUN.has(word);
      if (!noun && !BEFORE_VERB.has(word)) return;
      const seen = counts.get(lower) ?? { noun: 0, all: 0 };
      counts.set(lower, { noun: seen.noun + (noun ? 1 : 0), all: seen.all + 1 });
    });
  }
  return counts;
}

function tableOf(counts: ReadonlyMap<string, Count>): string {
  const rows = [...counts]
    .filter(([, { all }]) => all >= FEWEST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, { noun, all }]) => `${form} ${noun}/${all}`);
  const lines = Array.from({ length: Math.ceil(rows.length / 8) }, (_, line) => rows.slice(8 * line, 8 * line + 8));
  return `/**
 * How often a form that a verb has was a noun: "nouns/all", of those that the word before makes plainly one or the other.
 * Written by \`npm run count-nouns\` from PolNeAR 1.0's training articles (Newell, Margolin and Ruths, LREC 2018) and from
 * this project's world corpus; forms seen fewer than ${FEWEST} times are left out.
 */
export const NOUN_COUNTS = \`
${lines.map((line) => line.join(' · ')).join('\n')}
\`;
`;
}
