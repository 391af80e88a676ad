/** The words of a source: the names in it, or the pronoun or noun that stands for it. */
import type { Span } from '../claim';
import { LEADING } from '../lexicon/noun-phrases';
import type { Names } from '../names/names';
import type { Document } from '../text/document';
import { tokensIn } from '../text/spans';
import { authorOf, countedNames, describedName } from './described-name';
import { readPhrase, type SourcePhrase } from './phrase';
import { isNoWord } from './phrase-end';

/** Reads the words of a source. */
export function readSource(document: Document, names: Names, spans: readonly Span[]): SourcePhrase {
  const [span] = spans;
  if (!span) return { form: 'none' };
  const { tokens } = document;
  let [first, end] = tokensIn(document, span);
  const limit = spans.length > 1 ? tokensIn(document, spans.at(-1)!)[1] : end;
  end = Math.max(end, Math.min(limit, end));
  while (
    first < end - 1 &&
    (isNoWord(tokens[first]!) || (LEADING.has(tokens[first]!.lower) && tokens[first + 1]!.lower !== 'least'))
  )
    first++;
  while (end > first + 1 && (isNoWord(tokens[end - 1]!) || tokens[end - 1]!.lower === "'s")) end--;
  if (first >= end) return { form: 'none' };
  if (tokens[first]!.lower === 'least' && tokens[first - 1]?.lower === 'at') first--;
  const phrase = readPhrase(document, names, first, end);
  if (phrase.form !== 'noun') return phrase;
  const author = authorOf(tokens, names, phrase);
  if (author) return { form: 'name', mentions: [author], first, end };
  const counted = countedNames(tokens, names, phrase);
  if (counted.length > 1) return { form: 'name', mentions: counted, first, end };
  const owner = describedName(tokens, names, phrase);
  return owner ? { form: 'name', mentions: [owner], first: Math.min(first, owner.titles), end } : phrase;
}
