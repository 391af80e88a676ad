/** Notices that the page may have changed, with bounded work however busy the page is. */

/** How long (ms) without changes counts as settled, and how long to wait for a page that never settles. */
const SETTLED = 300;
const PATIENCE = 1_000;
/** Between answers the page gets at least this many times as long as the last one took, up to: */
const SHARE = 20;
const LONGEST_REST = 5_000;

export interface ChangeWatch {
  /** Also watches another tree; watching a tree twice has no effect. */
  follow(root: Node): void;
  /** Runs `work` without noticing the changes it makes. */
  unnoticed(work: () => void): void;
}

/**
 * Calls `onChange` once the page has settled after changes for which `matters` holds, never twice at once, and more
 * seldom the longer it takes. Ends with `signal`.
 *
 * @param attributes attributes to watch as well; none by default.
 */
export function watchChanges(
  root: Node,
  matters: (records: readonly MutationRecord[]) => boolean,
  onChange: () => Promise<void>,
  signal: AbortSignal,
  attributes: readonly string[] = [],
): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first unanswered change came. */
  let changed: number | null = null;
  let answering = false;
  let restUntil = 0;
  const answer = async () => {
    const start = performance.now();
    changed = null;
    answering = true;
    await onChange();
    if (signal.aborted) return;
    answering = false;
    const end = performance.now();
    restUntil = end + Math.min(LONGEST_REST, (end - start) * SHARE);
    if (changed !== null) schedule();
  };
  const schedule = () => {
    const now = performance.now();
    changed ??= now;
    if (answering) return;
    clearTimeout(timer);
    timer = setTimeout(answer, Math.max(restUntil, Math.min(now + SETTLED, changed + PATIENCE)) - now);
  };
  const observer = new MutationObserver((records) => {
    if (matters(records)) schedule();
  });
  const followed = {
    childList: true,
    characterData: true,
    subtree: true,
    ...(attributes.length > 0 && { attributeFilter: [...attributes] }),
  };
  const follow = (node: Node) => observer.observe(node, followed);
  follow(root);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    follow,
    unnoticed(work) {
      const before = observer.takeRecords();
      work();
      observer.takeRecords();
      if (before.length > 0 && matters(before)) schedule();
    },
  };
}
