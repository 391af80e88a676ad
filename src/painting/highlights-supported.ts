import { viewOf } from '@/article/dom';

/**
 * Can a document's ranges be painted with the CSS Custom Highlight API, and styled without an element in the page?
 * Chromium from 105, Firefox from 140, Safari from 17.2.
 */
export function highlightsSupported(document: Document): boolean {
  const window = viewOf(document);
  return (
    window !== null && 'Highlight' in window && 'highlights' in (window.CSS ?? {}) && 'adoptedStyleSheets' in document
  );
}
