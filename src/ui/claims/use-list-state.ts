import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ListState } from '@/messaging/list-state';
import type { ArticleLink } from '../ports';

/** How the list is set. The article's link keeps every change; a claim that the reader comes to on the page is opened. */
export function useListState(link: ArticleLink): [ListState, (part: Partial<ListState>) => void] {
  const [state, setState] = useState(link.list);
  const change = useCallback(
    (part: Partial<ListState>) =>
      setState((before) => {
        const after = { ...before, ...part };
        link.keepList(after);
        return after;
      }),
    [link],
  );
  useEffect(
    () => link.reached.subscribe((open) => setState((before) => ({ ...before, view: 'claims', open }))),
    [link],
  );
  return [state, change];
}
