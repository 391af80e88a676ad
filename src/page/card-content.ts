/** The content of a card: what the article says about a claim, and what the reader can do with it. */
import type { SaidOfClaim } from '@/corrections/correction';
import type { Scheme } from '@/painting/page-scheme';
import type { CardActions, CopyOffer, ShownClaim, WordsToAdd } from './card';
import { CardElements } from './card-elements';
import { cardForm } from './card-form';
import { lineStyle } from './card-style';
import type { CardTexts, CardWords } from './card-texts';
import { copyText } from './copy-text';

/** A text that was offered for copying, and whether it has been copied. */
export interface HandedOverText extends CopyOffer {
  readonly isCopied: boolean;
}

export class CardContent {
  readonly #make: CardElements;
  readonly #texts: CardTexts;
  readonly #close: () => void;

  constructor(document: Document, texts: CardTexts, close: () => void) {
    this.#make = new CardElements(document);
    this.#texts = texts;
    this.#close = close;
  }

  ofClaim(shown: ShownClaim, scheme: Scheme, actions: CardActions, given?: HandedOverText): HTMLElement {
    const words = this.#texts.describeClaim(shown);
    const section = this.#section(words, given && this.#offer(given));
    section.style.setProperty('--line', shown.style[scheme]);
    section.querySelector('bdi')?.setAttribute('style', lineStyle(shown.style, scheme));
    section.append(this.#foot(shown, words, actions));
    return section;
  }

  /** The content for words that no claim covers. @param words null if the reader cannot add them as a claim. */
  ofWords(words: WordsToAdd | null): HTMLElement {
    const section = this.#section(words?.isOpen ? this.#texts.describeAddition() : this.#texts.describeNoClaim());
    if (words) section.append(this.#footOfWords(words));
    return section;
  }

  #section({ who, kind, said, facts, notes, language }: CardWords, given?: HTMLElement): HTMLElement {
    const make = this.#make;
    const section = make.element('section');
    section.lang = language;
    section.setAttribute('role', 'status');
    const name = make.element('strong');
    name.append(make.element('bdi', '', who));
    const header = make.element('header');
    header.append(name, make.button('×', this.#close, this.#texts.buttons().close));
    section.append(header, ...(given ? [given] : []));
    if (kind) section.append(make.element('p', 'soft kind', kind));
    if (said) section.append(this.#said(said));
    for (const fact of facts) {
      const line = make.element('p', 'fact');
      line.append(make.element('b', '', fact.name), ' ', make.element('bdi', '', fact.words));
      section.append(line);
    }
    for (const note of notes) section.append(make.element('p', 'soft', note));
    return section;
  }

  /** The article's words, which are English whatever the interface's language is. */
  #said(words: string): HTMLElement {
    const said = this.#make.element('p', 'said', words);
    said.lang = 'en';
    said.dir = 'auto';
    return said;
  }

  #foot(shown: ShownClaim, { citation }: CardWords, { showInList, correct }: CardActions): HTMLElement {
    const make = this.#make;
    const texts = this.#texts.buttons();
    const { claim, sources } = shown;
    const foot = make.element('footer');
    const outcome = make.element('p', 'soft');
    const show = async () => {
      if (!(await showInList())) outcome.textContent = texts.openYourself;
    };
    const copy = async () => {
      outcome.textContent = (await copyText(make.document, citation)) ? texts.copied : texts.refused;
    };
    const before = { label: claim.label, source: claim.who ?? '' };
    const ask = () => this.#ask(foot, { before, isNew: false, sources, tell: correct });
    const actions = make.element('p', 'actions');
    actions.append(make.button(texts.showInList, show), make.button(texts.copy, copy));
    // A claim that the reader added is changed in the list, where the source's name can be typed.
    if (claim.cue.length > 0) actions.append(make.button(texts.wrong, ask));
    foot.append(actions, outcome);
    return foot;
  }

  #footOfWords({ text, sources, isOpen, add }: WordsToAdd): HTMLElement {
    const foot = this.#make.element('footer');
    const tell = ({ label, source }: SaidOfClaim) => (label === 'not-a-source' ? true : add({ label, source }));
    const before = { label: 'unnamed', source: '' } as const;
    const ask = () => this.#ask(foot, { before, isNew: true, sources, tell });
    const actions = this.#make.element('p', 'actions');
    actions.append(this.#make.button(this.#texts.buttons().add, ask));
    foot.append(this.#said(text), actions);
    if (isOpen) ask();
    return foot;
  }

  /** Shows the form in place of the foot's buttons until the reader answers or cancels. */
  #ask(
    foot: HTMLElement,
    { before, isNew, sources, tell }: { before: SaidOfClaim; isNew: boolean; sources: readonly string[]; tell: Tell },
  ): void {
    const texts = this.#texts.buttons();
    const offered = [...foot.childNodes].filter((child) => !(child as Element).classList.contains('said'));
    const end = (outcome: string) => {
      form.replaceWith(...(outcome ? [this.#make.element('p', '', outcome)] : offered));
    };
    const onSaid = async (said: SaidOfClaim | null) => {
      if (!said) return end('');
      end((await tell(said)) ? texts.corrected : texts.noRoom);
    };
    const form = cardForm(this.#make, this.#texts.form(sources), { before, isNew, onSaid });
    for (const child of offered) child.remove();
    foot.append(form);
    form.querySelector('select')?.focus();
  }

  #offer({ text, copied, refused, button, isCopied }: HandedOverText): HTMLElement {
    const make = this.#make;
    if (isCopied) return make.element('p', '', copied);
    const offer = make.element('p', 'offer', `${refused} `);
    const copy = make.button(button, async () => {
      if (await copyText(make.document, text)) offer.textContent = copied;
    });
    offer.append(make.element('bdi', '', text), ' ', copy);
    return offer;
  }
}

/** Stores the reader's answer; false if there is no room for it. */
type Tell = (said: SaidOfClaim) => Promise<boolean> | boolean;
