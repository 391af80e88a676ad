/** The text nodes of a page that are split while marks are shown. */

import { markedSamples } from './marked-samples';
import { MarkedText, type Wrap } from './marked-text';
import { forgetText, type Part } from './painted-mark';

export class SplitTexts {
  readonly #texts = new Map<Text, MarkedText<Part>>();
  /** Text nodes that we created, for ranges that start or end in them. */
  readonly #homes = new WeakMap<Text, MarkedText<Part>>();

  /** The text that one of the nodes, the page's or ours, is part of; null where the node is not split. */
  around(node: Text): MarkedText<Part> | null {
    return this.#texts.get(node) ?? this.#homes.get(node) ?? null;
  }

  /** Begins to follow a node of the page. */
  add(node: Text): MarkedText<Part> {
    const text = new MarkedText<Part>(node);
    this.#texts.set(node, text);
    return text;
  }

  /** Makes the page agree with what is to be wrapped in a text; one with nothing to wrap is forgotten. */
  update(text: MarkedText<Part>, wrap: Wrap): void {
    for (const node of text.update(wrap)) this.#homes.set(node, text);
    if (text.stretches.size === 0) this.#texts.delete(text.node);
  }

  /** Takes our copies of old words out where the page has changed or removed a node that we split. */
  giveWay(records: readonly MutationRecord[]): void {
    const taken = records.flatMap(({ removedNodes }) => [...removedNodes]);
    const rewritten = records
      .map(({ target }) => target)
      .filter((node) => this.#texts.get(node as Text)?.isIntact === false);
    for (const node of [...taken, ...rewritten]) {
      const text = this.#texts.get(node as Text);
      if (text) this.#drop(text);
    }
  }

  #drop(text: MarkedText<Part>): void {
    text.unwrap();
    this.#texts.delete(text.node);
    forgetText(text);
  }

  /** Elements that hold marked text, from all over the page; see `marked-samples.ts`. */
  samples(): Element[] {
    return markedSamples(this.#texts.keys(), this.#texts.size, (node) => node);
  }
}
