/** The elements of a card. All text is set as text, never as markup. */

/** Creates elements in the card's document. */
export class CardElements {
  constructor(readonly document: Document) {}

  element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className = '',
    text = '',
  ): HTMLElementTagNameMap[Name] {
    const element = this.document.createElement(name);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  }

  /** @param name what screen readers say, if it differs from the visible words. */
  button(words: string, press: () => void, name = words): HTMLButtonElement {
    const button = this.element('button', '', words);
    button.type = 'button';
    if (name !== words) button.setAttribute('aria-label', name);
    button.addEventListener('click', press);
    return button;
  }

  /** A control with its label above it. */
  labelled(name: string, control: HTMLElement): HTMLLabelElement {
    const label = this.element('label', '', name);
    label.append(control);
    return label;
  }
}
