/** The features of browsers that the extension's code and style sheets use, by their names in MDN's compatibility data. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT, readRepositoryFile } from '../architecture/sources';

/** A member of a built-in interface (`Array`, `at`), or a built-in itself (`Highlight`, null). */
export interface UsedBuiltIn {
  readonly owner: string;
  readonly member: string | null;
  readonly file: string;
}

/** Every built-in of the language and of the DOM that the files name, as TypeScript resolves them. */
export function usedBuiltIns(files: readonly string[]): UsedBuiltIn[] {
  const program = programOf(files.map((file) => join(ROOT, file)));
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedBuiltIn>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node)) return;
      const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
      const builtIn = declaration && builtInOf(declaration);
      if (builtIn) used.set(`${builtIn.owner}.${builtIn.member}`, { ...builtIn, file });
    };
    visit(program.getSourceFile(join(ROOT, file))!);
  }
  return [...used.values()];
}

function programOf(files: string[]): ts.Program {
  const path = join(ROOT, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    dirname(path),
  );
  return ts.createProgram(files, options);
}

/** What a declaration of TypeScript's own libraries declares. */
function builtInOf(declaration: ts.Declaration): Omit<UsedBuiltIn, 'file'> | null {
  if (!/[\\/]typescript[\\/]lib[\\/]lib\.[^\\/]*\.d\.ts$/.test(declaration.getSourceFile().fileName)) return null;
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  if (ts.isInterfaceDeclaration(declaration.parent)) {
    const owner = declaration.parent.name.text.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, '');
    return /^\w+$/.test(name) ? { owner, member: name } : null;
  }
  return { owner: name, member: null };
}

/** The properties, functions and pseudo-classes of style sheets, those that TypeScript files hold included. */
export function usedStyles(files: readonly string[]): { kind: 'property' | 'function' | 'selector'; name: string }[] {
  const css = files
    .map(sheetsIn)
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const all = (pattern: RegExp) => new Set(Array.from(css.matchAll(pattern), ([, name]) => name!));
  return [
    ...Array.from(all(/(?:^|[{;])\s*([a-z-]+)\s*:\s/gm), (name) => ({ kind: 'property' as const, name })),
    ...Array.from(all(/[\s(,:]([a-z-]+)\(/g), (name) => ({ kind: 'function' as const, name })),
    ...Array.from(all(/:([a-z-]+)/g), (name) => ({ kind: 'selector' as const, name })),
  ];
}

/** A style sheet, or the template literals of a TypeScript file that hold declarations. */
function sheetsIn(file: string): string {
  const text = readRepositoryFile(file);
  if (file.endsWith('.css')) return text;
  const sheets: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isTemplateLiteral(node) && /[{;]\s*[a-z-]+:/.test(node.getText())) sheets.push(node.getText());
    else ts.forEachChild(node, collect);
  };
  collect(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return sheets.join('\n');
}
