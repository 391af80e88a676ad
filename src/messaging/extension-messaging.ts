/** The protocol as spoken by the extension's own contexts: its background and its pages. */
import browser from 'webextension-polyfill';
import {
  type Address,
  type Answers,
  type ArgumentOf,
  type BackgroundCalls,
  type ResultOf,
  replier,
  resultOf,
  type SessionCalls,
} from './protocol';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Answers calls to `address` until `signal` aborts. Call it synchronously as the context starts, because a
 * stopped worker is woken through its listeners.
 */
export function answer<A extends Address>(address: A, answers: Answers<A>, signal?: AbortSignal): void {
  const listener = replier(address, answers, browser.runtime.id) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Calls the background. @throws Error when the background's answer throws. */
export async function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  argument?: ArgumentOf<BackgroundCalls[Call]>,
): Promise<ResultOf<BackgroundCalls[Call]>> {
  return resultOf(await browser.runtime.sendMessage({ to: 'background', call, argument })) as never;
}

/** Notifies the sessions in all tabs. Tabs without a session ignore it. */
export async function tellSessions<Call extends keyof SessionCalls>(
  call: Call,
  argument?: ArgumentOf<SessionCalls[Call]>,
): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const message = { to: 'session', call, argument };
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}

/**
 * Calls the session in a frame of a tab, the top one by default.
 * @throws Error when no session runs there, or when its answer throws.
 */
export async function callSession<Call extends keyof SessionCalls>(
  tabId: number,
  call: Call,
  argument?: ArgumentOf<SessionCalls[Call]>,
  frameId = 0,
): Promise<ResultOf<SessionCalls[Call]>> {
  return resultOf(await browser.tabs.sendMessage(tabId, { to: 'session', call, argument }, { frameId })) as never;
}
