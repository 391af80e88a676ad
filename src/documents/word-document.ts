/**
 * A .docx file → its paragraphs: the text of the document part (ECMA-376, part 1, 17.3), without notes, comments and what
 * was deleted under track changes.
 */
import { strFromU8, unzipSync } from 'fflate';

const PART = 'word/document.xml';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Bytes of the unpacked text; more is no draft but a file made to fill the memory. */
const LARGEST_PART = 50_000_000;

/** @throws Error when it is no such file, or a damaged one. */
export function paragraphsOfWord(file: ArrayBuffer): string[] {
  const parts = unzipSync(new Uint8Array(file), {
    filter: ({ name, originalSize }) => name === PART && originalSize <= LARGEST_PART,
  });
  const part = parts[PART];
  if (!part) throw new Error('The file has no text part.');
  const document = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('The text part is damaged.');
  return [...document.getElementsByTagNameNS(W, 'p')]
    .filter((paragraph) => !paragraph.closest('Fallback'))
    .map(wordsOf)
    .filter((paragraph) => paragraph !== '');
}

/** The runs' text; a tab and a line break are white space. A text box within is a paragraph of its own. */
function wordsOf(paragraph: Element): string {
  let words = '';
  for (const element of paragraph.getElementsByTagNameNS(W, '*')) {
    if (ownerOf(element) !== paragraph) continue;
    if (element.localName === 't') words += element.textContent;
    else if (SPACES.has(element.localName)) words += ' ';
  }
  return words.replaceAll(/\s+/gu, ' ').trim();
}

const SPACES = new Set(['tab', 'br', 'cr']);

function ownerOf(element: Element): Element | null {
  let owner = element.parentElement;
  while (owner && !(owner.localName === 'p' && owner.namespaceURI === W)) owner = owner.parentElement;
  return owner;
}
