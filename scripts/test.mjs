/**
 * `npm test`: installs what is missing, then checks everything there is to check. Ends in one line that counts what
 * passed, failed and was skipped; the exit status is 0 only when nothing failed.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers, installPackages, statusOf } from './install.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step that passes or fails as a whole.
 * @param {string} name
 * @param {string[]} parameters of npm
 */
function check(name, ...parameters) {
  console.log(`\n— ${name}`);
  if (statusOf('npm', ['run', '--silent', ...parameters]) === 0) total.passed += 1;
  else total.failed += 1;
}

/**
 * A run of vitest, whose tests are counted one by one. A run that ends without a count is one failure.
 * @param {string} name
 * @param {string[]} projects
 */
function test(name, ...projects) {
  console.log(`\n— ${name}`);
  const outputFile = join(mkdtempSync(join(tmpdir(), 'sourcelight-')), 'results.json');
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`];
  const status = statusOf('npx', ['vitest', 'run', ...selected, ...reporters]);
  try {
    const results = JSON.parse(readFileSync(outputFile, 'utf8'));
    total.passed += results.numPassedTests;
    total.failed += results.numFailedTests;
    total.skipped += results.numPendingTests + results.numTodoTests;
    if (status !== 0 && results.numFailedTests === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}

installPackages();
installBrowsers(['chromium', 'firefox']);
check('types', 'check:types');
check('lint and format', 'check:lint');
test('unit, surface and page tests', 'unit', 'surfaces', 'page');
check('build for Chrome and Edge', 'build:chrome');
check('build for Firefox', 'build:firefox');
check('store lint of the Firefox package', 'check:store');
test('end-to-end tests in both browsers', 'e2e');

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
