/** The flags of the engine's regular expressions: `u` slows a pattern down, and most of all beside `i`. */
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
