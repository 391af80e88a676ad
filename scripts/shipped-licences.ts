/** The licences of the packages whose code ends up in a build: each asks that its text goes with every copy. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in a package that holds them, our own first. */
export const LICENCES_FILE = 'LICENCES.txt';

interface Chunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** The folders of the packages whose code a build has taken. */
const folders = new Set<string>();

/** Notes the packages of every script that is built. */
export function notedPackages() {
  return {
    name: 'noted-packages',
    generateBundle(_: unknown, bundle: Record<string, Chunk>) {
      for (const { modules = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(modules)) {
          const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace(/^\0/, ''))?.[0];
          if (folder && renderedLength > 0 && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
    },
  };
}

/** Our licence and those of the noted packages. @throws Error for a package whose licence is not known. */
export function shippedLicences(): string {
  const ours = `Sourcelight\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const theirs = new Map(Array.from(folders, (folder) => licenceOf(folder)));
  const sorted = [...theirs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence);
  return `${[ours, ...sorted].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The package's name, and its name, version, address and licence as text. */
function licenceOf(folder: string): [name: string, licence: string] {
  const { name, version, license, homepage, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : license === 'MIT' ? mit(holder) : null;
  if (!text) throw new Error(`${name} ${version} ships without the text of its licence (${license})`);
  return [name, `${[`${name} ${version} (${license})`, homepage].filter(Boolean).join('\n')}\n\n${text}`];
}

/** For a package that names the licence and leaves out its text: that of our own, which is the same. */
function mit(holder: string): string {
  return readFileSync('LICENSE', 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
