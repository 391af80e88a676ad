/** Documents and comments name files, commands and headings that exist. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dependencies, devDependencies, scripts } from '../package.json';
import { ROOT, readRepositoryFile, sourceFiles } from './architecture/sources';

const DOCUMENTS = ['.', 'docs', 'assets/store', '.github/ISSUE_TEMPLATE', '.github/workflows']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((file) => (folder === '.' ? file : `${folder}/${file}`)))
  .filter((file) => /\.(?:md|yml)$/.test(file));

const CODE = ['entrypoints', 'scripts', 'src', 'tests'].flatMap(sourceFiles);

/** What a build or a command makes, and is therefore in no clone. */
const MADE = /^(?:LICENCES\.txt$|(?:\.output|\.screenshots|\.wxt|node_modules)\/)/;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readRepositoryFile(document);

  test('names only files and folders that exist', () => {
    const paths = [...text.matchAll(/`([\w.@/-]+\/[\w.@-]*|[\w-]+\.(?:ts|tsx|mjs|json|md))`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.filter((path) => !MADE.test(path) && !isNamed(path))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const commands = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, command]) => command!);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const broken = links.filter(([, path, heading]) => {
      const file = path ? join(dirname(document), path) : document;
      return !existsSync(join(ROOT, file)) || (heading && !headings(readRepositoryFile(file)).includes(heading));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

test('comments name only files that exist', () => {
  const named = CODE.flatMap(({ path, code }) =>
    [...code.matchAll(/^\s*(?:\/?\*+|\/\/) .*?`?\b([\w./-]+\.(?:tsx?|mjs|md))\b/gm)].map(
      ([, file]) => `${path}: ${file}`,
    ),
  );
  expect(named.filter((line) => !isNamed(line.split(': ')[1]!))).toEqual([]);
});

/** A package, a path from the root, or the end of one, with or without its ending: `claim.ts`, `painting/`, `engine/claim`. */
function isNamed(path: string): boolean {
  return (
    PACKAGES.some((name) => path === name || path.startsWith(`${name}/`)) ||
    existsSync(join(ROOT, path)) ||
    PATHS.some((known) => [known, known.replace(/\.\w+$/, '')].some((one) => `/${one}`.endsWith(`/${path}`)))
  );
}

const PACKAGES = Object.keys({ ...dependencies, ...devDependencies });

const PATHS = ['entrypoints', 'scripts', 'src', 'tests', 'assets', 'docs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).map(
    (entry) => `${join(entry.parentPath, entry.name).slice(ROOT.length)}${entry.isDirectory() ? '/' : ''}`,
  ),
);

/** The anchors that a page's headings get: lower case, blanks as hyphens, no punctuation. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
