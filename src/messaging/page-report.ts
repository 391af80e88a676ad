/** What a tab's session tells the extension's pages about its article. */
import type { Correction } from '@/corrections/correction';
import type { Claim, Span } from '@/engine/claim';
import type { ArticleMeta } from '@/outline/outline';

/** The whole page's text as its browser searches it, to see where a link leads. */
export interface PageText {
  readonly text: string;
  /** Stretches that a search may run through, in order and not overlapping. */
  readonly blocks: readonly Span[];
}

/** What a session in a page can say. `state` is the one question; everything else depends on its answer. */
export type PageReport =
  | { readonly state: 'reading' }
  /** `frame` is the address of a large frame that cannot be read here and may hold an article; empty where none is. */
  | { readonly state: 'not-article'; readonly frame: string }
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
      /** As they were found. May be empty: nothing was found. */
      readonly claims: readonly Claim[];
      /** What the reader has said of them. */
      readonly corrections: readonly Correction[];
      /** True when the last of them holds for this visit only: there is no room on this device to keep it. */
      readonly unkept?: true | undefined;
      /** Ids of the claims whose words are no longer found in the page: listed, but there is nowhere to jump to. */
      readonly lost: readonly string[];
      /** True when the page holds more text than was read. */
      readonly partial: boolean;
    };

/** The report of an article that was read. */
export type ReadReport = Extract<PageReport, { state: 'read' }>;

/** The report of an article with very many claims as far as a popup can have it at once: with the first of them only. */
export type ReportPreview = Omit<ReadReport, 'state'> & { readonly state: 'preview' };

/** Hardly an article has more claims. A popup waits 5 ms for so many, and 40 for ten times as many. */
const SENT_AT_ONCE = 200;
/** Ten times what a popup has room for. */
const IN_A_PREVIEW = 50;

/** The preview of a report that would keep a popup waiting; any other report itself. */
export function previewOf(report: PageReport): PageReport | ReportPreview {
  if (report.state !== 'read' || report.claims.length <= SENT_AT_ONCE) return report;
  return { ...report, state: 'preview', claims: report.claims.slice(0, IN_A_PREVIEW) };
}

/** What the popup can learn of a tab: the session's report, or why there is no session. */
/* `unreadable` also stands for the browser's own pages, the stores and Reader View, where no extension may run. */
export type TabReport =
  | PageReport
  /** The whole report follows, unless `restLost` says that it could not be had. */
  | (ReportPreview & { readonly restLost?: true })
  /** The browser would let us, once the reader allows this site. `origin` is empty where the browser hides the address. */
  | { readonly state: 'no-permission'; readonly origin: string }
  /** The extension was updated or re-enabled while the tab was open. */
  | { readonly state: 'reload-needed' };
