/** The paragraphs of an article's text, which blank lines part. */
import type { Span } from '@/engine/claim';

const SEPARATOR = '\n\n';

export function paragraphsOf(text: string): Span[] {
  let start = 0;
  return text.split(SEPARATOR).map((paragraph) => {
    const span: Span = [start, start + paragraph.length];
    start = span[1] + SEPARATOR.length;
    return span;
  });
}
