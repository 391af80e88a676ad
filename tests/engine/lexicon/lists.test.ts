/** How the lexicon is written: one name and one place for each list, one entry for each word. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../architecture/sources';

const FILES = sourceFiles('src/engine/lexicon').map(({ path, code }) =>
  ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true),
);

test('no two files of the lexicon export one name', () => {
  const places = new Map<string, string[]>();
  for (const file of FILES)
    for (const name of exportsOf(file)) places.set(name, [...(places.get(name) ?? []), file.fileName]);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('no list holds an entry twice', () => {
  const repeated = FILES.flatMap((file) =>
    listsOf(file).flatMap(({ name, entries }) =>
      entries.filter((entry, at) => entries.indexOf(entry) < at).map((entry) => `${file.fileName} ${name}: ${entry}`),
    ),
  );
  expect(repeated).toEqual([]);
});

test('each comment stands on the constant that it explains', () => {
  const stacked = FILES.flatMap((file) =>
    file.statements
      .filter((statement) => ts.isVariableStatement(statement) && docsBehindHead(file, statement) > 1)
      .map((statement) => `${file.fileName}: ${statement.getText(file).slice(0, 60)}`),
  );
  expect(stacked).toEqual([]);
});

function exportsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    return ts.isFunctionDeclaration(statement) ? [statement.name!.text] : [];
  });
}

/** The literal lists of a file, under the name of the constant that holds them. */
function listsOf(file: ts.SourceFile): { name: string; entries: string[] }[] {
  const lists: { name: string; entries: string[] }[] = [];
  const visit = (node: ts.Node, name: string): void => {
    const held = ts.isVariableDeclaration(node) ? node.name.getText(file) : name;
    if (ts.isCallExpression(node) && node.arguments.length === 1) {
      const between = SEPARATORS[node.expression.getText(file)];
      const [list] = node.arguments;
      if (between && ts.isStringLiteralLike(list!))
        lists.push({ name: held, entries: list.text.trim().split(between).filter(Boolean) });
    }
    ts.forEachChild(node, (child) => visit(child, held));
  };
  visit(file, '');
  return lists;
}

const SEPARATORS: Readonly<Record<string, RegExp>> = { words: /\s+/, phrases: /\s*[,\n]\s*/ };

/** How many doc comments stand before a statement; the head of a file, which comes before its imports, is none. */
function docsBehindHead(file: ts.SourceFile, statement: ts.Statement): number {
  const before = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  const docs = before.filter(({ pos }) => file.text.startsWith('/**', pos)).length;
  return statement === file.statements[0] ? docs - 1 : docs;
}
