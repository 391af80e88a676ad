/** Adds a label and an export format to the source, in memory, and asks the compiler which places were forgotten. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { GROUP_TABLE, LABEL_TABLE } from '@/engine/claim';

const GROUP_FILE = 'src/engine/label-groups.ts';
const LABEL_FILE = 'src/engine/label-table.ts';
const FORMAT_FILE = 'src/ui/claims/downloads.ts';
/** With what they import, all that could know a label or a format by name. */
const ROOTS = ['.wxt/wxt.d.ts', 'src/ui/words.ts', 'src/ui/claims/save-menu.tsx', 'src/export/codebook-file.ts'];

const GROUP = "rumour: 'vague',";
const LABEL = `rumour: { letter: 'Q', rank: 13, identity: 'vague',
  countsAsSource: true, counted: ['rumour', 'rumours'], name: 'Rumour', meaning: 'Somebody heard it.' },`;
const FORMAT = `plain: { extension: 'txt', type: 'text/plain', exporter: async () => async () => '' },`;

/** Compiling the interface takes some seconds. */
const TIMEOUT = 120_000;

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
/** The files that no test changes, parsed once for all of them. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * @param files which of our files to check; all where none is named.
 * @returns those in which the compiler finds fault once these rows stand in the tables.
 */
function faultsWith({ group = '', label = '', format = '' }, ...files: string[]): string[] {
  const changed = new Map([
    [resolve(GROUP_FILE), added(GROUP_FILE, 'export const GROUP_OF = {', group)],
    [resolve(LABEL_FILE), added(LABEL_FILE, 'export const LABEL_TABLE = {', label)],
    [resolve(FORMAT_FILE), added(FORMAT_FILE, 'const FORMAT_TABLE = {', format)],
  ]);
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) => {
    const text = changed.get(resolve(name));
    if (text !== undefined) return ts.createSourceFile(name, text, language);
    if (!parsed.has(name)) parsed.set(name, parse(name, language));
    return parsed.get(name);
  };
  const program = ts.createProgram({ rootNames: ROOTS, options, host });
  const ours = program.getSourceFiles().filter(({ fileName }) => relative('src', fileName).startsWith('..') === false);
  return ours
    .filter(({ fileName }) => files.length === 0 || files.includes(relative('.', fileName)))
    .filter((file) => program.getSemanticDiagnostics(file).length > 0)
    .map(({ fileName }) => relative('.', fileName))
    .toSorted();
}

function added(file: string, opening: string, row: string): string {
  const source = readFileSync(file, 'utf8');
  expect(source).toContain(opening);
  return source.replace(opening, `${opening}\n${row}`);
}

describe('a label and a format that are added to their tables', { timeout: TIMEOUT }, () => {
  it('are refused while a label has a group and no row', () => {
    expect(faultsWith({ group: GROUP }, LABEL_FILE)).toEqual([LABEL_FILE]);
  });

  it('are refused while a row lacks what every row has', () => {
    const label = LABEL.replace("letter: 'Q', ", '');
    const format = FORMAT.replace(/, exporter.* '' /, ' ');
    const files = [LABEL_FILE, FORMAT_FILE];
    expect(faultsWith({ group: GROUP, label, format }, ...files)).toEqual(files.toSorted());
  });

  it('are refused while a source’s label does not say how it is counted', () => {
    const label = LABEL.replace("counted: ['rumour', 'rumours'], ", '');
    expect(faultsWith({ group: GROUP, label }, LABEL_FILE)).toEqual([LABEL_FILE]);
  });

  it('lack nothing then but the interface’s words for them', () => {
    expect(faultsWith({ group: GROUP, label: LABEL, format: FORMAT })).toEqual([
      'src/ui/claims/save-menu.tsx',
      'src/ui/words.ts',
    ]);
  });
});

describe('the label table', () => {
  const rows = Object.values(LABEL_TABLE);

  it('gives each label a letter, a rank and a name of its own', () => {
    for (const field of ['letter', 'rank', 'name'] as const)
      expect(new Set(rows.map((row) => row[field])).size, field).toBe(rows.length);
  });

  it('gives each group a letter of its own', () => {
    const groups = Object.values(GROUP_TABLE);
    expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length);
  });
});
