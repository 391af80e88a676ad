/** The text of the block that is being read, and which nodes show it. */
import { visibleText } from '@/outline/visible-text';
import type { Segment } from './segments';

/** Ends a block at a single line break where the text before it ends a sentence of at least this many characters. */
const LINE_OF_PROSE = 40;
/** Longest run-in heading, in characters: a line that is all bold. */
const LONGEST_HEADING = 100;
/** Line endings after which the sentence continues. */
const OPEN_END = /[,;–—-]\s*$/;
/** How many trailing characters are kept at hand. */
const TAIL = 12;
const SENTENCE_END = /[.!?…:]["'”’)\]]*\s*$/;

/** The marks around a quotation, and around one inside it. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;
const OWN_MARK = /["'“”‘’«»„]/;

/** What stands around the words of a block. */
interface Where {
  readonly inLink: boolean;
  readonly inBold: boolean;
}

export class BlockText {
  readonly segments: Segment[] = [];
  /** Number of characters in links. */
  linked = 0;
  /** Whether anything but white space is not bold. */
  #hasPlain = false;
  #length = 0;
  /** Joined once at the end: concatenating and inspecting as we go would take quadratic time. */
  readonly #pieces: string[] = [];
  #tail = '';
  /** Whether the visible text so far ends in white space, or is still empty. */
  #afterSpace = true;
  /** The mark of each open `q`: null before its first words, empty where the page wrote its own. */
  readonly #quotations: ('“' | '‘' | '' | null)[] = [];

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Without trailing white space. */
  get text(): string {
    return this.#pieces.join('').trimEnd();
  }

  /** Adds what a text node shows. */
  addText(node: Text, where: Where): void {
    this.#add(node, visibleText(node.data, this.#afterSpace), where);
  }

  /** Adds a line break that counts as a space. */
  addBreak(node: Element, where: Where): void {
    this.#add(node, this.#afterSpace ? '' : ' ', where);
  }

  #add(node: Node, shown: string, { inLink, inBold }: Where): void {
    if (!shown) return;
    this.#openQuotations(shown);
    const start = this.#length;
    this.#push(shown);
    this.segments.push({ node, start, end: this.#length, afterSpace: this.#afterSpace });
    this.#afterSpace = shown.endsWith(' ');
    if (inLink) this.linked += shown.length;
    this.#hasPlain ||= !inBold && shown.trim() !== '';
  }

  /** Whether a `q` is open that began in this block. */
  get isQuoting(): boolean {
    return this.#quotations.length > 0;
  }

  /** Enters a `q`. Browsers draw quotation marks around it that are not in the page's text. */
  beginQuotation(): void {
    this.#quotations.push(null);
  }

  endQuotation(): void {
    const mark = this.#quotations.pop();
    if (mark) this.#push(MARKS.find(([opening]) => opening === mark)![1]);
  }

  /** Whether a single line break ends the block here, because a sentence has ended. */
  get endsSentence(): boolean {
    return this.#length >= LINE_OF_PROSE && SENTENCE_END.test(this.#tail);
  }

  /** Whether everything so far is a run-in heading: a short line in bold. */
  get isHeading(): boolean {
    return !this.#hasPlain && this.#length > 0 && this.#length <= LONGEST_HEADING && !OPEN_END.test(this.#tail);
  }

  #openQuotations(shown: string): void {
    for (let depth = 0; depth < this.#quotations.length; depth++) {
      if (this.#quotations[depth] !== null) continue;
      const hasOwn =
        OWN_MARK.test(shown.trimStart()[0] ?? '') || (!this.#afterSpace && OWN_MARK.test(this.#tail.at(-1)!));
      const opening = hasOwn ? '' : MARKS[depth % MARKS.length]![0];
      this.#quotations[depth] = opening;
      this.#push(opening);
    }
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#tail = (text.length < TAIL ? this.#tail + text : text).slice(-TAIL);
  }
}
