/** Who imports what, beside what `architecture.json` allows. */
import { posix } from 'node:path';
import ts from 'typescript';
import architecture from '../../architecture.json' with { type: 'json' };
import type { SourceFile } from './sources';

/** A folder, or a single file without its ending, with what it may import beside itself. */
export interface Folder {
  readonly path: string;
  readonly does: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

/** One import, type imports included. Modules of the project are paths without an ending, packages keep their name. */
export interface Import {
  readonly from: string;
  readonly module: string;
  readonly ours: boolean;
}

export const FOLDERS: readonly Folder[] = architecture.folders;
export const { contracts: CONTRACTS, steps: STEPS } = architecture.engine;

/** The engine's steps as folders: each may import the contracts between steps and every earlier step. */
export const ENGINE_FOLDERS: readonly Folder[] = STEPS.map(({ path, does }, index) => ({
  path: `src/engine/${path}`,
  does,
  imports: [...CONTRACTS, ...STEPS.slice(0, index).map((step) => step.path)].map((name) => `src/engine/${name}`),
  packages: [],
}));

/** All that a file imports, statically or on demand. */
export function importsOf({ path, code }: SourceFile): Import[] {
  const from = path.replace(/\.tsx?$/, '');
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('@/')) return { from, module: `src/${fileName.slice(2)}`, ours: true };
    if (fileName.startsWith('.')) return { from, module: posix.join(posix.dirname(path), fileName), ours: true };
    return { from, module: fileName, ours: false };
  });
}

/** The innermost of these folders that holds a module, or undefined. */
export function folderOf(module: string, folders: readonly Folder[]): Folder | undefined {
  return folders
    .filter(({ path }) => isWithin(module, path))
    .reduce<Folder | undefined>(
      (best, folder) => (best && best.path.length > folder.path.length ? best : folder),
      undefined,
    );
}

/** Does a folder allow one of its files this import? */
export function isAllowed({ path, imports, packages }: Folder, { module, ours }: Import): boolean {
  return (ours ? [path, ...imports] : packages).some((allowed) => isWithin(module, allowed));
}

/** `src/engine/claim` lies within `src/engine` and within itself, `preact/hooks` within `preact`. */
export function isWithin(module: string, folder: string): boolean {
  return module === folder || module.startsWith(`${folder}/`);
}
