/** `npm start`: installs, builds, and opens a browser with the extension on the demo article. */
import { installBrowsers, installPackages, run } from './install.mjs';

installPackages();
installBrowsers(['chromium']);
run('npm', ['run', '--silent', 'build:chrome']);
run('npx', ['tsx', 'scripts/demo.ts']);
