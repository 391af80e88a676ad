/**
 * Where the browsers are: those that environment variables name, else where systems install them. Plain JavaScript without
 * imports of packages, because `npm test` asks before there may be any.
 */
import { existsSync } from 'node:fs';

const VARIABLES = { chromium: 'SOURCELIGHT_CHROMIUM', firefox: 'SOURCELIGHT_FIREFOX' };

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** @typedef {keyof typeof PLACES} BrowserName */

/**
 * The path of an installed browser, or null.
 * @param {BrowserName} name
 */
export function executableOf(name) {
  const named = process.env[VARIABLES[name]];
  const places = named ? [named, ...PLACES[name]] : PLACES[name];
  return places.find((path) => existsSync(path)) ?? null;
}

/**
 * The path of an installed browser.
 * @param {BrowserName} name
 * @throws Error that says what to do where there is none.
 */
export function requiredExecutable(name) {
  const path = executableOf(name);
  if (!path) throw new Error(`No ${name} found: ${howToGet(name)}`);
  return path;
}

/**
 * What to do where a browser is missing.
 * @param {BrowserName} name
 */
export function howToGet(name) {
  return `install it, or say in ${VARIABLES[name]} where it is.`;
}
