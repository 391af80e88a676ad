/** The permitted values of each setting, and how invalid ones are repaired. */
import * as z from 'zod/mini';
import { DRAFT_RULE_NAMES } from '@/desk/draft/rule-names';
import { GROUPS } from '@/engine/claim';
import { PALETTES, type PaletteName } from '@/painting/palettes';
import { isSite } from './hosts';
import { isOutletName, LONGEST_OUTLET, MOST_OUTLETS } from './outlet-names';
import { DEFAULT_SETTINGS, MARKINGS, RUN_MODES, type Settings } from './settings';

const MOST_SITES = 2_000;
const site = z.string().check(z.maxLength(253), z.refine(isSite));
const sites = z.array(site).check(z.maxLength(MOST_SITES));
const outlet = z.string().check(z.minLength(2), z.maxLength(LONGEST_OUTLET));

/** A newsroom's own name; empty where it has none. */
export const newsroomName = z.string().check(z.refine((name) => name === '' || isOutletName(name)));

/** The permitted values of each setting. */
export const FIELDS = {
  run: z.enum(RUN_MODES),
  sites,
  sitesOff: sites,
  sitesOnClick: sites,
  shown: z.array(z.enum(GROUPS)),
  marking: z.enum(MARKINGS),
  palette: z.enum(Object.keys(PALETTES) as PaletteName[]),
  captions: z.boolean(),
  beliefs: z.boolean(),
  outlets: z.array(outlet).check(z.maxLength(MOST_OUTLETS)),
  badge: z.boolean(),
  draftRulesOff: z.array(z.enum(DRAFT_RULE_NAMES)),
  newsroom: newsroomName,
} satisfies { [Field in keyof Settings]: z.ZodMiniType<Settings[Field]> };

/**
 * Keeps the valid part of a stored value. A list loses its invalid entries only; any other field
 * that is missing or damaged gets its default.
 */
export function repairSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const repaired: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(FIELDS)) {
    const value = stored[name];
    const result = schema.safeParse(Array.isArray(value) ? withoutWrong(schema, value) : value);
    repaired[name] = result.success ? result.data : DEFAULT_SETTINGS[name as keyof Settings];
  }
  return repaired as unknown as Settings;
}

/** The valid entries of a list, each checked on its own. */
export function withoutWrong(schema: z.ZodMiniType, entries: readonly unknown[]): unknown[] {
  return entries.filter((entry) => schema.safeParse([entry]).success);
}
