/** `npm run build:package`: the npm package `sourcelight`, ready for `npm pack`, in `.output/package`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { build } from 'vite';
import { description, engines, license, version } from '../package.json';
import { LICENCES_FILE, notedPackages, shippedLicences } from './shipped-licences';

const OUT = resolve('.output/package');

/**
 * The module at `entry` and all that it imports as one file, and what it loads on demand as parts beside it: modules, or
 * scripts for Node alone where the name ends with `.cjs`.
 */
async function bundle(entry: string, name: string, define: Record<string, string> = {}): Promise<void> {
  const ending = extname(name);
  await build({
    configFile: false,
    ssr: { noExternal: true },
    logLevel: 'warn',
    plugins: [notedPackages()],
    resolve: { alias: { '@': resolve('src') } },
    define,
    build: {
      ssr: entry,
      outDir: OUT,
      emptyOutDir: false,
      // Older targets turn patterns with `\p` into code that compiles them anew at each use.
      target: 'esnext',
      minify: true,
      rolldownOptions: {
        output: {
          format: ending === '.cjs' ? 'cjs' : 'es',
          entryFileNames: name,
          chunkFileNames: `parts/[name]${ending}`,
        },
      },
    },
  });
}

/** The declarations of the library, their imports relative and with the endings that Node's module resolution asks for. */
function declareTypes(): void {
  const types = join(OUT, 'types');
  const project = resolve('.output/package-types.json');
  const compilerOptions = {
    ...{ target: 'es2023', module: 'esnext', moduleResolution: 'bundler', strict: true, skipLibCheck: true, types: [] },
    ...{ declaration: true, emitDeclarationOnly: true, rootDir: resolve('src'), outDir: types },
    paths: { '@/*': [resolve('src/*')] },
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [resolve('src/library/index.ts')] }));
  execFileSync('npx', ['tsc', '--project', project], { stdio: 'inherit' });
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const root = relative(dirname(file), '.') || '.';
    const declarations = readFileSync(join(types, file), 'utf8')
      .replaceAll(/((?:from |import\()['"])@\//g, `$1${root}/`)
      .replaceAll(/((?:from |import\()['"]\.[^'"]*)(?=['"])/g, '$1.js');
    writeFileSync(join(types, file), declarations);
  }
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await bundle('src/library/index.ts', 'index.js');
await bundle('src/cli/sourcelight.ts', 'command.cjs');
const BUILD = createHash('sha256')
  .update(readFileSync(join(OUT, 'command.cjs')))
  .digest('hex')
  .slice(0, 16);
await bundle('src/cli/precompiled.ts', 'sourcelight.cjs', { BUILD: JSON.stringify(BUILD) });
chmodSync(join(OUT, 'sourcelight.cjs'), 0o755);
declareTypes();
copyFileSync('LICENSE', join(OUT, 'LICENSE'));
writeFileSync(join(OUT, LICENCES_FILE), shippedLicences());
copyFileSync('docs/codebook.md', join(OUT, 'codebook.md'));
copyFileSync('assets/package/README.md', join(OUT, 'README.md'));
const manifest = {
  name: 'sourcelight',
  version,
  description,
  license,
  engines,
  type: 'module',
  sideEffects: false,
  bin: { sourcelight: 'sourcelight.cjs' },
  exports: {
    '.': { types: './types/library/index.d.ts', default: './index.js' },
    './codebook.md': './codebook.md',
    './package.json': './package.json',
  },
};
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
