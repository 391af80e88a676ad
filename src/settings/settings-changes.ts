/** For sessions in pages, whose script stays small: notices changes and leaves reading and checking to the background. */
import browser, { type Storage } from 'webextension-polyfill';

/** The key in the local storage area. */
export const SETTINGS_KEY = 'settings';

/** Calls `listener` after each change of the stored settings, whoever made it, until `signal` aborts. */
export function onSettingsChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange(SETTINGS_KEY, listener, signal);
}

/** The same for what is stored under another key of the local area. */
export function onStoredChange(key: string, listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  // In a page that has outlived the extension, the browser has taken its own parts away.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(onChanged));
}
