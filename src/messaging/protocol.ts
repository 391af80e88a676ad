/**
 * Who may say what to whom. A message carries its address, because `runtime.sendMessage` reaches every page of the
 * extension, and exactly one of them is meant. `extension-messaging.ts` sends and receives in the extension's own contexts,
 * `content-messaging.ts` in the pages that it reads.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Correction, CorrectionChange, Verdict } from '@/corrections/correction';
import type { Analysis, AnalysisInput, Claim } from '@/engine/claim';
import type { OutlinedArticle, PageOutline } from '@/outline/outline';
import type { Settings } from '@/settings/settings';
import type { ListState } from './list-state';
import type { PageReport, ReportPreview } from './page-report';

/** What the reader has chosen, and has said of one page before. */
export interface ReaderState {
  /** As they are stored, checked and migrated. */
  readonly settings: Settings;
  /** Those that are kept for the page. None in private windows. */
  readonly corrections: readonly Correction[];
  /** True in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/**
 * What is added to pages that need it: the session, where the first look finds what may be an article, and what a session
 * does without at first: the painter made with mark.js, and the card beside a mark.
 */
export const ADDED_SCRIPTS = ['session', 'mark-painter', 'claim-card'] as const;
export type AddedScript = (typeof ADDED_SCRIPTS)[number];

/** What was found in a page's outline. */
export type PageFinding =
  | { readonly kind: 'not-article' }
  | { readonly kind: 'article'; readonly article: OutlinedArticle; readonly analysis: Analysis };

/** All that a session needs to know of its page. */
export interface Visit {
  readonly word: ReaderState;
  readonly finding: PageFinding;
}

/** A visit as it is told first. */
export interface OpenedVisit extends Visit {
  /** How many claims there are. Those that the finding lacks are asked for by `moreClaims`. */
  readonly claimsFound: number;
}

/** An analysis as it is told first. */
export interface OpenedAnalysis {
  readonly analysis: Analysis;
  /** How many claims there are. Those that the analysis lacks are asked for by `moreClaims`. */
  readonly claimsFound: number;
}

/** A text that the reader has given, as it was read. */
export interface GivenText {
  /** Its first paragraph where that reads like a headline; otherwise empty. */
  readonly title: string;
  /** What the claims' offsets refer to: its paragraphs as a page would show them, joined by one blank line. */
  readonly text: string;
  readonly analysis: Analysis;
}

/**
 * Characters of a text that are read: 50,000 words, as many as a short book has. The engine reads them in a third of a
 * second; of three times as many, a browser may take a minute to show all claims. A longer page is read in part.
 */
export const LONGEST_READ = 300_000;

/** What is asked, with a name by which the background knows it when it is asked again. */
export interface Question<Subject> {
  readonly id: string;
  readonly subject: Subject;
}

/** Asked of the background: by sessions in pages, the last two by the extension's own pages. */
export interface BackgroundCalls {
  /** The article of the asking page, its claims, and what the reader has said that holds for it. */
  visit(question: Question<PageOutline>): OpenedVisit;
  /** As many claims of the frame's last answer, from the one at `from` on, as one holds; null once forgotten. */
  moreClaims(from: number): readonly Claim[] | null;
  readerState(): ReaderState;
  /**
   * Keeps a correction of the asking page, or forgets it. Nothing is kept of private windows. False when there is no room
   * for it.
   */
  keepCorrection(change: CorrectionChange): boolean;
  /** Whether the asking page may still be read without a click. */
  mayRead(): boolean;
  /** Puts a script into the asking frame; true once it is there. */
  addScript(script: AddedScript): boolean;
  /** Opens the list over the asking page; false when the browser lets only the reader open it. */
  openList(): boolean;
  analyse(input: AnalysisInput): Analysis;
  /** Reads a text of at most `LONGEST_READ` characters that the reader has given. Nothing is kept of it. */
  readText(question: Question<string>): GivenText & OpenedAnalysis;
}

/** Asked of the session in a tab: by the popup, the side panel and the background. */
export interface SessionCalls {
  getReport(): PageReport;
  /** What can be shown at once: the report, or the first claims of one with very many. */
  getPreview(): PageReport | ReportPreview;
  /** How the reader has left the list of this page. */
  getList(): ListState;
  /** Keeps how the list is set now; the marks follow its kinds, and whether they are shown. */
  keepList(list: ListState): void;
  /** Reads the page although its site is never read, until it is left. */
  readOnce(): void;
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
  /** What the reader has chosen or said is something else now. */
  readerStateChanged(): void;
  /** The reader has taken back the permission for these sites; an empty string stands for every site. */
  sitesTakenBack(sites: readonly string[]): void;
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
  /** The session's report is another one now. */
  reportChanged(): void;
  /** The reader has come to a claim in the page. */
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
