/**
 * The corrections as this device keeps them: one entry of the store for each page. Nothing of a private window comes here.
 *
 * What the reader said is not lost: an entry that this version does not understand stays where it is, and a correction
 * for which there is no room is refused instead of pushing another one out.
 */
import browser from 'webextension-polyfill';
import { type Correction, keyOf as correctionKey } from './correction';
import { correctionSchema } from './correction-schema';

/** Bounds of what one device keeps, below the 5 MB that the strictest browser gives an extension. */
const MOST_BYTES = 4_500_000;
const MOST_ON_A_PAGE = 500;

const VERSION = 2;
const PREFIX = 'corrections:';
/** Holds a page's entry that a newer version of the extension wrote, once this one writes to the page. */
const NEWER = 'corrections-newer:';
/** Where the first version kept the corrections of all pages in one entry. */
const ALL_PAGES = 'corrections';

/** The corrections of each page: an address without its fragment. */
export type StoredCorrections = Readonly<Record<string, readonly Correction[]>>;

/** What one page's entry may be. Each correction is checked by itself. */
interface PageEntry {
  readonly version: number;
  readonly corrections: readonly unknown[];
}

/** There is no room for another correction. */
export class NoRoom extends Error {}

/** All corrections that this version understands. */
export async function loadCorrections(): Promise<StoredCorrections> {
  await divideByPage();
  const entries = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const pages = entries.map(([key, value]) => [key.slice(PREFIX.length), understood(entryOf(value))] as const);
  return Object.fromEntries(pages.filter(([, corrections]) => corrections.length > 0));
}

/** The corrections of the page at this address. Reads that page's entry and no other. */
export async function correctionsOn(address: string): Promise<readonly Correction[]> {
  await divideByPage();
  return understood(await entryAt(keyOf(address)));
}

/**
 * Keeps a correction of the page at this address, in the place of an earlier one about the same.
 * @throws ZodError when it is no correction, and NoRoom when the store is full.
 */
export async function keepCorrection(address: string, value: unknown): Promise<void> {
  const kept = correctionSchema.parse(value);
  await change(address, (others) => [...others, kept], kept);
}

/** Forgets a page's correction about the same. */
export async function eraseCorrection(address: string, value: unknown): Promise<void> {
  await change(address, (others) => others, correctionSchema.parse(value));
}

/** Forgets all corrections, those of newer versions too. */
export async function eraseCorrections(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter(isOurs));
}

/** Calls `listener` after each change, whoever made it, until `signal` aborts. */
export function watchCorrections(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some(isOurs)) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}

/** Changes one page's entry. One after the other, in every page of the extension, so that no change is lost. */
async function change(
  address: string,
  how: (others: readonly unknown[]) => readonly unknown[],
  said: Correction,
): Promise<void> {
  await divideByPage();
  const key = keyOf(address);
  await navigator.locks.request(key, async () => {
    const before = await entryAt(key);
    if (before.version > VERSION) await store({ [NEWER + pageOf(address)]: before });
    const own = before.version > VERSION ? [] : before.corrections;
    const isOther = (entry: unknown) => {
      const { success, data } = correctionSchema.safeParse(entry);
      return !success || correctionKey(data) !== correctionKey(said);
    };
    const corrections = how(own.filter(isOther));
    if (corrections.length === 0) await browser.storage.local.remove(key);
    else if (corrections.length > own.length) await storeMore(key, corrections);
    else await store({ [key]: { version: VERSION, corrections } });
  });
}

/** @throws NoRoom when the page or the store has as many as it may. */
async function storeMore(key: string, corrections: readonly unknown[]): Promise<void> {
  // Firefox tells since version 131, and gives an extension far more room.
  const used = (await browser.storage.local.getBytesInUse?.(null)) ?? 0;
  if (corrections.length > MOST_ON_A_PAGE || used > MOST_BYTES) throw new NoRoom('The store is full.');
  await store({ [key]: { version: VERSION, corrections } });
}

/** @throws NoRoom when the browser refuses to keep more. */
async function store(entries: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(entries);
  } catch (error) {
    throw new NoRoom('The browser keeps no more.', { cause: error });
  }
}

let divided: Promise<void> | undefined;

/** Gives each page the entry of its own that it had no part of in the first version. */
function divideByPage(): Promise<void> {
  divided ??= navigator.locks.request(ALL_PAGES, async () => {
    const { [ALL_PAGES]: all } = await browser.storage.local.get(ALL_PAGES);
    if (typeof all !== 'object' || all === null) return;
    const pages = Object.entries(all).filter(([, corrections]) => Array.isArray(corrections));
    const entries = pages.map(([page, corrections]) => [keyOf(page), { version: VERSION, corrections }]);
    await store(Object.fromEntries(entries));
    await browser.storage.local.remove(ALL_PAGES);
  });
  return divided;
}

async function entryAt(key: string): Promise<PageEntry> {
  const { [key]: value } = await browser.storage.local.get(key);
  return entryOf(value);
}

function entryOf(value: unknown): PageEntry {
  const { version, corrections } = (value ?? {}) as Partial<PageEntry>;
  return {
    ...(value as object | undefined),
    version: typeof version === 'number' ? version : VERSION,
    corrections: Array.isArray(corrections) ? corrections : [],
  };
}

/** Those that this version understands. */
function understood({ corrections }: PageEntry): Correction[] {
  return corrections.flatMap((entry) => {
    const { data, success } = correctionSchema.safeParse(entry);
    return success ? [data] : [];
  });
}

function isOurs(key: string): boolean {
  return key === ALL_PAGES || key.startsWith(PREFIX) || key.startsWith(NEWER);
}

function keyOf(address: string): string {
  return PREFIX + pageOf(address);
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}
