/** Names in headlines, where every word has a capital. */
import type { Document, Token } from '../text/document';
import type { Spelling } from './capitals';
import { bare, nameAt, nameOf } from './name-words';
import type { Mention, Named } from './names';

/** Finds the names that the article's own sentences have too; no others are read in headlines. */
export function findInHeadlines(document: Document, { headlines }: Spelling, known: readonly Mention[]): Mention[] {
  if (headlines.size === 0) return [];
  const byWord = new Map<string, Map<string, Named>>();
  const { tokens } = document;
  for (const { first, end, named } of known) {
    for (const form of formsOf(tokens.slice(first, end).map(bare), named)) {
      const forms = byWord.get(form[0]!) ?? new Map<string, Named>();
      byWord.set(form[0]!, forms);
      const key = nameOf(form);
      if (!forms.has(key)) forms.set(key, named);
    }
  }
  const found: Mention[] = [];
  for (const index of headlines) {
    const sentence = document.sentences[index]!;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const forms = byWord.get(bare(tokens[at]!));
      if (!forms) continue;
      const match = longestForm(tokens, at, sentence.endToken, forms);
      if (!match) continue;
      found.push({ titles: at, first: at, end: match.end, named: match.named });
      at = match.end - 1;
    }
  }
  return found;
}

function formsOf(key: readonly string[], named: Named): string[][] {
  return named.kind === 'person' && key.length > 1 ? [[...key], key.slice(-1)] : [[...key]];
}

const LONGEST_NAME = 8;

function longestForm(
  tokens: readonly Token[],
  at: number,
  limit: number,
  forms: ReadonlyMap<string, Named>,
): { end: number; named: Named } | null {
  for (let end = Math.min(limit, at + LONGEST_NAME); end > at; end--) {
    const named = forms.get(nameAt(tokens, at, end));
    if (named) return { end, named };
  }
  return null;
}
