/** HTML, from a file or the clipboard → its paragraphs. Nothing of it runs and nothing is fetched. */
import { visibleText } from '@/outline/visible-text';

/** What stands on lines of its own. */
const BLOCKS =
  'P,H1,H2,H3,H4,H5,H6,LI,BLOCKQUOTE,DIV,SECTION,ARTICLE,MAIN,ASIDE,HEADER,FOOTER,TD,TH,TR,TABLE,UL,OL,DL,DT,DD,PRE,FIGURE,FIGCAPTION,ADDRESS,HR';
const BLOCK_NAMES = new Set(BLOCKS.split(','));
/** What no reader sees as text. */
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'TITLE',
  'NAV',
  'IFRAME',
  'OBJECT',
  'SVG',
  'SELECT',
  'BUTTON',
]);

/** The paragraphs of a page or of a piece of one, in order. Takes time linear in its length. */
export function paragraphsOfMarkup(markup: string): string[] {
  // Inert: a document that is parsed so has no window.
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const paragraph = open.trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    open = '';
  };
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    UNSEEN.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let block: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
      // Two breaks in a row are how some editors end a paragraph.
      if (node.nodeName === 'BR' && open.endsWith('\n')) close();
      else if (node.nodeName === 'BR') open = `${open.trimEnd()}\n`;
      continue;
    }
    const around = blockOf(node, body);
    if (around !== block) close();
    block = around;
    open += visibleText((node as Text).data, open === '' || /\s$/u.test(open));
  }
  close();
  return paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' '));
}

/** The nearest block around a text. */
function blockOf(node: Node, body: Node): Node {
  let around = node.parentNode;
  while (around && around !== body && !BLOCK_NAMES.has(around.nodeName)) around = around.parentNode;
  return around ?? body;
}
