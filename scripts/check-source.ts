/**
 * `npm run check:source`: whether the source package rebuilds to the Firefox package, byte for byte, as the store's
 * reviewers try. Makes both, unpacks the source somewhere else, installs and builds there, and compares.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const OUTPUT = '.output';
const BUILT = join(OUTPUT, 'firefox-mv3');

function run(folder: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The paths of a folder's files, sorted. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => path.slice(folder.length + 1)).sort();
}

/** The differences, one line each. */
function differences(ours: string, theirs: string): string[] {
  const files = [...new Set([...filesIn(ours), ...filesIn(theirs)])];
  const read = (folder: string, file: string) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null;
  return files.flatMap((file) => {
    const [one, other] = [read(ours, file), read(theirs, file)];
    if (!one || !other) return [`${file}: only in the ${one ? 'package' : 'rebuilt one'}`];
    return one.equals(other) ? [] : [`${file}: differs`];
  });
}

run('.', 'npx', 'wxt', 'zip', '--browser', 'firefox');
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const archive = (kind: string) => join(OUTPUT, `${name}-${version}-${kind}.zip`);
const elsewhere = mkdtempSync(join(tmpdir(), 'sourcelight-source-'));
run('.', 'unzip', '-q', archive('sources'), '-d', join(elsewhere, 'source'));
run('.', 'unzip', '-q', archive('firefox'), '-d', join(elsewhere, 'package'));
run(join(elsewhere, 'source'), 'npm', 'ci', '--no-audit', '--no-fund');
run(join(elsewhere, 'source'), 'npm', 'run', 'build:firefox');
const found = differences(resolve(elsewhere, 'package'), resolve(elsewhere, 'source', BUILT));
const count = filesIn(join(elsewhere, 'package')).length;
rmSync(elsewhere, { recursive: true });
for (const difference of found) console.log(difference);
console.log(
  found.length === 0 ? `${count} files, all rebuilt to the same bytes` : `${found.length} of ${count} files differ`,
);
process.exit(found.length === 0 ? 0 : 1);
