/** Where the browsers are: those of Debian's packages, or those that environment variables name. */
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    process.env.SOURCELIGHT_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env.SOURCELIGHT_FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

export type BrowserName = keyof typeof PLACES;

/** The path of an installed browser, or null. */
export function executableOf(name: BrowserName): string | null {
  return PLACES[name].find((path) => path !== undefined && existsSync(path)) ?? null;
}
