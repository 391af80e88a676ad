import { findAttributions } from '@/engine/find-attributions';
import { finish } from '@/engine/steps';
import { articleOf } from './reading';

/** What a table row expects: source, cue and content, the pieces of split content joined by " … ". */
export interface Row {
  readonly rule: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** The outermost attributions of a text, in words. */
export function foundIn(text: string): Row[] {
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return finish(findAttributions(articleOf(text)))
    .filter(({ parent }) => parent < 0)
    .map(({ rule, source, cue, content }) => ({
      rule,
      source: words(source),
      cue: words(cue),
      content: words(content),
    }));
}

/** Each outermost attribution as "source | cue | content". */
export const linesIn = (text: string): string[] =>
  foundIn(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`);
