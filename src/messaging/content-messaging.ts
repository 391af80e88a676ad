/**
 * The protocol as spoken in the pages that the extension reads. It calls the browser directly: the polyfill would
 * cost each page more than everything else a session does before it reads.
 */
import type { Runtime } from 'webextension-polyfill';
import {
  type Answers,
  type ArgumentOf,
  type BackgroundCalls,
  type Notices,
  type ResultOf,
  replier,
  resultOf,
} from './protocol';

type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (reply: unknown) => void) => boolean;

/** The part of the browser's API that a session uses. Manifest V3 gives it promises in every supported browser. */
interface PageBrowser {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
}

/** Every browser defines it itself, so that no page can put an element of this name in its place. */
declare const chrome: PageBrowser;

/** Answers the calls addressed to this frame's session until `signal` aborts. */
export function answer(answers: Answers<'session'>, signal: AbortSignal): void {
  const reply = replier('session', answers, chrome.runtime.id);
  const listener: Listener = (message, sender, respond) => {
    const replying = reply(message, sender);
    void replying?.then(respond);
    return replying !== undefined;
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!extensionIsGone()) chrome.runtime.onMessage.removeListener(listener);
  });
}

/**
 * Calls the background.
 * @throws Error when the background's answer throws, when there is no reply, and when the extension was updated under
 *   this page ("Extension context invalidated").
 */
export async function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  argument?: ArgumentOf<BackgroundCalls[Call]>,
): Promise<ResultOf<BackgroundCalls[Call]>> {
  return resultOf(await chrome.runtime.sendMessage({ to: 'background', call, argument })) as never;
}

/** Notifies the extension's open pages, if any. Rejects only when the extension itself is gone. */
export async function tellExtensionPages<Call extends keyof Notices>(
  call: Call,
  argument?: ArgumentOf<Notices[Call]>,
): Promise<void> {
  try {
    await chrome.runtime.sendMessage({ to: 'extension-pages', call, argument });
  } catch (error) {
    if (isContextInvalidated(error)) throw error;
  }
}

/** True once the extension was updated, disabled or removed under this page. */
export function extensionIsGone(): boolean {
  return !chrome.runtime?.id;
}

/** True for the error that every call to the browser throws from then on. */
export function isContextInvalidated(error: unknown): boolean {
  return extensionIsGone() || /context invalidated/i.test(String(error));
}
