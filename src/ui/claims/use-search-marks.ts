import type Mark from 'mark.js';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Marks the words of a search within an element, and whatever is added to it later. mark.js splits text nodes, so the
 * element has to be a new one for each search (a `key`): nobody then touches what was split.
 */
export function useSearchMarks<E extends HTMLElement>(search: string): RefObject<E | null> {
  const within = useRef<E>(null);
  useEffect(() => {
    const element = within.current;
    if (!element || search.trim() === '') return;
    const ending = new AbortController();
    void import('mark.js').then(({ default: Mark }) => keepMarked(new Mark(element), element, search, ending.signal));
    return () => ending.abort();
  }, [search]);
  return within;
}

function keepMarked(marker: Mark, element: HTMLElement, search: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const mark = () => {
    observer.disconnect();
    marker.mark(search, { exclude: ['button', 'mark'] });
    observer.observe(element, { childList: true, subtree: true });
  };
  const observer = new MutationObserver(mark);
  signal.addEventListener('abort', () => observer.disconnect());
  mark();
}
