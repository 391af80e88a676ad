/** Who a source is, by what the article says beside its name. */
import type { Claim, Span } from '@/engine/claim';

/** The article's words, each once: "White House spokeswoman"; empty where it has none. `text` is what offsets refer to. */
export function introductionOf({ introduction: { words, affiliation } }: Claim, text: string): string {
  const isSaid = affiliation === null || words.some((span) => holds(span, affiliation));
  const spans = isSaid ? words : [...words, affiliation];
  return spans.map((span) => text.slice(...span).trim()).join(', ');
}

function holds([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && to <= end;
}
