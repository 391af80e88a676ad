/** What the reader has allowed. The two functions that request need a user gesture: call them first in a click handler. */
import browser from 'webextension-polyfill';
import { EVERYWHERE, patternOf } from './patterns';

/** Requests these sites in one prompt; true when the reader allows them, or already had. */
export function askForSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}

/** Requests all sites; true when the reader allows it, or already had. */
export function askForEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] });
}

/** The patterns of `wanted` that the reader has allowed. */
export async function allowedOf(wanted: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(wanted.map(isAllowed));
  return wanted.filter((_, index) => allowed[index]);
}

/** Gives up the permission for a site. One that is part of "all sites" stays. */
export async function giveBackSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

/** Gives up every site permission. */
export async function giveBackSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Whether the reader has allowed everything a pattern covers. False if the browser refuses the pattern. */
function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}

/** Whether the extension may still read the page at this address without a click. */
export async function mayRead(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return isAllowed(`${protocol}//${hostname}/*`);
}
