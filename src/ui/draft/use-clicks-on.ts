import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Reports clicks on an element's words that neither select text nor press a button, in viewport pixels. */
export function useClicksOn(within: RefObject<HTMLElement | null>, onClick: (x: number, y: number) => void): void {
  useEffect(() => {
    const ending = new AbortController();
    const listen = ({ clientX, clientY, target }: MouseEvent) => {
      const isSelecting = !document.getSelection()?.isCollapsed;
      if (!isSelecting && !(target as Element).closest('button')) onClick(clientX, clientY);
    };
    within.current?.addEventListener('click', listen, { signal: ending.signal });
    return () => ending.abort();
  }, [within, onClick]);
}
