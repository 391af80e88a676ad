/** The corrections as this device keeps them, by page. Nothing of a private window comes here. */
import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { LABELS } from '@/engine/claim';
import { type Correction, LONGEST } from './correction';

/** Bounds of what one device keeps; beyond them the oldest goes. */
const MOST_PAGES = 1_000;
const MOST_ON_A_PAGE = 500;

/** The corrections of each page: an address without its fragment. The page that was corrected last comes last. */
export type StoredCorrections = Readonly<Record<string, readonly Correction[]>>;

const words = z.string().check(z.maxLength(LONGEST));
const corrections = z
  .array(z.object({ words, sentence: words, verdict: z.enum([...LABELS, 'not-a-source']) }))
  .check(z.maxLength(MOST_ON_A_PAGE)) satisfies z.ZodMiniType<Correction[]>;
const stored = z.catch(z.record(z.string(), corrections), {});

const item = storage.defineItem<unknown>('local:corrections');

/** All corrections; none where the stored value is damaged. */
export async function loadCorrections(): Promise<StoredCorrections> {
  return stored.parse((await item.getValue()) ?? {});
}

/** The corrections of the page at this address. */
export async function correctionsOn(address: string): Promise<readonly Correction[]> {
  return (await loadCorrections())[pageOf(address)] ?? [];
}

/**
 * Keeps these corrections as all of the page's.
 * @throws ZodError when they are not corrections.
 */
export function keepCorrections(address: string, value: unknown): Promise<void> {
  const own = corrections.parse(value);
  return change((all) => {
    const { [pageOf(address)]: _, ...others } = all;
    const pages = own.length > 0 ? { ...others, [pageOf(address)]: own } : others;
    return Object.fromEntries(Object.entries(pages).slice(-MOST_PAGES));
  });
}

/** Forgets one correction of a page. */
export function eraseCorrection(page: string, erased: Correction): Promise<void> {
  return change(({ [page]: own = [], ...others }) => {
    const rest = own.filter(({ words: said, sentence }) => said !== erased.words || sentence !== erased.sentence);
    return rest.length > 0 ? { ...others, [page]: rest } : others;
  });
}

/** Forgets all corrections. */
export async function eraseCorrections(): Promise<void> {
  await item.removeValue();
}

/** Calls `listener` with all corrections after each change, whoever made it, until `signal` aborts. */
export function watchCorrections(listener: (all: StoredCorrections) => void, signal?: AbortSignal): void {
  const unwatch = item.watch((value) => listener(stored.parse(value ?? {})));
  signal?.addEventListener('abort', unwatch);
}

/** One after the other, in every page of the extension, so that no change is lost. */
function change(how: (all: StoredCorrections) => StoredCorrections): Promise<void> {
  return navigator.locks.request(item.key, async () => item.setValue(how(await loadCorrections())));
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}
