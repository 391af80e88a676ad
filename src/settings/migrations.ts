/**
 * How settings stored by an older version become today's. One step for each version, from the one before it; a step
 * gives the same result when it runs twice, because every context that reads settings runs it.
 */
export const SETTINGS_VERSION = 3;

type Stored = Record<string, unknown>;

export const MIGRATIONS: Record<number, (old: unknown) => unknown> = {
  /** Captions, beliefs, the reader's own outlets and the badge: as version 1 behaved without them. */
  2: (old) => ({ captions: false, beliefs: true, outlets: [], badge: false, ...(old as Stored) }),
  /** Sites that are read on a click alone: version 2 had none. */
  3: (old) => ({ sitesOnClick: [], ...(old as Stored) }),
};

/** Settings of version `from` as the present version has them. */
export function migrated(settings: unknown, from: number): unknown {
  let value = settings;
  for (let version = from + 1; version <= SETTINGS_VERSION; version += 1) value = MIGRATIONS[version]?.(value);
  return value;
}
