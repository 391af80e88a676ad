/** The convert command: extracted articles to the tools in which people code, and back. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codedLine } from '@/coding/coded-article';
import type { CodingTool, Files } from '@/coding/tool';
import { codedArticlesIn } from './coded-lines';
import { HELP } from './parameters';

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

export const CONVERT_PARAMETERS = {
  ...HELP,
  to: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
} as const;

type ConvertParameters = Partial<Record<'to' | 'from' | 'out', string | undefined>>;

/** @throws Error with a message for the user where parameters do not fit, or files are not such a tool's. */
export async function convert(paths: readonly string[], { to, from, out }: ConvertParameters): Promise<void> {
  const name = to ?? from;
  if (paths.length === 0 || !out || !name || (to && from)) throw new Error(CONVERT_USAGE);
  const tool = await toolNamed(name);
  if (to) {
    writeFiles(out, tool.write(paths.flatMap(codedArticlesIn)));
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

/** The files themselves, and all files in the folders, by their paths. */
function readFiles(paths: readonly string[]): Files {
  const all = paths.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
  return new Map(all.map((path) => [path, readFileSync(path)]));
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => join(folder, name)).sort();
}
