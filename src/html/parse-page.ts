/** HTML → nodes, parsed as browsers parse it. */
import { html as HTML, Parser, type Token, TokenizerMode, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { type Attribute, COMMENT, PageDocument, PageElement, PageFragment, PageNode, PageText } from './page-node';

/** Parses a page that scripts may run on, as in a browser: `noscript` holds no elements. */
export function parsePage(source: string): PageDocument {
  const builder: Partial<TreeAdapter<Nodes>> = new PageBuilder();
  // What it lacks, parse5 asks for only when it writes HTML.
  return PageParser.parse<Nodes>(source, { treeAdapter: builder as TreeAdapter<Nodes>, scriptingEnabled: true });
}

/**
 * Leaves the insides of style sheets and scripts out, which are half of a news page and which a reading never asks for.
 * parse5 would look at each of their characters.
 */
class PageParser extends Parser<Nodes> {
  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    const { preprocessor, state } = this.tokenizer;
    const isStyle = state === TokenizerMode.RAWTEXT && token.tagName === 'style';
    if (!isStyle && (state !== TokenizerMode.SCRIPT_DATA || isData(token))) return;
    const { html, pos } = preprocessor;
    const end = html.indexOf('</', pos);
    // Behind `<!--`, a script may hold end tags that do not end it.
    if (end > pos && (isStyle || !html.slice(pos, end).includes('<!--'))) preprocessor.pos = end - 1;
  }
}

/** Scripts in JSON are the page's word on itself (JSON-LD), and are read. */
function isData({ attrs }: Token.TagToken): boolean {
  return attrs.some(({ name, value }) => name === 'type' && /json/i.test(value));
}

type Nodes = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageNode,
  PageText,
  PageElement,
  PageNode
>;

/** Builds our nodes where parse5 would build its own, which do not know their siblings. */
class PageBuilder implements Partial<TreeAdapter<Nodes>> {
  readonly #contents = new Map<PageElement, PageFragment>();
  #mode = HTML.DOCUMENT_MODE.NO_QUIRKS;

  createDocument = () => new PageDocument();
  createDocumentFragment = () => new PageFragment();
  createElement = (name: string, namespace: string, attributes: Attribute[]) =>
    new PageElement(name, namespace, attributes);
  createCommentNode = (_: string) => new PageNode(COMMENT);
  createTextNode = (data: string) => new PageText(data);

  appendChild = (parent: PageNode, node: PageNode) => {
    if (!this.#attachShadow(parent, node)) parent.insert(node);
  };
  insertBefore = (parent: PageNode, node: PageNode, before: PageNode) => parent.insert(node, before);
  insertText = (parent: PageNode, data: string) => addText(parent, data, null);
  insertTextBefore = (parent: PageNode, data: string, before: PageNode) => addText(parent, data, before);
  detachNode = (node: PageNode) => node.remove();
  adoptAttributes = ({ attributes }: PageElement, adopted: Attribute[]) => {
    const names = new Set(attributes.map(({ name }) => name));
    attributes.push(...adopted.filter(({ name }) => !names.has(name)));
  };
  setTemplateContent = (template: PageElement, content: PageFragment) => void this.#contents.set(template, content);
  getTemplateContent = (template: PageElement) => this.#contents.get(template)!;
  setDocumentMode = (_: PageDocument, mode: HTML.DOCUMENT_MODE) => {
    this.#mode = mode;
  };
  getDocumentMode = (_: PageDocument) => this.#mode;
  setDocumentType = () => {};

  getFirstChild = ({ first }: PageNode) => first;
  getChildNodes = (parent: PageNode) => {
    const children: PageNode[] = [];
    for (let child = parent.first; child; child = child.next) children.push(child);
    return children;
  };
  getParentNode = ({ parent }: PageNode) => parent;
  getAttrList = ({ attributes }: PageElement) => attributes;
  getTagName = ({ name }: PageElement) => name;
  getNamespaceURI = ({ namespace }: PageElement) => namespace as HTML.NS;
  isElementNode = (node: PageNode): node is PageElement => node instanceof PageElement;
  isTextNode = (node: PageNode): node is PageText => node instanceof PageText;

  /** A template that declares its parent's open shadow tree becomes that tree, and stands nowhere itself. */
  #attachShadow(host: PageNode, node: PageNode): boolean {
    const content = node instanceof PageElement ? this.#contents.get(node) : undefined;
    if (!content || !(host instanceof PageElement) || host.shadow) return false;
    if ((node as PageElement).getAttribute('shadowrootmode')?.toLowerCase() !== 'open') return false;
    host.shadow = content;
    content.host = host;
    return true;
  }
}

function addText(parent: PageNode, data: string, before: PageNode | null): void {
  const previous = before ? before.previous : parent.last;
  if (previous instanceof PageText) previous.data += data;
  else parent.insert(new PageText(data), before);
}
