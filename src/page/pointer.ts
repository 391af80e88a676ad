/** Notices when the pointer rests on something, looking at most once a frame. */

/** How long (ms) the pointer rests before something opens, and is away before it closes. */
const REST = 250;

export interface PointerTargets {
  /** What is at a point of the viewport (CSS pixels), or null. */
  targetAt(x: number, y: number): string | null;
  /** True while the pointer is over what it opened earlier, which then stays open. */
  staysOver(target: EventTarget | null): boolean;
  /** True while the pointer moves from a target to what it opened, so that it can get there. */
  isOnTheWay(target: string, x: number, y: number): boolean;
  /** Called with each new target once the pointer rests on it, and with null once it leaves. */
  onRest(target: string | null): void;
}

/** Listens until `signal` aborts. Events dispatched by the page are ignored. */
export function watchPointer(
  view: Window,
  { targetAt, staysOver, isOnTheWay, onRest }: PointerTargets,
  signal: AbortSignal,
): void {
  let resting: string | null = null;
  let timer = 0;
  let frame = 0;
  /** Details of the last event; events from a shadow tree lose their target after dispatch. */
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
