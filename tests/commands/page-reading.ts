/** Runs in a page: how long our reading of it takes. */
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';

/** Milliseconds from the page to its outline. The slices' pauses are left out: the page has its turn in them. */
export async function timeOfReading(): Promise<number> {
  const { signal } = new AbortController();
  let paused = 0;
  const pause = async () => {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve));
    paused += performance.now() - start;
  };
  const start = performance.now();
  await readPage(document, new Slices({ signal, pause }));
  return performance.now() - start - paused;
}
