/** Stored settings: versioned, migrated, and checked field by field when read. */
import { storage } from '@wxt-dev/storage';
import { MIGRATIONS, SETTINGS_VERSION } from './migrations';
import { repairSettings } from './schema';
import type { Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', {
  version: SETTINGS_VERSION,
  migrations: MIGRATIONS,
});

/** The current settings. */
export async function loadSettings(): Promise<Settings> {
  return repairSettings(await item.getValue());
}

/** Changes some fields and keeps the others; resolves to what is stored afterwards. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await item.setValue(settings);
  return settings;
}

/** Resets everything to its default. */
export async function eraseSettings(): Promise<void> {
  await item.removeValue({ removeMeta: true });
}

/** Calls `listener` with the settings after each change, whoever made it, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const unwatch = item.watch((value) => listener(repairSettings(value)));
  signal?.addEventListener('abort', unwatch);
}
