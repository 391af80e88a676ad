/**
 * Installs what is missing, so that a fresh clone needs nothing but Node and git: the packages of package-lock.json and,
 * on Debian as root, the two browsers. Plain JavaScript without imports of packages, because there may be none yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { executableOf, howToGet } from '../tests/browsers/executables.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Runs a command with its output shown, and gives its status. On Windows, npm and npx are scripts that need a shell.
 * @param {string} command
 * @param {string[]} parameters
 */
export function statusOf(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

/**
 * Runs a command with its output shown; exits this process with its status when it fails.
 * @param {string} command
 * @param {string[]} parameters
 */
export function run(command, parameters) {
  const status = statusOf(command, parameters);
  if (status !== 0) process.exit(status);
}

/** Installs the packages when there are none or the lock file is newer. */
export function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Installs browsers that are missing where that can be done without asking; elsewhere says what to do.
 * @param {import('../tests/browsers/executables.mjs').BrowserName[]} names
 */
export function installBrowsers(names) {
  const missing = names.filter((name) => !executableOf(name));
  if (missing.length === 0) return;
  const packages = [...missing.map((name) => DEBIAN_PACKAGES[name]), 'fonts-dejavu-core'];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else {
    for (const name of missing) console.log(`No ${name} found: ${howToGet(name)} What needs it is left out.`);
  }
}
