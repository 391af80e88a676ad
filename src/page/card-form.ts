/**
 * The form in a card where the reader says what a claim is: its label, and which of the article's sources it comes from. It
 * has no text field, because a page can see which keys are pressed, even those pressed inside a closed shadow root.
 */
import type { SaidOfClaim } from '@/corrections/correction';
import type { Label } from '@/engine/claim';
import type { CardElements } from './card-elements';

/** The form's texts, in the reader's language. */
export interface CardFormTexts {
  readonly what: string;
  /** The labels by group; the group's name is empty for labels that belong to none. */
  readonly labels: readonly { readonly group: string; readonly labels: readonly { value: Label; name: string }[] }[];
  readonly whoIs: string;
  /** The sources to choose from. */
  readonly sources: readonly { readonly value: string; readonly name: string }[];
  /** Says how to name a source that is not in the list. */
  readonly another: string;
  readonly change: string;
  readonly add: string;
  readonly notAClaim: string;
  readonly cancel: string;
}

export interface CardFormOptions {
  /** What is chosen at first. */
  readonly before: SaidOfClaim;
  /** True if the words are not a claim yet. */
  readonly isNew: boolean;
  /** Called with the reader's answer; null if the reader cancels. */
  onSaid(said: SaidOfClaim | null): void;
}

export function cardForm(
  make: CardElements,
  texts: CardFormTexts,
  { before, isNew, onSaid }: CardFormOptions,
): HTMLFormElement {
  const label = labelSelect(make, texts);
  label.value = before.label;
  const source = make.element('select');
  source.append(...texts.sources.map(({ value, name }) => option(make, value, name)));
  source.value = before.source;
  const say = () => onSaid({ label: label.value as Label, source: source.value });
  const confirm = make.button(isNew ? texts.add : texts.change, say);
  confirm.className = 'main';
  const dismiss = make.button(texts.notAClaim, () => onSaid({ ...before, label: 'not-a-source' }));
  const cancel = make.button(texts.cancel, () => onSaid(null));
  const actions = make.element('p', 'actions');
  actions.append(confirm, ...(isNew ? [] : [dismiss]), cancel);
  const form = make.element('form');
  form.append(
    make.labelled(texts.what, label),
    make.labelled(texts.whoIs, source),
    make.element('p', 'soft', texts.another),
    actions,
  );
  return form;
}

function labelSelect(make: CardElements, { labels }: CardFormTexts): HTMLSelectElement {
  const select = make.element('select');
  for (const { group, labels: own } of labels) {
    const options = own.map(({ value, name }) => option(make, value, name));
    if (group === '') select.append(...options);
    else {
      const within = make.element('optgroup');
      within.label = group;
      within.append(...options);
      select.append(within);
    }
  }
  return select;
}

function option(make: CardElements, value: string, name: string): HTMLOptionElement {
  const element = make.element('option', '', name);
  element.value = value;
  return element;
}
