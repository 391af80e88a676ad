/**
 * The card beside a mark: who is speaking, what they say, and what the article tells about them. It stands in a closed
 * shadow root, whose host is in the page only as long as the card is open.
 */
import { rootElementOf, textRootOf, viewOf } from '@/article/dom';
import { type Scheme, schemeAt } from '@/painting/page-scheme';
import type { GroupStyle } from '@/painting/painter';
import type { Card, CardPlace, CopyOffer, ShownClaim } from './card';
import { placeCard } from './card-place';
import { CARD_STYLE, lineStyle } from './card-style';
import { copyText } from './copy-text';

/** What a card says, in the reader's language. */
export interface CardWords {
  readonly who: string;
  /** What kind of source it is; empty where `who` says it. */
  readonly kind: string;
  /** What is claimed; empty where there is no claim. */
  readonly said: string;
  /** What the article tells, each with a word on what it is: "Told", "how many (3)". */
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  /** Sentences on how it came about, and on where the claim stands. */
  readonly notes: readonly string[];
  /** The claim to paste into a text. */
  readonly citation: string;
  readonly language: string;
}

/** The names of a card's buttons, and what is said when they are pressed. */
export interface CardButtons {
  readonly close: string;
  readonly showInList: string;
  /** Where the browser lets only the reader open the list. */
  readonly openYourself: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
}

/** Where a card's words come from. */
export interface CardTexts {
  describeClaim(shown: ShownClaim): CardWords;
  /** Of words that no claim covers. */
  describeNoClaim(): CardWords;
  buttons(): CardButtons;
}

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

  box(): DOMRect | null {
    return this.#host?.getBoundingClientRect() ?? null;
  }

  open(shown: ShownClaim | null, place: CardPlace, showInList: () => Promise<boolean>): void {
    this.#show(shown, place, showInList);
  }

  async handOver(
    shown: ShownClaim,
    place: CardPlace,
    showInList: () => Promise<boolean>,
    offer: CopyOffer,
  ): Promise<boolean> {
    const done = await copyText(this.#document, offer.text);
    this.#show(shown, place, showInList, done ? this.#element('p', '', offer.copied) : this.#offer(offer));
    return done;
  }

  #show(shown: ShownClaim | null, place: CardPlace, showInList: () => Promise<boolean>, given?: HTMLElement): void {
    this.close();
    const scheme = this.#schemeAround(place.linesOf());
    const words = shown ? this.#texts.describeClaim(shown) : this.#texts.describeNoClaim();
    // A page could define an element of a name of ours, and would then have its root.
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const placing = this.#element('style', '', ':host {}') as HTMLStyleElement;
    const content = this.#content(words, shown?.style ?? null, scheme, given);
    if (shown) content.append(this.#foot(words, showInList));
    root.append(this.#element('style', '', CARD_STYLE), placing, content);
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
    const follow = () => placeCard({ host, content, style }, place, view) || this.close();
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

  #content(
    { who, kind, said, facts, notes, language }: CardWords,
    style: GroupStyle | null,
    scheme: Scheme,
    given?: HTMLElement,
  ): HTMLElement {
    const section = this.#element('section');
    section.lang = language;
    section.setAttribute('role', 'status');
    section.style.setProperty('--line', style?.[scheme] ?? 'currentcolor');
    const name = this.#element('strong');
    const lined = this.#element('bdi', '', who);
    if (style) lined.style.cssText = lineStyle(style, scheme);
    name.append(lined);
    const header = this.#element('header');
    header.append(
      name,
      this.#button('×', () => this.close(), this.#texts.buttons().close),
    );
    section.append(header, ...(given ? [given] : []));
    if (kind) section.append(this.#element('p', 'soft kind', kind));
    if (said) section.append(this.#said(said));
    for (const fact of facts) {
      const line = this.#element('p', 'fact');
      line.append(this.#element('b', '', fact.name), ' ', this.#element('bdi', '', fact.words));
      section.append(line);
    }
    for (const note of notes) section.append(this.#element('p', 'soft', note));
    return section;
  }

  /** English, as the article is, whatever the language of the interface. */
  #said(words: string): HTMLElement {
    const said = this.#element('p', 'said', words);
    said.lang = 'en';
    said.dir = 'auto';
    return said;
  }

  #foot({ citation }: CardWords, showInList: () => Promise<boolean>): HTMLElement {
    const texts = this.#texts.buttons();
    const outcome = this.#element('p', 'soft');
    const show = async () => {
      if (!(await showInList())) outcome.textContent = texts.openYourself;
    };
    const copy = async () => {
      outcome.textContent = (await copyText(this.#document, citation)) ? texts.copied : texts.refused;
    };
    const actions = this.#element('p', 'actions');
    actions.append(
      this.#button(texts.showInList, () => void show()),
      this.#button(texts.copy, () => void copy()),
    );
    const foot = this.#element('footer');
    foot.append(actions, outcome);
    return foot;
  }

  #offer({ text, copied, refused, button }: CopyOffer): HTMLElement {
    const offer = this.#element('p', 'offer', `${refused} `);
    const copy = this.#button(button, async () => {
      if (await copyText(this.#document, text)) offer.textContent = copied;
    });
    offer.append(this.#element('bdi', '', text), ' ', copy);
    return offer;
  }

  #button(words: string, press: () => unknown, name = words): HTMLElement {
    const button = this.#element('button', '', words);
    if (name !== words) button.setAttribute('aria-label', name);
    button.addEventListener('click', press);
    return button;
  }

  #element(name: string, className = '', text = ''): HTMLElement {
    const element = this.#document.createElement(name);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  }
}
