/** What heads a claim: the source's name or description, where that says who it is. */

/** Words that point at somebody without saying who. */
const POINTING =
  /^(?:which|that|this|these|those|it|he|she|they|him|her|them|who|whom|we|us|i|me|you|one|himself|herself|itself|themselves)$/i;

export type SourceName =
  /** The article says who: a name or a description, with a capital as a heading has. */
  | { readonly kind: 'known'; readonly name: string }
  /** The article's words, which the reader cannot tell who is meant by. */
  | { readonly kind: 'unclear'; readonly words: string }
  /** There are no words for a source. */
  | { readonly kind: 'none' };

export function sourceName(who: string | null): SourceName {
  const words = who?.trim() ?? '';
  if (words === '') return { kind: 'none' };
  if (POINTING.test(words)) return { kind: 'unclear', words };
  return { kind: 'known', name: capitalised(words) };
}

/** Names like “eBay” keep their small letter. */
function capitalised(words: string): string {
  const [first = '', second = ''] = words;
  return /\p{Lu}/u.test(second) ? words : first.toLocaleUpperCase('en') + words.slice(first.length);
}
