/** Notices that the page may have changed, with work that stays bounded however busy the page is. */

/** Milliseconds from a change to the answer: on a page that was quiet before, and at most. */
const QUIET = 300;
const LONGEST_WAIT = 10_000;
/** From one answer to the next, the page gets at least this many times as long as the answer took. */
const SHARE = 50;
/** Records looked at in one go; more of them at once are taken as a change without a look. */
const MOST_RECORDS = 100;

export interface ChangeWatch {
  /** Runs `work`, whose own changes of the page are not noticed. */
  unnoticed(work: () => void): void;
}

/**
 * Calls `onChange` some time after changes for which `matters` holds, never twice at once, and more seldom the more
 * often a page changes. Ends with `signal`.
 */
export function watchChanges(
  root: Node,
  matters: (record: MutationRecord) => boolean,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = QUIET;
  let cost = 0;
  let answered = Number.NEGATIVE_INFINITY;
  let changedMeanwhile = false;
  const answer = async () => {
    const start = performance.now();
    changedMeanwhile = false;
    await onChange();
    if (signal.aborted) return;
    answered = performance.now();
    cost = answered - start;
    timer = undefined;
    if (changedMeanwhile) schedule();
  };
  const schedule = () => {
    changedMeanwhile = true;
    if (timer !== undefined) return;
    const since = performance.now() - answered;
    wait = since < wait ? Math.min(LONGEST_WAIT, wait * 2) : QUIET;
    timer = setTimeout(answer, Math.max(wait, Math.min(LONGEST_WAIT, cost * SHARE) - since));
  };
  const observer = new MutationObserver((records) => {
    if (!changedMeanwhile && (records.length > MOST_RECORDS || records.some(matters))) schedule();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    unnoticed(work) {
      const before = observer.takeRecords();
      work();
      observer.takeRecords();
      if (before.some(matters)) schedule();
    },
  };
}
