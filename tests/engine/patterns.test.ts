/**
 * The flags of the engine's regular expressions, and their lengths: `u` slows a pattern down, and most of all beside `i`; one
 * in which long lists are embedded can take longer to compile than a whole article takes to read.
 */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from '../architecture/english-words';
import { sourceFiles } from '../architecture/sources';

/** Properties, code points and characters beyond the first plane match as meant only with `u`. */
const NEEDS_UNICODE = /\\[pP]\{|\\u\{|[\u{10000}-\u{10ffff}]/u;

interface Literal {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
}

function literalsIn(file: ts.SourceFile): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const where = `${file.fileName}:${line + 1} ${node.text}`;
      found.push({ where, pattern: node.text.slice(0, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Characters. Sets of words are found in time that does not depend on their length; see `relay/said-elsewhere.ts`. */
const LONGEST = 800;

/** Every pattern that a module exports, alone or in its tables. */
function patternsIn(exported: unknown): RegExp[] {
  if (exported instanceof RegExp) return [exported];
  if (exported instanceof Set || typeof exported !== 'object' || exported === null) return [];
  return [...(exported instanceof Map ? exported.values() : Object.values(exported))].flatMap(patternsIn);
}

const LEXICON = import.meta.glob<Record<string, unknown>>('/src/engine/lexicon/*.ts', { eager: true });

const LITERALS = sourceFiles('src/engine').flatMap((file) => literalsIn(parse(file)));

test('no pattern has the flag “u” without needing it', () => {
  const needless = LITERALS.filter(({ pattern, flags }) => flags.includes('u') && !NEEDS_UNICODE.test(pattern));
  expect(needless.map(({ where }) => where)).toEqual([]);
});

test('no pattern that takes either case has properties: write both cases, or test the text in lower case', () => {
  const slow = LITERALS.filter(({ flags }) => flags.includes('u') && flags.includes('i'));
  expect(slow.map(({ where }) => where)).toEqual([]);
});

test('the check reads flags and needs', () => {
  const code = String.raw`const a = [/x/u, /\p{Lu}/u, /s/iu, /😀/u];`;
  expect(literalsIn(parse({ path: 'invented.ts', code })).map(({ where }) => where)).toEqual([
    'invented.ts:1 /x/u',
    String.raw`invented.ts:1 /\p{Lu}/u`,
    'invented.ts:1 /s/iu',
    'invented.ts:1 /😀/u',
  ]);
});

test('no wording of the lexicon is too long to compile soon', () => {
  const patterns = Object.values(LEXICON).flatMap(patternsIn);
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.map(({ source }) => source).filter(({ length }) => length > LONGEST)).toEqual([]);
});
