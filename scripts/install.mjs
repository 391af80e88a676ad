/**
 * Installs what is missing, so that a fresh clone needs nothing but Node and git: the packages of package-lock.json and,
 * on Debian as root, the two browsers. Plain JavaScript without imports of packages, because there may be none yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const BROWSERS = {
  chromium: { path: process.env.SOURCELIGHT_CHROMIUM ?? '/usr/bin/chromium', debian: 'chromium' },
  firefox: { path: process.env.SOURCELIGHT_FIREFOX ?? '/usr/bin/firefox-esr', debian: 'firefox-esr' },
};

/**
 * Runs a command with its output shown; exits this process with its status when it fails.
 * @param {string} command
 * @param {string[]} parameters
 */
export function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages when there are none or the lock file is newer. */
export function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Installs browsers that are missing where that can be done without asking; elsewhere says what to do.
 * @param {(keyof typeof BROWSERS)[]} names
 */
export function installBrowsers(names) {
  const missing = names.map((name) => BROWSERS[name]).filter(({ path }) => !existsSync(path));
  if (missing.length === 0) return;
  const packages = [...missing.map(({ debian }) => debian), 'fonts-dejavu-core'];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } else {
    console.log(`For every test, install: ${missing.map(({ debian }) => debian).join(', ')} (Debian's names).`);
  }
}
