/** Transcripts: a turn goes on to the end of the paragraph that its speaker's name, in capitals, opens. */
import type { Attribution } from '../attribution';
import type { Document } from '../text/document';

/** Does the attribution open a turn, as "HOLT: Good evening. We begin tonight with …" does? */
export function opensTurn(
  { text, sentences, paragraphs }: Document,
  { rule, source, content, sentence }: Attribution,
): boolean {
  if (rule !== 'colon') return false;
  const [start, end] = source[0]!;
  const isFirst = start === paragraphs[sentences[sentence]!.paragraph]![0];
  // "HOLT (voice-over)"
  const name = text.slice(start, end).replace(/\([^)]*\)/u, '');
  return isFirst && !/\p{Ll}/u.test(name) && !/["“‘']/u.test(text[content[0]![0]]!);
}
