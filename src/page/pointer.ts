/** Notices when the pointer rests on something, looking at most once a frame. */

/** Milliseconds that the pointer must rest before anything opens, and may be away before it closes. */
const REST = 250;

export interface PointerTargets {
  /** What is at a point of the viewport (CSS pixels), or null. */
  targetAt(x: number, y: number): string | null;
  /** True while the pointer is over what an earlier rest opened, so that it stays. */
  staysOver(target: EventTarget | null): boolean;
  /** True while the pointer is between a target and what its rest opened, so that it can be reached. */
  isOnTheWay(target: string, x: number, y: number): boolean;
  /** Told of each new target once the pointer rests on it; of null once it left. */
  onRest(target: string | null): void;
}

/** Listens until `signal` aborts. Events that the page makes up are not heard. */
export function watchPointer(
  view: Window,
  { targetAt, staysOver, isOnTheWay, onRest }: PointerTargets,
  signal: AbortSignal,
): void {
  let resting: string | null = null;
  let timer = 0;
  let frame = 0;
  /** What the last event said; an event that came out of a shadow tree forgets its target afterwards. */
  let last: Pick<PointerEvent, 'target' | 'clientX' | 'clientY'>;
  const settle = (target: string | null) => {
    view.clearTimeout(timer);
    if (target === resting) return;
    timer = view.setTimeout(() => {
      resting = target;
      onRest(target);
    }, REST);
  };
  const look = () => {
    frame = 0;
    const { target, clientX, clientY } = last;
    const stays = staysOver(target) || (resting !== null && isOnTheWay(resting, clientX, clientY));
    settle(staysOver(target) ? resting : (targetAt(clientX, clientY) ?? (stays ? resting : null)));
  };
  view.addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, target, clientX, clientY }) => {
      if (!isTrusted || pointerType !== 'mouse') return;
      last = { target, clientX, clientY };
      frame ||= view.requestAnimationFrame(look);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
}
