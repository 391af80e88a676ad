import type { Watched } from './ports';

/** A value that its maker can change and everybody else can follow. */
export function createWatched<T>(first: T): Watched<T> & { set(value: T): void } {
  let value = first;
  const listeners = new Set<(value: T) => void>();
  return {
    current: () => value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
  };
}
