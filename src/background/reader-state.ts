/** What the reader has chosen, and has said of one page before. */
import type { Runtime } from 'webextension-polyfill';
import { correctionsOn } from '@/corrections/stored-corrections';
import type { ReaderState } from '@/messaging/protocol';
import { loadSettings } from '@/settings/stored-settings';

/** @param sender the session that asks. */
export async function readerState({ tab, url }: Runtime.MessageSender): Promise<ReaderState> {
  const isPrivate = tab?.incognito === true;
  const corrections = isPrivate || !url ? [] : await correctionsOn(url);
  return { settings: await loadSettings(), corrections, isPrivate };
}
