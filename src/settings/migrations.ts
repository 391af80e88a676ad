/**
 * How settings stored by an older version become today's. One step for each version, from the one before it; a step
 * gives the same result when it runs twice, because every context that reads settings runs it.
 */
export const SETTINGS_VERSION = 1;

export const MIGRATIONS: Record<number, (old: unknown) => unknown> = {};
