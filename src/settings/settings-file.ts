/** Settings as a file that a reader can carry to another device. */
import { migrated, SETTINGS_VERSION } from './migrations';
import { FIELDS } from './schema';
import type { Settings } from './settings';

const FORMAT = 'sourcelight-settings';

/** Why a file is not taken. `fields` names the settings that are not as they should be. */
export type FileProblem =
  | { readonly problem: 'not-json' | 'not-settings' | 'newer' }
  | { readonly problem: 'wrong-fields'; readonly fields: readonly string[] };

export type SettingsFile = { readonly settings: Settings } | FileProblem;

/** The file's text. */
export function settingsFileOf(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** Reads a file of this or an earlier version. All of it has to be right: half a file would be a surprise. */
export function readSettingsFile(text: string): SettingsFile {
  const file = parsed(text);
  if (file === undefined) return { problem: 'not-json' };
  const { format, version, settings } = (file ?? {}) as Record<string, unknown>;
  const isOurs = format === FORMAT && typeof settings === 'object' && settings !== null;
  if (!isOurs || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { problem: 'not-settings' };
  if (version > SETTINGS_VERSION) return { problem: 'newer' };
  const value = migrated(settings, version) as Record<string, unknown>;
  const results = Object.entries(FIELDS).map(([name, schema]) => [name, schema.safeParse(value[name])] as const);
  const wrong = results.filter(([, { success }]) => !success).map(([name]) => name);
  if (wrong.length > 0) return { problem: 'wrong-fields', fields: wrong };
  return { settings: Object.fromEntries(results.map(([name, { data }]) => [name, data])) as unknown as Settings };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
