/** Notices when the pointer rests on something, looking at most once a frame. */

/** Milliseconds that the pointer must rest before anything opens, and may be away before it closes. */
const REST = 250;

export interface PointerTargets {
  /** What is at a point of the viewport (CSS pixels), or null. */
  targetAt(x: number, y: number): string | null;
  /** True while the pointer is over what an earlier rest opened, so that it stays. */
  staysOver(target: EventTarget | null): boolean;
  /** Told of each new target once the pointer rests on it, and of null once it has left. */
  onRest(target: string | null): void;
}

/** Listens until `signal` aborts. */
export function watchPointer(view: Window, { targetAt, staysOver, onRest }: PointerTargets, signal: AbortSignal): void {
  let resting: string | null = null;
  let timer = 0;
  let frame = 0;
  const settle = (target: string | null) => {
    view.clearTimeout(timer);
    if (target === resting) return;
    timer = view.setTimeout(() => {
      resting = target;
      onRest(target);
    }, REST);
  };
  const look = (event: PointerEvent) => {
    frame = 0;
    settle(staysOver(event.target) ? resting : targetAt(event.clientX, event.clientY));
  };
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'mouse' && !frame) frame = view.requestAnimationFrame(() => look(event));
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
}
