/**
 * The nodes of a parsed page: as much of the DOM as a reading asks for (`article/dom.ts`). Properties are accessors of
 * the prototypes, as in a browser, since that is where a reading looks for them.
 */

/** `Node.ELEMENT_NODE` and so on. */
export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
const DOCUMENT = 9;
const FRAGMENT = 11;

export class PageNode {
  // Declared and assigned, since Node 20 defines class fields one by one, which took a tenth of the reading.
  declare readonly type: number;
  /** For the parser alone, which builds the tree by `insert` and `remove`. */
  declare parent: PageNode | null;
  declare first: PageNode | null;
  declare last: PageNode | null;
  declare previous: PageNode | null;
  declare next: PageNode | null;

  constructor(type: number) {
    this.type = type;
    this.parent = null;
    this.first = null;
    this.last = null;
    this.previous = null;
    this.next = null;
  }

  get nodeType(): number {
    return this.type;
  }

  get parentNode(): PageNode | null {
    return this.parent;
  }

  get parentElement(): PageNode | null {
    return this.parent?.type === ELEMENT ? this.parent : null;
  }

  get firstChild(): PageNode | null {
    return this.first;
  }

  get nextSibling(): PageNode | null {
    return this.next;
  }

  get previousSibling(): PageNode | null {
    return this.previous;
  }

  /** The text in it, without comments. */
  get textContent(): string {
    let text = '';
    for (let node = this.first; node; node = nextIn(this, node)) if (node instanceof PageText) text += node.data;
    return text;
  }

  /** Puts `node`, which stands nowhere, before one of our children, or behind the last. */
  insert(node: PageNode, before: PageNode | null = null): void {
    const previous = before ? before.previous : this.last;
    node.parent = this;
    node.previous = previous;
    node.next = before;
    if (previous) previous.next = node;
    else this.first = node;
    if (before) before.previous = node;
    else this.last = node;
  }

  /** Takes it out of the tree, with all that it holds. */
  remove(): void {
    const { parent, previous, next } = this;
    if (!parent) return;
    if (previous) previous.next = next;
    else parent.first = next;
    if (next) next.previous = previous;
    else parent.last = previous;
    this.parent = null;
    this.previous = null;
    this.next = null;
  }
}

export class PageText extends PageNode {
  declare data: string;

  constructor(data: string) {
    super(TEXT);
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export class PageElement extends PageNode {
  declare readonly name: string;
  declare readonly namespace: string;
  declare readonly attributes: Attribute[];
  /** The open shadow tree that the page's source declares for it. */
  declare shadow: PageFragment | null;

  constructor(name: string, namespace: string, attributes: Attribute[]) {
    super(ELEMENT);
    this.name = name;
    this.namespace = namespace;
    this.attributes = attributes;
    this.shadow = null;
  }

  get localName(): string {
    return this.name;
  }

  get shadowRoot(): PageFragment | null {
    return this.shadow;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}

/** The content of a `template`, or a shadow tree, whose host it then names. */
export class PageFragment extends PageNode {
  host: PageElement | null = null;

  constructor() {
    super(FRAGMENT);
  }

  /** The first element of a name: a reading asks for `slot`. */
  querySelector(name: string): PageElement | null {
    return elementsIn(this, name)[0] ?? null;
  }
}

export class PageDocument extends PageNode {
  /** Its address, as far as it is known. */
  address = 'about:blank';

  constructor() {
    super(DOCUMENT);
  }

  get URL(): string {
    return this.address;
  }

  get documentElement(): PageElement | null {
    return childNamed(this, 'html');
  }

  get body(): PageElement | null {
    const root = this.documentElement;
    return root && (childNamed(root, 'body') ?? childNamed(root, 'frameset'));
  }

  /** As the DOM defines it: the first title's text, its white space folded. */
  get title(): string {
    const text = this.getElementsByTagName('title')[0]?.textContent ?? '';
    return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
  }

  getElementsByTagName(name: string): PageElement[] {
    return elementsIn(this, name);
  }

  querySelector(selector: string): PageElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** As much of selectors as a reading asks for: a name, and how an attribute is or begins whatever its case. */
  querySelectorAll(selector: string): PageElement[] {
    const [, name = '', attribute, begins, value = ''] = SELECTOR.exec(selector) ?? [];
    const named = elementsIn(this, name);
    if (attribute === undefined) return named;
    return named.filter((element) => {
      const own = element.getAttribute(attribute)?.toLowerCase();
      return begins ? own?.startsWith(value) : own === value;
    });
  }
}

/** `link`, `link[rel="canonical" i]`, `script[type^="application/ld+json" i]`. */
const SELECTOR = /^(\w+)(?:\[(\w+)(\^)?="([^"]*)" i\])?$/;

function childNamed(parent: PageNode, name: string): PageElement | null {
  for (let child = parent.first; child; child = child.next) {
    if (child instanceof PageElement && child.name === name) return child;
  }
  return null;
}

function elementsIn(root: PageNode, name: string): PageElement[] {
  const elements: PageElement[] = [];
  for (let node = root.first; node; node = nextIn(root, node)) {
    if (node instanceof PageElement && node.name === name) elements.push(node);
  }
  return elements;
}

/** The node behind `node` in page order, of those in `root`. */
function nextIn(root: PageNode, node: PageNode): PageNode | null {
  if (node.first) return node.first;
  for (let at: PageNode | null = node; at && at !== root; at = at.parent) if (at.next) return at.next;
  return null;
}
