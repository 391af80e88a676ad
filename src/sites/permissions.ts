/** What the reader has allowed. Asking needs a click: call the two functions that ask from a click's handler, at once. */
import browser from 'webextension-polyfill';
import { EVERYWHERE, patternOf } from './patterns';

/** Asks for these sites in one prompt; true when the reader allows them, or had before. */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}

/** Asks for all sites; true when the reader allows it, or had before. */
export function askForEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] });
}

/** The patterns of `wanted` that the reader has allowed. */
export async function allowedOf(wanted: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(wanted.map(isAllowed));
  return wanted.filter((_, index) => allowed[index]);
}

/** Gives the permission for a site back to the browser. One that came with all sites stays with them. */
export async function giveBackSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Gives every site permission back to the browser. */
export async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Whether the reader has allowed all that a pattern covers. No browser can allow what is no pattern for it. */
function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}

/** Whether the extension may still read the page at this address, of its own accord. */
export async function mayRead(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return isAllowed(`${protocol}//${hostname}/*`);
}
