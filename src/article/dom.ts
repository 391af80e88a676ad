/**
 * The DOM's own getters and methods, which a page cannot clobber. A form control named `nextSibling` hides that property
 * of its form from every script, and an image named `body` that of its document; their prototypes keep the real ones.
 */

/** Values of `nodeType`; a shadow root is a document fragment. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA_SECTION = 4;
const DOCUMENT_FRAGMENT = 11;

type Method = (...parameters: never[]) => unknown;

/** Reads a property as the browser defines it. The definition is looked up once, on the first object it is asked of. */
function getter<Owner extends object, Name extends keyof Owner & string>(name: Name): (owner: Owner) => Owner[Name] {
  let get: (() => Owner[Name]) | undefined;
  return (owner) => {
    get ??= definitionOf(owner, name).get as () => Owner[Name];
    return get.call(owner);
  };
}

/** Calls a method as the browser defines it. */
function method<Owner extends object, Name extends keyof Owner & string>(name: Name) {
  let call: Method | undefined;
  type Called = Owner[Name] extends (...parameters: infer Parameters) => infer Result
    ? (owner: Owner, ...parameters: Parameters) => Result
    : never;
  return ((owner: Owner, ...parameters: never[]) => {
    call ??= definitionOf(owner, name).value as Method;
    return call.apply(owner, parameters);
  }) as Called;
}

/**
 * The definition that all nodes of a kind share: the one farthest from the object. What clobbers it stands on the object
 * itself, and some elements define a property anew for themselves.
 */
function definitionOf(owner: object, name: string): PropertyDescriptor {
  let definition: PropertyDescriptor | undefined;
  for (let at = Object.getPrototypeOf(owner); at; at = Object.getPrototypeOf(at)) {
    definition = Object.getOwnPropertyDescriptor(at, name) ?? definition;
  }
  if (!definition) throw new Error(`This browser has no ${name}.`);
  return definition;
}

const nodeTypeOf = getter<Node, 'nodeType'>('nodeType');
export const parentOf = getter<Node, 'parentNode'>('parentNode');
export const parentElementOf = getter<Node, 'parentElement'>('parentElement');
export const firstChildOf = getter<Node, 'firstChild'>('firstChild');
export const nextSiblingOf = getter<Node, 'nextSibling'>('nextSibling');
export const previousSiblingOf = getter<Node, 'previousSibling'>('previousSibling');
export const childNodesOf = getter<Node, 'childNodes'>('childNodes');
export const textContentOf = getter<Node, 'textContent'>('textContent');
export const documentOf = getter<Node, 'ownerDocument'>('ownerDocument');
export const isConnected = getter<Node, 'isConnected'>('isConnected');
export const rootOf = method<Node, 'getRootNode'>('getRootNode');
export const contains = method<Node, 'contains'>('contains');

export const tagOf = getter<Element, 'localName'>('localName');
export const slotOf = getter<Element, 'assignedSlot'>('assignedSlot');
export const shadowRootOf = getter<Element, 'shadowRoot'>('shadowRoot');
export const attributeOf = method<Element, 'getAttribute'>('getAttribute');
export const hasAttribute = method<Element, 'hasAttribute'>('hasAttribute');
export const hasAttributes = method<Element, 'hasAttributes'>('hasAttributes');
export const scrollLeftOf = getter<Element, 'scrollLeft'>('scrollLeft');
export const scrollTopOf = getter<Element, 'scrollTop'>('scrollTop');
export const scrollHeightOf = getter<Element, 'scrollHeight'>('scrollHeight');
export const clientHeightOf = getter<Element, 'clientHeight'>('clientHeight');
export const animationsOf = method<Element, 'getAnimations'>('getAnimations');
export const boxOf = method<Element, 'getBoundingClientRect'>('getBoundingClientRect');

export const bodyOf = getter<Document, 'body'>('body');
export const rootElementOf = getter<Document, 'documentElement'>('documentElement');
export const titleOf = getter<Document, 'title'>('title');
export const addressOf = getter<Document, 'URL'>('URL');
export const contentTypeOf = getter<Document, 'contentType'>('contentType');
export const viewOf = getter<Document, 'defaultView'>('defaultView');
const sheetsOfDocument = getter<Document, 'adoptedStyleSheets'>('adoptedStyleSheets');
const elementInDocument = method<Document, 'elementFromPoint'>('elementFromPoint');
export const createRange = method<Document, 'createRange'>('createRange');
export const createWalker = method<Document, 'createTreeWalker'>('createTreeWalker');
export const evaluate = method<Document, 'evaluate'>('evaluate');
export const selectionIn = method<Document, 'getSelection'>('getSelection');
const query = method<Document, 'querySelector'>('querySelector');
const queryAll = method<Document, 'querySelectorAll'>('querySelectorAll');

/** How an element of a page is drawn. */
export const styleOf = (element: Element): CSSStyleDeclaration =>
  viewOf(documentOf(element)!)!.getComputedStyle(element);

/** The first element of a document that matches a selector. */
export function find<Found extends Element = Element>(document: Document, selector: string): Found | null {
  return query(document, selector) as Found | null;
}

/** All elements of a document that match a selector. */
export function findAll<Found extends Element = Element>(document: Document, selector: string): Found[] {
  return Array.from(queryAll(document, selector)) as unknown[] as Found[];
}

/** The style sheets that a document or a shadow tree, in which nothing can be clobbered, has adopted. */
export function adoptedSheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return isDocument(root) ? sheetsOfDocument(root) : root.adoptedStyleSheets;
}

/** The deepest element of a document or shadow tree at a point of the viewport. */
export function elementAtPoint(root: Document | ShadowRoot, x: number, y: number): Element | null {
  return isDocument(root) ? elementInDocument(root, x, y) : root.elementFromPoint(x, y);
}

const isDocument = (root: Document | ShadowRoot): root is Document => nodeTypeOf(root) !== DOCUMENT_FRAGMENT;

/** The element in which the document's text stands; null where the page is a drawing or a feed. */
export function textRootOf(document: Document): Element {
  return bodyOf(document) ?? rootElementOf(document);
}

/** What a node is to a reader. By type, because other frames and Firefox's Xrays have classes of their own. */
export function kindOf(node: Node): 'element' | 'text' | 'other' {
  const type = nodeTypeOf(node);
  if (type === ELEMENT) return 'element';
  return type === TEXT || type === CDATA_SECTION ? 'text' : 'other';
}

/** True for text and CDATA nodes. */
export function isText(node: Node): node is Text {
  return kindOf(node) === 'text';
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT;
}

/** The host of the shadow tree whose root this node is. */
export function hostOf(node: Node): Element | null {
  const root = parentOf(node);
  return root && nodeTypeOf(root) === DOCUMENT_FRAGMENT ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

/** The first child of a host, if its shadow tree has a slot for it. */
export function slottedIn(host: Element): Node | null {
  return shadowRootOf(host)?.querySelector('slot') ? firstChildOf(host) : null;
}
