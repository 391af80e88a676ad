/** Elements of a card. Their texts are set as text and never as markup. */

/** Makes elements in the document that a card stands in. */
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

  /** @param name what screen readers say, where that is not what is seen. */
  button(words: string, press: () => void, name = words): HTMLButtonElement {
    const button = this.element('button', '', words);
    button.type = 'button';
    if (name !== words) button.setAttribute('aria-label', name);
    button.addEventListener('click', press);
    return button;
  }

  /** A control with its name above it. */
  labelled(name: string, control: HTMLElement): HTMLLabelElement {
    const label = this.element('label', '', name);
    label.append(control);
    return label;
  }
}
