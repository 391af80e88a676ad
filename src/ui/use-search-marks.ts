import Mark from 'mark.js';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Marks the words of a search within an element, and whatever is added to it later. mark.js splits text nodes, so the
 * element has to be a new one for each search (a `key`): nobody then touches what was split.
 */
export function useSearchMarks<E extends HTMLElement>(search: string): RefObject<E | null> {
  const within = useRef<E>(null);
  useEffect(() => {
    if (!within.current || search.trim() === '') return;
    const marker = new Mark(within.current);
    const mark = () => {
      observer.disconnect();
      marker.mark(search, { exclude: ['button', 'mark'] });
      if (within.current) observer.observe(within.current, { childList: true, subtree: true });
    };
    const observer = new MutationObserver(mark);
    mark();
    return () => observer.disconnect();
  }, [search]);
  return within;
}
