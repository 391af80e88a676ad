/** Milliseconds after which nothing is waited for any more: a tab in the background is not drawn. */
const PATIENCE = 100;

/** Resolves once the browser has drawn what was changed so far. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
