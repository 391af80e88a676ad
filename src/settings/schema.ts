/** What each setting may be, and what becomes of a value that is something else. */
import * as z from 'zod/mini';
import { GROUPS } from '@/engine/claim';
import { PALETTES, type PaletteName } from '@/painting/palettes';
import { LONGEST_OUTLET, MOST_OUTLETS } from './outlet-names';
import { DEFAULT_SETTINGS, MARKINGS, RUN_MODES, type Settings } from './settings';

const MOST_SITES = 2_000;
const sites = z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_SITES));

/** What each setting may be. */
export const FIELDS = {
  run: z.enum(RUN_MODES),
  sites,
  sitesOff: sites,
  shown: z.array(z.enum(GROUPS)),
  marking: z.enum(MARKINGS),
  palette: z.enum(Object.keys(PALETTES) as PaletteName[]),
  captions: z.boolean(),
  beliefs: z.boolean(),
  outlets: z.array(z.string().check(z.minLength(2), z.maxLength(LONGEST_OUTLET))).check(z.maxLength(MOST_OUTLETS)),
  badge: z.boolean(),
} satisfies { [Field in keyof Settings]: z.ZodMiniType<Settings[Field]> };

/** Takes what is valid of a stored or imported value; a missing or damaged field gets its default, the others stay. */
export function repairSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const repaired: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(FIELDS)) {
    const result = schema.safeParse(stored[name]);
    repaired[name] = result.success ? result.data : DEFAULT_SETTINGS[name as keyof Settings];
  }
  return repaired as unknown as Settings;
}
