/** Settings as a file that a reader can carry to another device. */
import { migrated, SETTINGS_VERSION } from './migrations';
import { parseJson } from './parse-json';
import { FIELDS, withoutWrong } from './schema';
import type { Settings } from './settings';

const FORMAT = 'sourcelight-settings';

/** How many wrong entries of a list an error names, and how many characters of each. */
const MOST_ENTRIES = 5;
const LONGEST_ENTRY = 60;

/**
 * Why a file is refused. `fields` names the invalid settings, and the wrong entries of
 * a list: "sites (*, a.example:80)".
 */
export type FileProblem =
  | { readonly problem: 'not-json' | 'not-settings' | 'newer' }
  | { readonly problem: 'wrong-fields'; readonly fields: readonly string[] };

export type SettingsFile = { readonly settings: Settings } | FileProblem;

/** The file's text. */
export function settingsFileOf(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** Reads a file of this or an earlier version, all or nothing: half a file applied would be a surprise. */
export function readSettingsFile(text: string): SettingsFile {
  const file = parseJson(text);
  if (file === undefined) return { problem: 'not-json' };
  const { format, version, settings } = (file ?? {}) as Record<string, unknown>;
  const isOurs = format === FORMAT && typeof settings === 'object' && settings !== null;
  if (!isOurs || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { problem: 'not-settings' };
  if (version > SETTINGS_VERSION) return { problem: 'newer' };
  const value = migrated(settings, version) as Record<string, unknown>;
  const results = Object.entries(FIELDS).map(([name, schema]) => [name, schema.safeParse(value[name])] as const);
  const wrong = results.filter(([, { success }]) => !success).map(([name]) => wrongField(name, value[name]));
  if (wrong.length > 0) return { problem: 'wrong-fields', fields: wrong };
  return { settings: Object.fromEntries(results.map(([name, { data }]) => [name, data])) as unknown as Settings };
}

/** The field's name, and the first wrong entries of a list. */
function wrongField(name: string, value: unknown): string {
  if (!Array.isArray(value)) return name;
  const right = new Set(withoutWrong(FIELDS[name as keyof Settings], value));
  const wrong = value.filter((entry) => !right.has(entry)).map((entry) => String(entry).slice(0, LONGEST_ENTRY));
  if (wrong.length === 0) return name;
  return `${name} (${wrong.slice(0, MOST_ENTRIES).join(', ')}${wrong.length > MOST_ENTRIES ? ', …' : ''})`;
}
