/**
 * Who may say what to whom. A message carries its address, because `runtime.sendMessage` reaches every page of the
 * extension, and exactly one of them is meant.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Correction, Verdict } from '@/corrections/correction';
import type { Analysis, AnalysisInput } from '@/engine/claim';
import type { Settings } from '@/settings/settings';
import type { PageReport } from './page-report';

/** Asked of the background by sessions in pages. */
export interface BackgroundCalls {
  analyse(input: AnalysisInput): Analysis;
  /** The settings as they are stored, checked and migrated. */
  settings(): Settings;
  /** The corrections that are kept for the asking page. None in private windows. */
  corrections(): readonly Correction[];
  /** Keeps these as all corrections of the asking page. Nothing is kept of private windows. */
  keepCorrections(corrections: readonly Correction[]): void;
  /** Puts the mark.js painter into the asking frame; true once it is there. */
  loadMarkPainter(): boolean;
}

/** Asked of the session in a tab: by the popup, the side panel and the background. */
export interface SessionCalls {
  getReport(): PageReport;
  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focusClaim(id: string): boolean;
  /** Goes to the next (1) or previous (-1) claim that is shown; false when none is. */
  step(direction: 1 | -1): boolean;
  /** Opens the card of the claim that the reader's selection is part of, or one that says there is none. */
  explainSelection(): boolean;
  /** The claim that the reader's selection is part of; null when it is part of none. */
  claimInSelection(): string | null;
  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  handOver(given: HandedOver): boolean;
  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean;
  /** Takes the reader's word for what a claim is, or takes it back (`verdict` null). */
  correct(change: { readonly id: string; readonly verdict: Verdict | null }): void;
  /** Reads the page again from the start. */
  rescan(): void;
}

/** A text for the clipboard, with what the card of its claim says of it, in the reader's language. */
export interface HandedOver {
  /** The claim's. */
  readonly id: string;
  readonly text: string;
  readonly copied: string;
  /** Stands before the text, where the browser does not let it be copied without a click in the page. */
  readonly refused: string;
  /** The name of the button to copy it by, then. */
  readonly button: string;
}

/** Told by a session to whichever page of the extension is open; nobody need listen. */
export interface Notices {
  reportChanged(report: PageReport): void;
}

interface Addresses {
  background: BackgroundCalls;
  session: SessionCalls;
  'extension-pages': Notices;
}
type Address = keyof Addresses;

// biome-ignore lint/suspicious/noExplicitAny: the only way to say "any function" in a constraint.
type AnyFunction = (...parameters: any[]) => unknown;
type ArgumentOf<Call> = Call extends (...parameters: infer P) => unknown ? P[0] : never;
type ResultOf<Call> = Call extends AnyFunction ? ReturnType<Call> : never;

/** The answers of one address: every call of it, with the argument and whoever sent it. */
export type Answers<A extends Address> = {
  readonly [Call in keyof Addresses[A]]: (
    argument: ArgumentOf<Addresses[A][Call]>,
    sender: Runtime.MessageSender,
  ) => ResultOf<Addresses[A][Call]> | Promise<ResultOf<Addresses[A][Call]>>;
};

interface Message {
  readonly to: Address;
  readonly call: string;
  readonly argument?: unknown;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'to' in value && 'call' in value;
}

/**
 * Answers the calls addressed to `address` until `signal` aborts. A handler that throws rejects the caller's promise
 * with the error's message. Call it synchronously when the context starts: a stopped worker is woken by its listeners.
 */
export function answer<A extends Address>(address: A, answers: Answers<A>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isMessage(message) || message.to !== address) return undefined;
    if (sender.id !== browser.runtime.id || !Object.hasOwn(answers, message.call)) return undefined;
    const handler = answers[message.call as keyof Answers<A>] as (argument: unknown, from: typeof sender) => unknown;
    return (async () => handler(message.argument, sender))();
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => {
    if (!extensionIsGone()) browser.runtime.onMessage.removeListener(listener as never);
  });
}

/**
 * Calls the background.
 * @throws Error when the background's handler throws, or when the extension was updated under this page
 *   ("Extension context invalidated").
 */
export async function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  argument?: ArgumentOf<BackgroundCalls[Call]>,
): Promise<ResultOf<BackgroundCalls[Call]>> {
  return (await browser.runtime.sendMessage({ to: 'background', call, argument })) as never;
}

/**
 * Calls the session in a tab's top frame.
 * @throws Error when no session runs there.
 */
export async function callSession<Call extends keyof SessionCalls>(
  tabId: number,
  call: Call,
  argument?: ArgumentOf<SessionCalls[Call]>,
): Promise<ResultOf<SessionCalls[Call]>> {
  return (await browser.tabs.sendMessage(tabId, { to: 'session', call, argument }, { frameId: 0 })) as never;
}

/** Tells the extension's open pages something; silence is fine. Rejects only when the extension itself is gone. */
export async function tellExtensionPages<Call extends keyof Notices>(
  call: Call,
  argument: ArgumentOf<Notices[Call]>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ to: 'extension-pages', call, argument });
  } catch (error) {
    if (isContextInvalidated(error)) throw error;
  }
}

/** True in a page of a private window. */
export function inPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** True once the extension was updated, disabled or removed under this page. */
export function extensionIsGone(): boolean {
  return !browser.runtime?.id;
}

/** True for the error that every browser call gives from then on. */
export function isContextInvalidated(error: unknown): boolean {
  return extensionIsGone() || /context invalidated/i.test(String(error));
}
