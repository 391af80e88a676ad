/** Brings a range into view without touching the page's DOM, focus or selection. */

/** Puts the claim a third of the way down, where the eye rests, and respects reduced motion. */
export function showRange(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  view.frameElement?.scrollIntoView({ block: 'nearest' });
  revealInScrollers(range);
  const { top, height } = range.getBoundingClientRect();
  const middle = top + height / 2;
  if (middle > view.innerHeight * 0.15 && middle < view.innerHeight * 0.85) return;
  view.scrollBy({ top: top - view.innerHeight / 3, behavior: movesAtOnce(view) ? 'instant' : 'smooth' });
}

/** Pages that scroll an element instead of the document need that element scrolled first. */
function revealInScrollers(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let box = element?.parentElement; box && box !== box.ownerDocument.body; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const inside = range.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (inside < 0 || inside > box.clientHeight) box.scrollTop += inside - box.clientHeight / 3;
  }
}

/** True if the reader prefers reduced motion, and in background tabs, where smooth scrolling does not run. */
function movesAtOnce(view: Window): boolean {
  return view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
