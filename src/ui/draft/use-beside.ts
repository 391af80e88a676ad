import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftState } from './use-draft';

export type View = 'findings' | 'claims';

export interface BesideState {
  readonly root: RefObject<HTMLElement | null>;
  readonly view: View;
  /** The finding that the editor looks at, as its index. */
  readonly now: number | null;
  choose(view: View): void;
  /** Goes from a finding to its place in the text. */
  goTo(finding: number): void;
  /** Goes from a place in the text to its finding. */
  toFinding(finding: number): void;
  /** Goes from a point of the text to the claim that is marked there, where claims are listed. */
  toClaim(x: number, y: number): void;
}

/**
 * What is shown beside the draft, and the ways between it and the text.
 *
 * @param reach opens a claim in the list.
 * @param say tells the editor why a way leads nowhere.
 */
export function useBeside(
  { findings, marks }: DraftState,
  reach: (claim: string) => void,
  say: (words: string) => void,
): BesideState {
  const root = useRef<HTMLElement>(null);
  const [view, choose] = useState<View>('findings');
  const [now, setNow] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other findings have other numbers
  useEffect(() => setNow(null), [findings]);
  const goTo = (finding: number) => {
    setNow(finding);
    if (!marks.current?.goTo(finding)) say(i18n.t('draft.gone'));
  };
  const toFinding = (finding: number) => {
    setNow(finding);
    choose('findings');
    requestAnimationFrame(() => showIn(root.current, `[data-finding="${finding}"]`));
  };
  const toClaim = (x: number, y: number) => {
    const id = view === 'claims' ? marks.current?.claimAt(x, y) : null;
    if (!id) return;
    requestAnimationFrame(() => {
      reach(id);
      requestAnimationFrame(() => {
        if (!showIn(root.current, `[data-claim="${id}"]`)) say(i18n.t('draft.notListed'));
      });
    });
  };
  return { root, view, now, choose, goTo, toFinding, toClaim };
}

/** Brings what a selector names into view and gives it the focus; false when it is not there. */
function showIn(within: HTMLElement | null, selector: string): boolean {
  const item = within?.querySelector<HTMLElement>(selector);
  if (!item) return false;
  item.querySelector<HTMLElement>('summary, button')?.focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest' });
  return true;
}
