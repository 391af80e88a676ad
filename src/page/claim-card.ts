/**
 * The card beside a mark. It lives in a closed shadow root whose host is in the page only while the card is open.
 */
import { elementAtPoint, rootElementOf, textRootOf, viewOf } from '@/article/dom';
import { type Scheme, schemeAt } from '@/painting/page-scheme';
import type { Card, CardActions, CardPlace, CopyOffer, ShownClaim, WordsToAdd } from './card';
import { CardContent } from './card-content';
import { CardElements } from './card-elements';
import { placeCard } from './card-place';
import { CARD_STYLE } from './card-style';
import type { CardTexts } from './card-texts';
import { copyText } from './copy-text';

export class ClaimCard implements Card {
  readonly #document: Document;
  readonly #content: CardContent;
  #host: HTMLElement | null = null;
  #section: HTMLElement | null = null;
  #closing: AbortController | null = null;

  constructor(document: Document, texts: CardTexts) {
    this.#document = document;
    this.#content = new CardContent(document, texts, () => this.close());
  }

  holds(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  get isInUse(): boolean {
    return this.#section?.querySelector('form') != null;
  }

  box(): DOMRect | null {
    return this.#host?.getBoundingClientRect() ?? null;
  }

  open(shown: ShownClaim, place: CardPlace, actions: CardActions, takesFocus = false): void {
    this.#show(place, (scheme) => this.#content.ofClaim(shown, scheme, actions));
    if (takesFocus) this.#takeFocus();
  }

  openWithoutClaim(place: CardPlace, words: WordsToAdd | null): void {
    this.#show(place, () => this.#content.ofWords(words));
  }

  async handOver(shown: ShownClaim, place: CardPlace, actions: CardActions, offer: CopyOffer): Promise<boolean> {
    const isCopied = await copyText(this.#document, offer.text);
    this.#show(place, (scheme) => this.#content.ofClaim(shown, scheme, actions, { ...offer, isCopied }));
    return isCopied;
  }

  #show(place: CardPlace, contentIn: (scheme: Scheme) => HTMLElement): void {
    this.close();
    const scheme = this.#schemeAround(place.linesOf());
    const make = new CardElements(this.#document);
    // Not a custom element: a page could define one of that name, and would then get at its root.
    const host = make.element('div');
    const root = host.attachShadow({ mode: 'closed' });
    const placing = make.element('style', '', ':host {}');
    const content = contentIn(scheme);
    root.append(make.element('style', '', CARD_STYLE), placing, content);
    host.popover = 'manual';
    rootElementOf(this.#document).append(host);
    host.showPopover?.();
    content.querySelector<HTMLElement>('form select')?.focus();
    this.#host = host;
    this.#section = content;
    const { style } = (placing.sheet as CSSStyleSheet).cssRules[0] as CSSStyleRule;
    style.setProperty('color-scheme', scheme, 'important');
    this.#follow(() => placeCard({ host, content, style }, place, viewOf(this.#document) as Window));
  }

  /** Keeps the card beside its words as the page scrolls. It closes with Escape, and when the words are gone. */
  #follow(put: () => boolean): void {
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const view = viewOf(this.#document) as Window;
    const onKey = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && this.close();
    view.addEventListener('keydown', onKey, { signal, capture: true });
    const follow = () => put() || this.close();
    view.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view.addEventListener('resize', follow, { signal, passive: true });
    const resized = new ResizeObserver(follow);
    resized.observe(this.#section as HTMLElement);
    signal.addEventListener('abort', () => resized.disconnect());
    follow();
  }

  /** Focuses the card. On closing, the focus goes back to where it was, unless the reader has moved it. */
  #takeFocus(): void {
    const before = this.#document.activeElement as HTMLElement | null;
    const host = this.#host;
    this.#section?.setAttribute('tabindex', '-1');
    this.#section?.focus({ preventScroll: true });
    this.#closing?.signal.addEventListener('abort', () => {
      if (this.#document.activeElement === host) before?.focus({ preventScroll: true });
    });
  }

  close(): void {
    this.#closing?.abort();
    this.#host?.remove();
    this.#host = null;
    this.#section = null;
  }

  /** Light or dark like the page around the words, whatever the reader's system prefers. */
  #schemeAround([line]: readonly DOMRect[]): Scheme {
    const element = line && elementAtPoint(this.#document, line.x + line.width / 2, line.y + line.height / 2);
    return schemeAt(element ?? textRootOf(this.#document));
  }
}
