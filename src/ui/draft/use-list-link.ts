import { useCallback, useMemo, useRef } from 'preact/hooks';
import { FRESH_LIST, type ListState } from '@/messaging/list-state';
import type { ArticleLink } from '../ports';
import { createWatched } from '../watched';
import type { DraftState } from './use-draft';

/** The list's way to the draft. */
export function useListLink(draft: DraftState, keepList: (list: ListState) => void) {
  const reached = useMemo(() => createWatched<string | null>(null), []);
  const latest = useRef(draft);
  latest.current = draft;
  const correct = useCallback<ArticleLink['correct']>(async (changes) => {
    latest.current.correct(changes);
    return true;
  }, []);
  const link: ArticleLink = useMemo(
    () => ({
      focusClaim: async (id) => latest.current.marks.current?.focus(id) ?? false,
      correct,
      pageText: null,
      offerToAdd: null,
      rescan: () => latest.current.readNow(),
      uncover: null,
      list: FRESH_LIST,
      keepList,
      reached,
    }),
    [correct, keepList, reached],
  );
  return { reached, link };
}
