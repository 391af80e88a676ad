/** The oldest browsers that the manifests promise have every feature that is used, by MDN's compatibility data. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import compatibility, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data';
import { describe, expect, test } from 'vitest';
import oldest from '../browsers.json';
import { ROOT, readRepositoryFile, sourceFiles } from './architecture/sources';
import { usedBuiltIns, usedStyles } from './compatibility/used-features';

type Browser = keyof typeof oldest;

const BROWSERS = Object.keys(oldest) as Browser[];
const CODE = [...sourceFiles('entrypoints'), ...sourceFiles('src')].map(({ path }) => path);
/** What runs in a browser: not the command line. */
const SHIPPED = CODE.filter((path) => !/^src\/(?:cli|coding|records)\//.test(path));

/** What runs beside pages, or looks first whether it can: phones have no room for it. */
const SIDE_PANEL_ONLY = new Set([
  'src/adapters/side-panel.ts',
  'src/adapters/tab-in-front.ts',
  'src/background/open-panel.ts',
]);

test('every built-in of the language and the DOM', { timeout: 300_000 }, () => {
  const missing = usedBuiltIns(SHIPPED).flatMap(({ owner, member, file }) =>
    tooNew(statementsFor(owner, member)).map((where) => `${member ? `${owner}.${member}` : owner} (${file}): ${where}`),
  );
  expect(missing).toEqual([]);
});

test('every property, function and pseudo-class of the style sheets', () => {
  const sheets = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file}`);
  const missing = usedStyles([...sheets, ...SHIPPED.filter((path) => /^src\/(?:page|painting)\//.test(path))]).flatMap(
    ({ kind, name }) => tooNew(styleStatements(kind, name)).map((where) => `${name} (${kind}): ${where}`),
  );
  expect(missing).toEqual([]);
});

test('every interface that Firefox for Android lacks may be missing', () => {
  const calls = SHIPPED.filter((path) => !SIDE_PANEL_ONLY.has(path)).flatMap((path) =>
    [...readRepositoryFile(path).matchAll(/\bbrowser\.(?<owner>[a-z]\w+)\.(?<member>\w+)/g)].map(({ groups }) => ({
      path,
      owner: groups?.owner ?? '',
      member: groups?.member ?? '',
    })),
  );
  const support = ({ owner, member }: { owner: string; member: string }) =>
    entriesOf(compatibility.webextensions.api, owner).flatMap((api) => entriesOf(api, member));
  expect(calls.length).toBeGreaterThan(20);
  const missing = calls.filter((call) => {
    const [statement] = statementsOf(support(call));
    return !statement || tooNew([statement]).some((where) => where.startsWith('firefox_android'));
  });
  expect(missing).toEqual([]);
});

describe('the check', () => {
  test('knows the features that decide', () => {
    expect(tooNew(statementsFor('CSS', 'highlights'), { chrome: '104' })).toEqual(['chrome 105']);
    expect(tooNew(styleStatements('function', 'light-dark'), { chrome: '122' })).toEqual(['chrome 123']);
    expect(tooNew(statementsFor('Array', 'toSorted'), { chrome: '109' })).toEqual(['chrome 110']);
  });

  test('README names the same versions', () => {
    expect(readRepositoryFile('README.md')).toContain(
      `Chrome and Edge from version ${oldest.chrome}, Firefox from version ${Number.parseInt(oldest.firefox, 10)}`,
    );
  });
});

/** What the data says of a built-in. A member of a mixin stands with the interfaces that have it: the oldest counts. */
function statementsFor(owner: string, member: string | null): CompatStatement[] {
  const { api, javascript } = compatibility;
  const owners = [api, javascript.builtins].flatMap((group) => entriesOf(group, owner));
  if (member === null) return statementsOf(owners);
  const having = owners.length > 0 ? owners : Object.keys(api).flatMap((name) => entriesOf(api, name));
  return statementsOf(
    having.flatMap((entry) => [...entriesOf(entry, member), ...entriesOf(entry, `${member}_static`)]),
  );
}

function styleStatements(kind: 'property' | 'function' | 'selector', name: string): CompatStatement[] {
  const { properties, selectors, types } = compatibility.css;
  if (kind === 'property') return statementsOf(entriesOf(properties, name));
  if (kind === 'selector') return statementsOf(entriesOf(selectors, name));
  const groups = Object.keys(types ?? {}).flatMap((group) => entriesOf(types, group));
  return statementsOf([...entriesOf(types, name), ...groups.flatMap((group) => entriesOf(group, name))]);
}

/** The entry of this name, in a list of one or none. */
function entriesOf(group: Identifier | undefined, name: string): Identifier[] {
  return group && name !== '__compat' && Object.hasOwn(group, name) ? [group[name] as Identifier] : [];
}

function statementsOf(entries: readonly Identifier[]): CompatStatement[] {
  return entries.flatMap(({ __compat }) => __compat ?? []);
}

/** The browsers whose promised version is older than the feature, with the version that brought it. */
function tooNew(statements: readonly CompatStatement[], promised: Partial<Record<Browser, string>> = oldest): string[] {
  if (statements.length === 0) return [];
  return BROWSERS.filter((browser) => promised[browser] !== undefined)
    .map((browser) => ({ browser, since: Math.min(...statements.map((one) => sinceOf(one, browser))) }))
    .filter(({ browser, since }) => since > Number.parseFloat(promised[browser]!))
    .map(({ browser, since }) => `${browser} ${since}`);
}

/** The first version that has the feature without a prefix, another name or a flag; infinite when none has. */
function sinceOf({ support }: CompatStatement, browser: Browser): number {
  const statements = [support[browser] ?? []].flat();
  const plain = statements.filter(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name);
  return Math.min(
    ...plain.map(
      ({ version_added }) => Number.parseFloat(String(version_added).replace('≤', '')) || Number.POSITIVE_INFINITY,
    ),
  );
}
