/**
 * The card beside a mark: who is speaking, how the text identifies them, and why it says so. It stands in a closed
 * shadow root, whose host is in the page only as long as the card is open.
 */

import { rootElementOf, textRootOf, viewOf } from '@/article/dom';
import type { Claim } from '@/engine/claim';
import { type Scheme, schemeAt } from '@/painting/page-scheme';
import type { Card, CopyOffer } from './card';
import { copyText } from './copy-text';
import { phrasesOf } from './registry';

/** What a card says, in the reader's language. */
export interface CardWords {
  readonly label: string;
  readonly who: string;
  /** The reason for anonymity, the way it came, what the label means: one sentence each. */
  readonly notes: readonly string[];
  /** Why this label: the rule's words. */
  readonly why: string;
  /** The close button's name. */
  readonly close: string;
  /** The language of all of these, as HTML takes it. */
  readonly language: string;
}

/** Where a card's words come from. */
export interface CardTexts {
  describeClaim(claim: Claim, text: string): CardWords;
  /** Of words that no claim covers. */
  describeNoClaim(): CardWords;
}

/** Distance from the mark, and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
const WIDTH = 320;

/** What is important in a shadow tree's own sheet holds against everything that the page's sheets say of the host. */
const STYLE = `
  :host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important;
    background: none !important; overflow: visible !important; z-index: 2147483647 !important;
    width: min(${WIDTH}px, calc(100vw - ${2 * GAP}px)) !important; }
  @media print { :host { display: none !important; } }
  section { box-sizing: border-box; max-height: min(50vh, 22rem); overflow: auto; padding: 12px 14px; border-radius: 6px;
    border: 1px solid light-dark(#857f74, #8a8479); background: light-dark(#fcfbf8, #252422); color: light-dark(#1d1c1a, #edeae4);
    font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / 0.22); overflow-wrap: anywhere; }
  header { display: flex; gap: 8px; align-items: baseline; }
  strong { flex: 1; font: 700 16px/1.3 Charter, Georgia, serif; }
  .soft, .why { color: light-dark(#5b5750, #b0aaa0); }
  p { margin: 6px 0 0; }
  .why { border-top: 1px solid light-dark(#dcd8cf, #393632); padding-top: 6px; font-size: 13px; }
  button { all: unset; box-sizing: border-box; min-width: 24px; min-height: 24px; text-align: center; cursor: pointer; border-radius: 3px; }
  .copy { padding: 0 6px; border: 1px solid; }
  button:hover { background: light-dark(#f2f0ea, #393632); }
  button:focus-visible { outline: 2px solid light-dark(#1a4d7c, #9fc8ee); }
`;

export class ClaimCard implements Card {
  readonly #document: Document;
  readonly #texts: CardTexts;
  #host: HTMLElement | null = null;
  #closing: AbortController | null = null;

  constructor(document: Document, texts: CardTexts) {
    this.#document = document;
    this.#texts = texts;
  }

  holds(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  open(claim: Claim | null, text: string, linesOf: () => readonly DOMRect[], pointer?: number): void {
    const words = claim ? this.#texts.describeClaim(claim, text) : this.#texts.describeNoClaim();
    this.#show(words, { linesOf, side: sideOf(claim), pointer });
  }

  async handOver(claim: Claim, text: string, linesOf: () => readonly DOMRect[], offer: CopyOffer): Promise<boolean> {
    const done = await copyText(this.#document, offer.text);
    const given = done ? this.#element('p', '', offer.copied) : this.#offer(offer);
    this.#show(this.#texts.describeClaim(claim, text), { linesOf, side: sideOf(claim) }, given);
    return done;
  }

  #show(words: CardWords, place: Place, given?: HTMLElement): void {
    this.close();
    const scheme = this.#schemeAround(place.linesOf());
    // A page could define an element of a name of ours, and would then have its root.
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const placing = this.#element('style', '', ':host {}') as HTMLStyleElement;
    root.append(this.#element('style', '', STYLE), placing, this.#content(words, given));
    host.popover = 'manual';
    rootElementOf(this.#document).append(host);
    host.showPopover?.();
    this.#host = host;
    const { style } = (placing.sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule;
    style.setProperty('color-scheme', scheme, 'important');
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const view = viewOf(this.#document) as Window;
    const onKey = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && this.close();
    view.addEventListener('keydown', onKey, { signal, capture: true });
    const follow = () => put(host, style, place, view) || this.close();
    view.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view.addEventListener('resize', follow, { signal, passive: true });
    follow();
  }

  close(): void {
    this.#closing?.abort();
    this.#host?.remove();
    this.#host = null;
  }

  /** Light or dark as the page is around the words, whatever the reader's system asks for. */
  #schemeAround([line]: readonly DOMRect[]): Scheme {
    const element = line && this.#document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return schemeAt(element ?? textRootOf(this.#document));
  }

  #content({ label, who, notes, why, close, language }: CardWords, given?: HTMLElement): HTMLElement {
    const section = this.#element('section');
    section.lang = language;
    section.setAttribute('role', 'status');
    const button = this.#element('button', '', '×');
    button.setAttribute('aria-label', close);
    button.addEventListener('click', () => this.close());
    const header = this.#element('header');
    const name = this.#element('strong');
    name.append(this.#element('bdi', '', who));
    header.append(name, button);
    const lines = notes.map((note) => this.#element('p', '', note));
    section.append(
      header,
      ...(given ? [given] : []),
      ...(label === who ? [] : [this.#element('p', 'soft', label)]),
      ...lines,
      this.#element('p', 'why', why),
    );
    return section;
  }

  #offer({ text, copied, refused, button }: CopyOffer): HTMLElement {
    const offer = this.#element('p', '', `${refused} `);
    const copy = this.#element('button', 'copy', button);
    copy.addEventListener('click', async () => {
      if (await copyText(this.#document, text)) offer.textContent = copied;
    });
    offer.append(this.#element('bdi', '', text), ' ', copy);
    return offer;
  }

  #element(name: string, className = '', text = ''): HTMLElement {
    const element = this.#document.createElement(name);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  }
}

/** Where a card goes. */
interface Place {
  /** The rectangles of the marked words as they are now. */
  linesOf(): readonly DOMRect[];
  /** Where it hides least; the other one where there is more room. */
  readonly side: 'above' | 'below';
  /** Where the reader points, from the left. */
  readonly pointer?: number | undefined;
}

/** Away from what is claimed: above a mark that more of it follows, over words that have been read. */
function sideOf(claim: Claim | null): Place['side'] {
  const [, end] = (claim && phrasesOf(claim).at(-1)) ?? [0, Number.POSITIVE_INFINITY];
  return claim?.content.some(([start]) => start >= end) ? 'above' : 'below';
}

/**
 * Puts the card beside the words; always inside the viewport from side to side.
 * @returns false where there are no words.
 */
function put(
  host: HTMLElement,
  style: CSSStyleDeclaration,
  { linesOf, side, pointer = Number.NaN }: Place,
  view: Window,
): boolean {
  const lines = linesOf();
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return false;
  const { width, height } = host.getBoundingClientRect();
  const needed = height + GAP;
  const below = view.innerHeight - last.bottom;
  const goesAbove = side === 'above' ? first.top >= Math.min(needed, below) : below < Math.min(needed, first.top);
  const pointed = lines.find((line) => line.left <= pointer && pointer <= line.right);
  const start = (pointed ?? (goesAbove ? first : last)).left;
  const left = Math.max(GAP, Math.min(start, view.innerWidth - width - GAP));
  style.setProperty('top', `${goesAbove ? first.top - needed : last.bottom + GAP}px`, 'important');
  style.setProperty('left', `${left}px`, 'important');
  return true;
}
