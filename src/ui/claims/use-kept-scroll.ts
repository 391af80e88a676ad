import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { ListState } from '@/messaging/list-state';

/** Scrolls the list to where it was as it opens, and keeps where it is from then on; another list begins at its top. */
export function useKeptScroll(
  within: RefObject<HTMLElement | null>,
  scroll: number,
  change: (part: Partial<ListState>) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is scrolled by the reader from then on
  useLayoutEffect(() => {
    if (scroll > 0) scrollerOf(within.current).scrollTop = scroll;
  }, []);
  useLayoutEffect(() => {
    if (scroll === 0) scrollerOf(within.current).scrollTop = 0;
  }, [within, scroll]);
  useEffect(() => {
    const ending = new AbortController();
    const keep = () => change({ scroll: Math.round(scrollerOf(within.current).scrollTop) });
    // A scroll event does not bubble; where the whole page scrolls, it comes from the document.
    document.addEventListener('scrollend', keep, { signal: ending.signal, capture: true, passive: true });
    return () => ending.abort();
  }, [within, change]);
}

/** What scrolls the list: the page's main part, or in a low window the page itself. */
function scrollerOf(element: HTMLElement | null): Element {
  const main = element?.closest('main');
  const scrolls = main && getComputedStyle(main).overflowY !== 'visible';
  return scrolls ? main : (document.scrollingElement ?? document.documentElement);
}
