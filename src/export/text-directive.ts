/**
 * The text directive of a link: `#:~:text=prefix-,start,end,-suffix`.
 * Grammar and parsing are those of the URL Fragment Text Directives report,
 * https://wicg.github.io/scroll-to-text-fragment/.
 */

/** What a link asks the browser to find. Texts are as the page shows them; a part that the directive lacks is null. */
export interface TextDirective {
  /** Stands right before `start`. */
  readonly prefix: string | null;
  readonly start: string;
  /** Where the passage ends; null when `start` is the whole passage. */
  readonly end: string | null;
  /** Stands right behind the passage. */
  readonly suffix: string | null;
}

const DELIMITER = ':~:';
const TEXT = 'text=';

/**
 * Everything that `encodeURIComponent` leaves and that is read as something else: "-" by the directive's own grammar,
 * the rest by the places that links are pasted into, which take them for emphasis or for the end of the link.
 */
const LEFT_OVER = /[-!'()*_~]/g;

/** The directive as it stands in a link, from `:~:` on. @throws URIError for text with a lone surrogate. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === null ? null : `${encode(prefix)}-`,
    encode(start),
    end === null ? null : encode(end),
    suffix === null ? null : `-${encode(suffix)}`,
  ];
  return DELIMITER + TEXT + parts.filter((part) => part !== null).join(',');
}

/**
 * The first text directive of a link's fragment (with or without `#`), or null where it has none that is well formed.
 */
export function decodeDirective(fragment: string): TextDirective | null {
  const from = fragment.indexOf(DELIMITER);
  if (from < 0) return null;
  const directives = fragment.slice(from + DELIMITER.length).split('&');
  const value = directives.find((directive) => directive.startsWith(TEXT))?.slice(TEXT.length);
  return value === undefined ? null : partsOf(value.split(','));
}

/** The fragment without its directive; usually the id of an element. */
export function withoutDirective(fragment: string): string {
  return fragment.split(DELIMITER, 1)[0] ?? '';
}

function partsOf(terms: string[]): TextDirective | null {
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : null;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : null;
  const [start, end = null] = terms;
  if (terms.length > 2 || !start || [prefix, end, suffix].includes('')) return null;
  try {
    return { prefix: decode(prefix), start: decodeURIComponent(start), end: decode(end), suffix: decode(suffix) };
  } catch {
    return null;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(LEFT_OVER, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(text: string | null | undefined): string | null {
  return text ? decodeURIComponent(text) : null;
}
