/** Runs in a page: our reading of it. */
import { readPage } from '@/article/read-page';
import { Slices } from '@/article/slices';

/** Reads the page into its outline. The result is the milliseconds between its slices, in which the page has its turn. */
export async function readWithPauses(): Promise<number> {
  const { signal } = new AbortController();
  let paused = 0;
  const pause = async () => {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve));
    paused += performance.now() - start;
  };
  await readPage(document, new Slices({ signal, pause }));
  return paused;
}
