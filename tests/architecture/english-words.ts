/**
 * The English words that code knows: those in the string and regular-expression literals of a file.
 *
 * Not counted: import paths, and the engine's own vocabulary, that is, the members of its string-literal types and
 * `as const` lists, such as part-of-speech tags, labels, complement kinds and rule names. They name ideas of the engine
 * and would stay the same if it read another language. Escapes (`\b`, `\p{Lu}`) and group names are not words either.
 */
import ts from 'typescript';
import type { SourceFile } from './sources';

export function parse({ path, code }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/** The members of string-literal types, of `as const` lists, and the keys of `as const` objects. */
export function ownVocabulary(files: readonly ts.SourceFile[]): Set<string> {
  const members = new Set<string>();
  for (const file of files)
    visit(file, (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) members.add(node.literal.text);
      if (isAsConst(node))
        visit(node, (inner) => {
          if (ts.isStringLiteral(inner)) members.add(inner.text);
          if (ts.isPropertyAssignment(inner) && ts.isIdentifier(inner.name)) members.add(inner.name.text);
        });
    });
  return members;
}

/** The distinct words of at least two letters in a file's literals, in lower case. */
export function englishWords(file: ts.SourceFile, vocabulary: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  visit(file, (node) => {
    const text = literalText(node);
    if (text === null || isPath(node) || vocabulary.has(text)) return;
    for (const [word] of text.matchAll(/[a-z]{2,}/gi)) if (!vocabulary.has(word)) found.add(word.toLowerCase());
  });
  return found;
}

function literalText(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return withoutEscapes(node.text.slice(1, node.text.lastIndexOf('/')));
  if (ts.isTemplateLiteralToken(node)) return withoutEscapes(node.rawText ?? node.text);
  return ts.isStringLiteral(node) ? withoutEscapes(node.text) : null;
}

function withoutEscapes(pattern: string): string {
  return pattern.replaceAll(/\\[pPkux]\{[^}]*\}|\\u[\da-f]{4}|\\[a-z]|\(\?<\w+>/gi, ' ');
}

function isPath({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}

function isAsConst(node: ts.Node): boolean {
  return ts.isAsExpression(node) && ts.isTypeReferenceNode(node.type) && node.type.getText() === 'const';
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
