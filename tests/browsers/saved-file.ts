import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of the first file with this ending in a folder, once it is there and whole. */
export async function savedIn(folder: string, ending: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    // Firefox writes under other names first: a file that was listed may be gone when it is read.
    const text = name && (await readFile(join(folder, name), 'utf8').catch(() => ''));
    if (text) return text;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nothing that ends in ${ending} was saved`);
}
