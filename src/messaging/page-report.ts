/** What a tab's session reports about its article to the extension's pages. */
import type { Correction } from '@/corrections/correction';
import type { Claim, Span } from '@/engine/claim';
import type { ArticleMeta } from '@/outline/outline';
import { type SentClaim, sentClaims } from './sent-claims';

/** The page's whole text as the browser's own search sees it, to check where a link leads. */
export interface PageText {
  readonly text: string;
  /** Stretches that a match may run through, in order, without overlaps. */
  readonly blocks: readonly Span[];
}

/** Every report a session can give. `state` tells which; the other fields depend on it. */
export type PageReport =
  | { readonly state: 'reading' }
  /**
   * `frame` is the address of a large frame that cannot be read here and may hold an article; empty where none is.
   * `triedAnyway` when the reader wanted the page read all the same, and there is no text in it.
   */
  | { readonly state: 'not-article'; readonly frame: string; readonly triedAnyway?: true | undefined }
  | { readonly state: 'not-english'; readonly article: ArticleMeta }
  /** A document that the browser shows with a viewer of its own: PDF. */
  | { readonly state: 'unreadable' }
  /** Marks are switched off for this site. */
  | { readonly state: 'off' }
  /** Something broke; `message` is for a bug report, never the reader's only information. */
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'read';
      readonly article: ArticleMeta;
      /** The text that the claims' offsets refer to. */
      readonly text: string;
      /** The headings between its paragraphs. */
      readonly headings: readonly Span[];
      /** As found, before corrections. Empty when nothing was found. */
      readonly claims: readonly Claim[];
      /** The reader's corrections of them. */
      readonly corrections: readonly Correction[];
      /** True when the last correction lasts for this visit only, as the device has no room to store it. */
      readonly unkept?: true | undefined;
      /** Ids of the claims whose words are no longer found in the page: listed, but there is nowhere to jump to. */
      readonly lost: readonly string[];
      /** True when the page holds more text than was read. */
      readonly partial: boolean;
    };

/** The report of an article that was read. */
export type ReadReport = Extract<PageReport, { state: 'read' }>;

/** The start of a report with too many claims to send at once: the first claims only. */
export type ReportPreview = Omit<ReadReport, 'state'> & { readonly state: 'preview' };

/** A report or a preview as a message carries it. */
export type SentReport =
  | Exclude<PageReport, ReadReport>
  | (Omit<ReadReport | ReportPreview, 'claims'> & { readonly claims: readonly SentClaim[] });

export function sentReport(report: PageReport | ReportPreview): SentReport {
  return 'claims' in report ? { ...report, claims: sentClaims(report.claims) } : report;
}

/** Few articles have more claims. Parsing this many takes a popup 5 ms, and ten times as many 40 ms. */
const SENT_AT_ONCE = 200;
/** Ten times what a popup has room for. */
const IN_A_PREVIEW = 50;

/** A preview of a report that would keep a popup waiting; any other report unchanged. */
export function previewOf(report: PageReport): PageReport | ReportPreview {
  if (report.state !== 'read' || report.claims.length <= SENT_AT_ONCE) return report;
  return { ...report, state: 'preview', claims: report.claims.slice(0, IN_A_PREVIEW) };
}

/** What the popup knows of a tab: its session's report, or why there is no session. */
/* `unreadable` also stands for the browser's own pages, the stores and Reader View, where no extension may run. */
export type TabReport =
  | PageReport
  /** The whole report follows, unless `restLost` says that it could not be fetched. */
  | (ReportPreview & { readonly restLost?: true })
  /** Readable once the reader allows this site. `origin` is empty when the browser hides the address. */
  | { readonly state: 'no-permission'; readonly origin: string }
  /** The extension was updated or re-enabled while the tab was open. */
  | { readonly state: 'reload-needed' };
