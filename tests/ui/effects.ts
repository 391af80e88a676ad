/**
 * Effects run right behind the update that they belong to. Preact awaits a frame for them, which may come when the test,
 * and the page it had, are gone.
 */
import { options } from 'preact';

declare module 'preact' {
  interface Options {
    requestAnimationFrame?: (flush: () => void) => void;
  }
}

options.requestAnimationFrame = queueMicrotask;
