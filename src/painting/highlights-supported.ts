/**
 * Can this window paint ranges with the CSS Custom Highlight API, and style them without an element in the page?
 * Chromium from 105, Firefox from 140, Safari from 17.2.
 */
export function highlightsSupported(window: Window & typeof globalThis): boolean {
  return (
    'Highlight' in window &&
    'highlights' in (window.CSS ?? {}) &&
    'adoptedStyleSheets' in window.document &&
    window.CSS.supports('selector(::highlight(a))')
  );
}
