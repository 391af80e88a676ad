/** What a reader sees of a text node: soft hyphens and zero-width characters gone, white space folded to one space. */

/** Soft hyphen, zero-width spaces and joiners, marks of direction, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');
/** White space as JavaScript knows it, no-break spaces included. Invisible characters are tested for first. */
const SPACE = /\s/;
/** White space to JavaScript's `trim`, but nothing that is seen. */
const BYTE_ORDER_MARK = '\ufeff';
/** The first character after those that ASCII prints. */
const DELETE = '\u007f';
/** What makes visible text unlike its data, besides line ends and doubled spaces: other white space, what nobody sees. */
const UNLIKE = /[\t\v\f\r\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;

/** The visible text of `data` where the text before it ends in white space (or begins a block), or does not. */
export function visibleText(data: string, afterSpace: boolean): string {
  const inner = plainInner(data);
  if (inner === null) return folded(data, afterSpace);
  if (!inner) return data && !afterSpace ? ' ' : '';
  const start = data.indexOf(inner);
  const before = start > 0 && !afterSpace ? ' ' : '';
  return start + inner.length < data.length ? `${before}${inner} ` : before + inner;
}

/**
 * What stands between the white space at the ends of `data`, if it shows as it is. Most texts do, and need no pattern and
 * no look at each character: on a page's first reading those are dear.
 */
function plainInner(data: string): string | null {
  const inner = data.trim();
  const isPlain = !inner.includes('\n') && !inner.includes('  ') && !UNLIKE.test(inner);
  return isPlain && !data.includes(BYTE_ORDER_MARK) ? inner : null;
}

function folded(data: string, afterSpace: boolean): string {
  const text = data.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ');
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

/**
 * Where in `data` the character stands that shows as number `count` (from 0) of its visible text.
 * `data.length` when the visible text is shorter.
 */
export function rawOffset(data: string, afterSpace: boolean, count: number): number {
  return new VisibleOffsets(data, afterSpace).rawOffset(count);
}

/** The same for many characters of one text: its visible ones are counted once, when the first is asked for. */
export class VisibleOffsets {
  readonly data: string;
  readonly #afterSpace: boolean;
  /** The text within its white space, where that shows as it is. */
  readonly #inner: string | null;
  readonly #innerStart: number;
  #offsets: Uint32Array | null = null;

  constructor(data: string, afterSpace: boolean) {
    this.data = data;
    this.#afterSpace = afterSpace;
    this.#inner = plainInner(data);
    this.#innerStart = this.#inner ? data.indexOf(this.#inner) : 0;
  }

  rawOffset(count: number): number {
    const { data } = this;
    if (!this.#inner) {
      this.#offsets ??= shownOffsets(data, this.#afterSpace);
      return this.#offsets[count] ?? data.length;
    }
    const start = this.#innerStart;
    const inInner = start > 0 && !this.#afterSpace ? count - 1 : count;
    if (inInner < 0) return 0;
    return inInner <= this.#inner.length ? start + inInner : data.length;
  }
}

/** Where each visible character stands. */
function shownOffsets(data: string, afterSpace: boolean): Uint32Array {
  const offsets = new Uint32Array(data.length);
  let seen = 0;
  let inSpace = afterSpace;
  for (let offset = 0; offset < data.length; offset++) {
    const character = data[offset]!;
    const isPlain = character > ' ' && character < DELETE;
    if (!isPlain && INVISIBLE.test(character)) continue;
    const isSpace = !isPlain && SPACE.test(character);
    if (isSpace && inSpace) continue;
    offsets[seen++] = offset;
    inSpace = isSpace;
  }
  return offsets.subarray(0, seen);
}
