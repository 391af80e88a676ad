/**
 * Migrations of stored settings: one step per version, from the version before it. A step
 * is idempotent, because every context that reads settings runs it.
 */
export const SETTINGS_VERSION = 5;

type Stored = Record<string, unknown>;

export const MIGRATIONS: Record<number, (old: unknown) => unknown> = {
  /** Captions, beliefs, added outlets and the badge, set to what version 1 did without them. */
  2: (old) => ({ captions: false, beliefs: true, outlets: [], badge: false, ...(old as Stored) }),
  /** Sites that are read only on a click: version 2 had none. */
  3: (old) => ({ sitesOnClick: [], ...(old as Stored) }),
  /** Rules for drafts: before version 4 there were none to switch off. */
  4: (old) => ({ draftRulesOff: [], ...(old as Stored) }),
  /** The newsroom's own name: version 4 did not ask for it. */
  5: (old) => ({ newsroom: '', ...(old as Stored) }),
};

/** Migrates settings of version `from` to the current version. */
export function migrated(settings: unknown, from: number): unknown {
  let value = settings;
  for (let version = from + 1; version <= SETTINGS_VERSION; version += 1) value = MIGRATIONS[version]?.(value);
  return value;
}
