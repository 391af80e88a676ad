/** Bundles modules of the project into a script for pages outside the extension. */
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

/**
 * The module at `entry` and what it imports, minified like what ships, as a script that leaves its exports in `bundle`.
 */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('src') } },
    build: { write: false, minify: true, lib: { entry: resolve(entry), formats: ['iife'], name: 'bundle' } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}
