/**
 * The claims as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/), for tools that show and
 * search annotations.
 */
import { LABEL_TABLE } from '@/engine/claim';
import { countWhere } from '@/report/sorted';
import { REASON_ENTRIES } from './codebook';
import type { ExportedArticle } from './exported-article';
import { type LocatedClaim, locatedClaims } from './located-claims';
import { oneLine, wellFormed } from './plain-text';
import { webAddress } from './text-fragment';

/** Stands for a pasted text: a target must have an IRI. */
const NO_ADDRESS = 'urn:x-sourcelight:pasted-text';

/** The file's text: one collection with one page, an annotation for each claim. */
export async function webAnnotationsOf(exported: ExportedArticle): Promise<string> {
  const { article, accessed, toolVersion, text } = exported;
  const located = await locatedClaims(exported);
  const source = webAddress(article.url)?.href.split('#', 1)[0] ?? NO_ADDRESS;
  const generator = { type: 'Software', name: `Sourcelight ${toolVersion}` };
  const position = codePointsOf(text);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#sourcelight`,
    type: 'AnnotationCollection',
    label: `Sources in “${oneLine(article.title)}”`,
    generator,
    generated: accessed,
    total: located.length,
    first: {
      id: `${source}#sourcelight-page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: located.map((one) => ({
        id: `${source}#sourcelight-${encodeURIComponent(one.claim.id)}`,
        type: 'Annotation',
        motivation: 'classifying',
        generator,
        generated: accessed,
        body: bodyOf(one, text),
        target: { source, selector: selectorsOf(one, position) },
      })),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function bodyOf({ claim }: LocatedClaim, text: string) {
  const { name } = LABEL_TABLE[claim.label];
  const reason = claim.anonymity?.reason;
  const words = [
    claim.who ?? 'no source given',
    claim.anonymity && REASON_ENTRIES[claim.anonymity.reasonClass],
    reason && `“${text.slice(...reason)}”`,
    claim.relay.length > 0 && `through ${claim.relay.join(', ')}`,
  ];
  return [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value: name },
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: oneLine(words.filter(Boolean).join('; ')),
    },
  ];
}

function selectorsOf(
  { exact, prefix, suffix, place: [start, end], link }: LocatedClaim,
  position: (at: number) => number,
) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: wellFormed(exact),
      prefix: wellFormed(prefix),
      suffix: wellFormed(suffix),
    },
    { type: 'TextPositionSelector', start: position(start), end: position(end) },
    ...(link ? [{ type: 'FragmentSelector', value: link.slice(link.indexOf('#') + 1) }] : []),
  ];
}

/** The model counts characters, not code units (4.2.4): the number of a code unit's character in `text`. */
function codePointsOf(text: string): (at: number) => number {
  const seconds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  return (at) => at - countWhere(seconds, (second) => second < at);
}
