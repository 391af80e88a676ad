/** The structure that README and CONTRIBUTING describe, held against the code: see `architecture.json`. */
import { describe, expect, test } from 'vitest';
import { englishWords, ownVocabulary, parse } from './architecture/english-words';
import {
  ENGINE_FOLDERS,
  FOLDERS,
  folderOf,
  type Import,
  importsOf,
  isAllowed,
  isWithin,
  STEPS,
} from './architecture/imports';
import { readRepositoryFile, sourceFiles } from './architecture/sources';

const FILES = [...sourceFiles('entrypoints'), ...sourceFiles('src')];
const IMPORTS = FILES.flatMap(importsOf);

describe('imports', () => {
  test('every file lies in a folder of the table', () => {
    expect(FILES.filter(({ path }) => !folderOf(path.replace(/\.tsx?$/, ''), FOLDERS)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test.each(FOLDERS)('$path imports only what its row allows', (folder) => {
    const own = IMPORTS.filter(({ from }) => folderOf(from, FOLDERS) === folder);
    expect(own.filter((one) => !isAllowed(folder, one)).map(arrow)).toEqual([]);
    const unused = [...folder.imports, ...folder.packages].filter(
      (allowed) => !own.some(({ module }) => isWithin(module, allowed)),
    );
    expect(unused, 'allowed, but not imported').toEqual([]);
  });

  test.each(ENGINE_FOLDERS)('$path imports only the engine’s contracts and earlier steps', (folder) => {
    const own = IMPORTS.filter(({ from }) => isWithin(from, folder.path));
    expect(own).not.toEqual([]);
    expect(own.filter((one) => !isAllowed(folder, one)).map(arrow)).toEqual([]);
  });

  test('README lists the folders, CONTRIBUTING the engine’s steps, as the table does', () => {
    const folders = FOLDERS.map(({ path, does, imports, packages }) =>
      row(named(path), does, list(imports), list(packages)),
    );
    expectTable('README.md', row('folder', 'what it does', 'may import', 'packages'), folders);
    const steps = STEPS.map(({ path, does }) => row(`\`${path}/\``, does));
    expectTable('CONTRIBUTING.md', row('folder', 'step'), steps);
  });
});

describe('English words in the engine', () => {
  const LIMIT = 100;

  test(`at most ${LIMIT} distinct words stand in literals outside lexicon/`, () => {
    const engine = sourceFiles('src/engine').map(parse);
    const vocabulary = ownVocabulary(engine);
    const files = engine
      // The table of rules explains itself in English sentences, which decide nothing.
      .filter(({ fileName }) => !/^src\/engine\/(?:lexicon\/|rules\.ts$)/.test(fileName))
      .map((file) => ({ path: file.fileName, words: [...englishWords(file, vocabulary)].sort() }));
    const distinct = new Set(files.flatMap(({ words }) => words));
    const byFile = files
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length)
      .map(({ path, words }) => `${path} (${words.length}): ${words.join(' ')}`);
    expect(distinct.size, `Move these to lexicon/:\n${byFile.join('\n')}\n`).toBeLessThanOrEqual(LIMIT);
  }, 60_000);

  test('words are read from strings, templates and patterns, and the engine’s own names are not', () => {
    const code = String.raw`
      import { a } from './where';
      type Tag = 'noun' | 'verb';
      const KINDS = ['named', 'vague'] as const;
      const cue = tag === 'noun' ? /\b(?:said|told)\p{Lu}(?<rest>\w+)/u : ['vague', 'verb', 'claims'];
      const list = words(${'`'}denied ${'$'}{cue} admits${'`'});`;
    const file = parse({ path: 'invented.ts', code });
    expect([...englishWords(file, ownVocabulary([file]))]).toEqual(['said', 'told', 'claims', 'denied', 'admits']);
  });
});

function expectTable(file: string, head: string, rows: readonly string[]): void {
  const columns = head.split('|').length - 2;
  const table = [head, `|${'---|'.repeat(columns)}`, ...rows].join('\n');
  expect(readRepositoryFile(file).includes(table), `${file} should hold:\n\n${table}\n`).toBe(true);
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A row for a file, such as the one painter that loads a package, names the file. */
function named(path: string): string {
  return FILES.some((file) => file.path === `${path}.ts`) ? `\`${path}.ts\`` : `\`${path}/\``;
}

function list(modules: readonly string[]): string {
  return modules.map((module) => `\`${module.replace(/^src\//, '')}\``).join(', ');
}

function arrow({ from, module }: Import): string {
  return `${from} → ${module}`;
}
