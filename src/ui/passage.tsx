import type { Claim } from '@/engine/claim';
import { passageOf } from '@/report/passage';
import { listParts } from './words';

/** English, whatever the language of the interface: the engine reads nothing else, and quotation marks follow it. */
export const ARTICLE_LANGUAGE = 'en';

/**
 * What is claimed: the source's own words in quotation marks, the article's words without, and in softer ink before them
 * the words that attribute.
 */
export function Passage({ claim, text }: { claim: Claim; text: string }) {
  return (
    <span class="passage" lang={ARTICLE_LANGUAGE} dir="auto">
      {passageOf(claim, text).map((piece) => {
        if (piece.quoted) return <q key={piece.start}>{piece.text}</q>;
        if (piece.attributes) return <span class="attributing">{piece.text}</span>;
        return piece.text;
      })}
    </span>
  );
}

/** A stretch of the article's text within a sentence of the interface, kept apart from its direction and language. */
export function Words({ children }: { children: string }) {
  return (
    <bdi>
      <q lang={ARTICLE_LANGUAGE}>{children.trim()}</q>
    </bdi>
  );
}

/** Names from the article as the interface's language lists them, each kept apart from the direction of the others. */
export function Names({ names }: { names: readonly string[] }) {
  return (
    <>{listParts(names).map(({ type, value }) => (type === 'element' ? <bdi key={value}>{value}</bdi> : value))}</>
  );
}
