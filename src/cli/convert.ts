/** The convert command: extracted articles to the tools in which people code, and back. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codedLine, readCodedArticle } from '@/coding/coded-article';
import type { CodingTool, Files } from '@/coding/tool';

const TOOLS = {
  'label-studio': async () => (await import('@/coding/label-studio')).LABEL_STUDIO,
  brat: async () => (await import('@/coding/brat')).BRAT,
  uima: async () => (await import('@/coding/uima-cas')).UIMA_CAS,
  'refi-qda': async () => (await import('@/coding/refi-qda')).REFI_QDA,
} satisfies Record<string, () => Promise<CodingTool>>;

const NAMES = Object.keys(TOOLS).join('|');

export const CONVERT_USAGE = `usage: sourcelight convert --to ${NAMES} claims.jsonl --out FOLDER
       sourcelight convert --from ${NAMES} FOLDER --out claims.jsonl

Takes what \`extract --text\` has written to a tool in which people code, and brings their work back as the same lines.
`;

/** @throws Error with a message for the user where parameters do not fit, or files are not such a tool's. */
export async function convert(
  paths: readonly string[],
  { to, from, out }: { readonly to?: string; readonly from?: string; readonly out?: string },
): Promise<void> {
  const name = to ?? from;
  if (paths.length === 0 || !out || !name || (to && from)) throw new Error(CONVERT_USAGE);
  const tool = await toolNamed(name);
  if (to) {
    const lines = paths.flatMap((path) =>
      readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .split('\n')
        .filter(Boolean),
    );
    writeFiles(out, tool.write(lines.map(readCodedArticle)));
  } else {
    const articles = tool.read(readFiles(paths));
    writeFileSync(out, articles.map((article) => `${codedLine(article)}\n`).join(''));
  }
}

async function toolNamed(name: string): Promise<CodingTool> {
  if (!Object.hasOwn(TOOLS, name)) throw new Error(`${name}: it can be ${NAMES}`);
  return TOOLS[name as keyof typeof TOOLS]();
}

function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}

/** The files themselves, and all files in the folders. */
function readFiles(paths: readonly string[]): Files {
  const all = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name));
  });
  return new Map(all.map((path) => [basename(path), readFileSync(path)]));
}
