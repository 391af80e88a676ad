/** Text as it was typed, copied or saved → its paragraphs, each as a page would show it. */
import { splitParagraphs } from '@/engine/text/paragraphs';
import { visibleText } from '@/outline/visible-text';

/** Lines that a PDF or a mail program breaks off are whole again; white space is folded. */
export function paragraphsOf(text: string): string[] {
  return splitParagraphs(text)
    .map((span) => visibleText(text.slice(...span), true).trim())
    .filter((paragraph) => paragraph !== '');
}
