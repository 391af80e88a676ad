/** Brings a range into view without touching the page's DOM, focus or selection. */
import { bodyOf, boxOf, clientHeightOf, documentOf, parentElementOf, scrollHeightOf, viewOf } from '@/article/dom';

/** Puts the claim a third of the way down, where the eye rests, and respects reduced motion. */
export function showRange(range: Range): void {
  const view = viewOf(documentOf(range.startContainer)!);
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
  const element = parentElementOf(range.startContainer);
  const body = bodyOf(documentOf(range.startContainer)!);
  for (let box = element && parentElementOf(element); box && box !== body; box = parentElementOf(box)) {
    const height = clientHeightOf(box);
    if (scrollHeightOf(box) <= height || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const inside = range.getBoundingClientRect().top - boxOf(box).top;
    if (inside < 0 || inside > height) box.scrollTop += inside - height / 3;
  }
}

/** True if the reader prefers reduced motion, and in background tabs, where smooth scrolling does not run. */
function movesAtOnce(view: Window): boolean {
  return view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
