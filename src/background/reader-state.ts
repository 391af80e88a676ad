/** What the reader has chosen, and has said of one page before. */
import type { Runtime } from 'webextension-polyfill';
import type { CorrectionChange } from '@/corrections/correction';
import { correctionsOn, eraseCorrection, keepCorrection as keep, NoRoom } from '@/corrections/stored-corrections';
import type { ReaderState } from '@/messaging/protocol';
import { loadSettings } from '@/settings/stored-settings';

/** @param sender the session that asks. */
export async function readerState({ tab, url }: Runtime.MessageSender): Promise<ReaderState> {
  const isPrivate = tab?.incognito === true;
  const corrections = isPrivate || !url ? [] : await correctionsOn(url);
  return { settings: await loadSettings(), corrections, isPrivate };
}

/** Keeps what the reader says of a page. Nothing is kept of a private window. False when there is no room for it. */
export async function keepCorrection(
  { correction, takenBack }: CorrectionChange,
  { tab, url }: Runtime.MessageSender,
): Promise<boolean> {
  if (!tab || tab.incognito || !url) return true;
  try {
    await (takenBack ? eraseCorrection : keep)(url, correction);
    return true;
  } catch (error) {
    if (error instanceof NoRoom) return false;
    throw error;
  }
}
