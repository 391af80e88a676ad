/** Give up after this long (ms): a background tab is never drawn. */
const PATIENCE = 100;

/** Resolves once the browser has drawn what was changed so far. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
