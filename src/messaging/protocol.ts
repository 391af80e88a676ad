/**
 * Who may say what to whom. A message carries its address, because `runtime.sendMessage` reaches every page of the
 * extension, and exactly one of them is meant. `extension-messaging.ts` sends and receives in the extension's own
 * contexts, `content-messaging.ts` in the pages that it reads.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Correction, CorrectionChange } from '@/corrections/correction';
import type { Analysis, AnalysisInput } from '@/engine/claim';
import type { OutlinedArticle, PageOutline } from '@/outline/outline';
import type { Settings } from '@/settings/settings';
import type { ListState } from './list-state';
import type { SentReport } from './page-report';
import type { SentClaim } from './sent-claims';

/** The reader's settings, and earlier corrections of one page. */
export interface ReaderState {
  /** As stored, after checks and migration. */
  readonly settings: Settings;
  /** The page's stored corrections. None in private windows. */
  readonly corrections: readonly Correction[];
  /** True in a private window, where nothing is stored. */
  readonly isPrivate: boolean;
}

/**
 * Scripts added only to pages that need them: the session, once the precheck suspects an article, and what a session
 * starts without: the painter built on mark.js, what the reader does with the claims, and the notice after printing.
 */
export const ADDED_SCRIPTS = ['session', 'mark-painter', 'reader-actions', 'print-notice'] as const;
export type AddedScript = (typeof ADDED_SCRIPTS)[number];

/** What was found in a page's outline. */
export type PageFinding =
  | { readonly kind: 'not-article' }
  | { readonly kind: 'article'; readonly article: OutlinedArticle; readonly analysis: Analysis };

/** Everything a session needs to know about its page. */
export interface Visit {
  readonly word: ReaderState;
  readonly finding: PageFinding;
}

/** The first answer about a visit. */
export interface OpenedVisit {
  readonly word: ReaderState;
  readonly finding:
    | Extract<PageFinding, { kind: 'not-article' }>
    | (Omit<Extract<PageFinding, { kind: 'article' }>, 'analysis'> & { readonly analysis: SentAnalysis });
  /** The total number of claims. `moreClaims` fetches the ones that are missing here. */
  readonly claimsFound: number;
}

/** An analysis with its first claims. */
export type SentAnalysis = Omit<Analysis, 'claims'> & { readonly claims: readonly SentClaim[] };

/**
 * How many characters of a text are read: 50,000 words, a short book. The engine reads them in a third of a
 * second; with three times as many, a browser may take a minute to show every claim. A longer page is read in part.
 */
export const LONGEST_READ = 300_000;

/** What is asked, with an id by which the background recognises a retry. */
export interface Question<Subject> {
  readonly id: string;
  readonly subject: Subject;
}

export interface VisitQuestion extends Question<PageOutline> {
  /** True to read the page as an article, whatever kind of page it seems to be. */
  readonly asArticle: boolean;
  /** How many of the claims the page has been told already: the answer begins with the next. */
  readonly from: number;
}

/** Calls to the background: from sessions in pages, the last two from the extension's own pages. */
export interface BackgroundCalls {
  /** The calling page's article, its claims as many as fit, and the settings and corrections that apply to it. */
  visit(question: VisitQuestion): OpenedVisit;
  /** The next claims of the frame's last answer, starting at index `from`, as many as fit; null once forgotten. */
  moreClaims(from: number): readonly SentClaim[] | null;
  readerState(): ReaderState;
  /**
   * Stores or forgets a correction of the calling page. Nothing is stored from private windows. False when there is no
   * room for it.
   */
  keepCorrection(change: CorrectionChange): boolean;
  /** Whether the calling page may still be read without a click. */
  mayRead(): boolean;
  /** Injects a script into the calling frame; true once it is there. */
  addScript(script: AddedScript): boolean;
  /** Opens the popup over the calling page; false when the browser lets only the reader open it. */
  openList(): boolean;
  /** Opens the report on the article of the asking page in a tab beside it. */
  openReport(): void;
  analyse(input: AnalysisInput): Analysis;
}

/** Calls to the session in a tab: from the popup, the side panel and the background. */
export interface SessionCalls {
  getReport(): SentReport;
  /** The report, or its first claims when there are too many to send at once. */
  getPreview(): SentReport;
  /** How the reader left this page's list. */
  getList(): ListState;
  /** Remembers how the list is set; the marks follow its kinds, and whether they are shown. */
  keepList(list: ListState): void;
  /** Reads this page, until it is left, although the settings exclude its site. */
  readOnce(): void;
  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focusClaim(id: string): boolean;
  /** Goes to the next (1) or previous (-1) claim that is shown; false when none is. */
  step(direction: 1 | -1): boolean;
  /** Opens the card of the claim that the reader's selection is part of, or one that says there is none. */
  explainSelection(): boolean;
  /** The claim that the reader's selection is part of; null when it is part of none. */
  claimInSelection(): string | null;
  /** Copies a text and says in the claim's card whether that worked; false when the browser refuses. */
  handOver(given: HandedOver): boolean;
  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean;
  /** Corrects claims and sources, or undoes corrections. */
  correct(changes: readonly CorrectionChange[]): void;
  /** Offers to add the selected words as a claim; false when none of them are the article's. */
  offerToAdd(): boolean;
  /** Reads the page as an article even though it was not taken for one, until the reader leaves it. */
  readAnyway(): void;
  /** Reads the page again from the start. */
  rescan(): void;
  /** Settings or corrections have changed. */
  readerStateChanged(): void;
  /** The reader has revoked the permission for these sites; an empty string stands for every site. */
  sitesTakenBack(sites: readonly string[]): void;
}

/** A text for the clipboard, and what its claim's card says about it, in the reader's language. */
export interface HandedOver {
  /** The claim's. */
  readonly id: string;
  readonly text: string;
  readonly copied: string;
  /** Introduces the text when the browser allows copying only after a click in the page. */
  readonly refused: string;
  /** The label of the button that then copies it. */
  readonly button: string;
}

/** Notifications from a session to any open page of the extension. */
export interface Notices {
  /** The session's report has changed. */
  reportChanged(): void;
  /** The reader has moved to a claim in the page. */
  claimReached(id: string): void;
}

export interface Addresses {
  background: BackgroundCalls;
  session: SessionCalls;
  'extension-pages': Notices;
}
export type Address = keyof Addresses;

// biome-ignore lint/suspicious/noExplicitAny: the only way to say "any function" in a constraint.
type AnyFunction = (...parameters: any[]) => unknown;
export type ArgumentOf<Call> = Call extends (...parameters: infer P) => unknown ? P[0] : never;
export type ResultOf<Call> = Call extends AnyFunction ? ReturnType<Call> : never;

/** The answers of one address: every call of it, with the argument and whoever sent it. */
export type Answers<A extends Address> = {
  readonly [Call in keyof Addresses[A]]: (
    argument: ArgumentOf<Addresses[A][Call]>,
    sender: Runtime.MessageSender,
  ) => ResultOf<Addresses[A][Call]> | Promise<ResultOf<Addresses[A][Call]>>;
};

export interface Message {
  readonly to: Address;
  readonly call: string;
  readonly argument?: unknown;
}

/** How a call ended. Errors travel as their words, because browsers lose them on the way. */
export type Reply = { readonly result: unknown } | { readonly error: string };

/**
 * How `address` replies to a message: undefined where the message is none of its own, not ours, or not from `self`,
 * the extension's id.
 */
export function replier<A extends Address>(address: A, answers: Answers<A>, self: string | undefined) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    if (!isMessage(message) || message.to !== address) return undefined;
    if (sender.id !== self || !Object.hasOwn(answers, message.call)) return undefined;
    const answer = answers[message.call as keyof Answers<A>] as (argument: unknown, from: typeof sender) => unknown;
    return replyOf(async () => answer(message.argument, sender));
  };
}

async function replyOf(answer: () => Promise<unknown>): Promise<Reply> {
  try {
    // Chromium sends messages as JSON, which leaves out what is undefined.
    return { result: (await answer()) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** The answer itself is an error: it would be one again. */
export class AnswerError extends Error {}

/** @throws AnswerError with the words of the error that ended the call; Error when there was no reply. */
export function resultOf(reply: unknown): unknown {
  if (!isReply(reply)) throw new Error('There was no reply.');
  if ('error' in reply) throw new AnswerError(reply.error);
  return reply.result;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'to' in value && 'call' in value;
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && ('result' in value || 'error' in value);
}
