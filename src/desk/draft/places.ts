/** Where in a draft a finding points. */
import type { Claim, Span } from '@/engine/claim';
import { hull, type Reading } from '../reading/reading';

/** Between a source and its cue: a longer stretch is a clause of its own, and the source alone is pointed at. */
const LONGEST_GAP = 4;

/** The source and the cue of a claim, together where nothing stands between them. */
export function sourceAndCue(reading: Reading, { source, cue }: Claim): Span {
  const first = shortened(reading, source[0] ?? cue[0]!);
  const close = cue.find(([start, end]) => Math.max(start - first[1], first[0] - end) <= LONGEST_GAP);
  return close ? hull([first, close]) : first;
}

/** A source without what is told of it behind a comma or “who”. */
function shortened({ document: { text } }: Reading, [start, end]: Span): Span {
  const aside = /,|\s(?=who\b)/u.exec(text.slice(start, end));
  return aside && aside.index > 0 ? [start, start + aside.index] : [start, end];
}

/** What stands between the marks of a quotation. */
export function withinMarks({ document: { text } }: Reading, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const inside = /^[“"'‘«„]*(?<words>.*?)[,.]?[”"'’»]*$/su.exec(words)?.groups?.words;
  if (!inside) return [start, end];
  const at = start + words.indexOf(inside);
  return [at, at + inside.length];
}
