/**
 * What the extension's pages need from the browser. Components take these as props and never call a browser API
 * themselves, so that a test or a picture needs nothing but an object.
 */
import type { Correction, CorrectionChange } from '@/corrections/correction';
import type { StoredCorrections } from '@/corrections/stored-corrections';
import type { PairAnswer } from '@/desk/pair/pair-answer';
import type { ComparisonAnswer, DraftAnswer, DraftQuestion } from '@/desk-reader/questions';
import type { AnalysisInput, Claim, Group, Span } from '@/engine/claim';
import type { ListState } from '@/messaging/list-state';
import type { PageReport, PageText, TabReport } from '@/messaging/page-report';
import type { Palette } from '@/painting/painter';
import type { LeftOut, SetArticle } from '@/set/set';
import type { RunMode, Settings } from '@/settings/settings';
import type { SiteChoice } from '@/settings/site-choice';

/** What a report's page can learn of its article. `gone`: no session answers for it, since its page was left or closed. */
export type ReportState = PageReport | { readonly state: 'gone' };

/** From the report of an article to the tab that shows the article. */
export interface ReportLink extends Pick<ArticleLink, 'pageText'> {
  /** Once an article was read, it stays that one's: another page in the tab changes nothing. */
  readonly report: Watched<ReportState>;
}

/** What is known of an article that was read: the report, or the first claims of it. */
export type ArticleReport = Extract<TabReport, { state: 'read' | 'preview' }>;

/** A value that changes over time. */
export interface Watched<T> {
  current(): T;
  /** Calls `listener` after each change, never at once; the result ends it. */
  subscribe(listener: (value: T) => void): () => void;
}

/** From the list of an article's claims to the article, wherever it stands. */
export interface ArticleLink {
  /** Scrolls to a claim and draws the eye to it. False when its words are no longer there. */
  focusClaim(id: string): Promise<boolean>;
  /** Takes the reader's word for what claims and sources are, or takes it back. False when the article is out of reach. */
  correct(changes: readonly CorrectionChange[]): Promise<boolean>;
  /**
   * The whole page's text, to see where links lead; null when the page is out of reach. Null itself where there is no
   * page that a link could lead to.
   */
  readonly pageText: (() => Promise<PageText | null>) | null;
  /** Offers on the page to add the words selected there as a claim; false when none are. Null where there is no page. */
  readonly offerToAdd: (() => Promise<boolean>) | null;
  /** Reads the article again from the start. */
  rescan(): Promise<void>;
  /** Closes a list that covers its article, as on a phone. Null where both are seen. */
  readonly uncover: (() => void) | null;
  /** How the list was left. */
  readonly list: ListState;
  /** Keeps how the list is set now; the marks follow its kinds. */
  keepList(list: ListState): void;
  /** The claim that the reader has come to in the article. */
  readonly reached: Watched<string | null>;
}

/** The tab that the popup stands over, or that the side panel stands beside. */
export interface TabLink extends ArticleLink {
  readonly report: Watched<TabReport>;
  /** The tab's host name without `www.`, or null where there is none (the browser's own pages, files). */
  readonly host: string | null;
  /**
   * Asks the browser for leave to read this tab's site, then reads it. To be called in the click itself, before any
   * await: browsers show the question only there. False when the reader declines.
   */
  allowSite(): Promise<boolean>;
  /** Loads the tab again, for a session that an update of the extension cut off. */
  reload(): Promise<void>;
  /**
   * Keeps when the tab's site is read from now on. To be called in the click itself, before any await: “always” asks the
   * browser for this one site. False when the reader declines: then nothing is stored.
   */
  chooseForSite(choice: SiteChoice): Promise<boolean>;
  /** Reads this page although its site is never read, until it is left. */
  readOnce(): Promise<void>;
  /** Reads this page as an article although it was not taken for one, until it is left. */
  readAnyway(): Promise<void>;
  /** Shows the marks on this page, or hides them. */
  showMarks(shown: boolean): Promise<void>;
  /** Opens an address of the page in a tab of its own. */
  openInTab(address: string): Promise<void>;
  /** Opens the page for a draft, or for a text that the extension cannot reach. */
  openDraft(): void;
  openSettings(): void;
  /** Opens the report on the tab's article in a tab of its own. */
  openReport(): void;
  /** Opens a class sheet on the tab's article in a tab of its own. */
  openSheet(): void;
  /** Opens the page that sets the tab's article beside another one. */
  openPair(): void;
  /** Opens the page for a set of articles. */
  openSet(): void;
}

/**
 * Opens the side panel beside the page. To be called in the click itself, before any await. False when the browser
 * refuses. Null where there is none to open.
 */
export type OpenBeside = (() => Promise<boolean>) | null;

/** What the reader has chosen. */
export interface SettingsLink {
  readonly settings: Watched<Settings>;
  /** Stores these values and keeps the others. */
  change(part: Partial<Settings>): Promise<void>;
  /**
   * Stores when pages are read, after asking the browser for exactly the sites this needs, in one question. To be
   * called in the click itself, before any await. False when the reader declines: then nothing is stored.
   */
  chooseRun(run: RunMode, sites: readonly string[]): Promise<boolean>;
  /** Removes everything stored on this device and gives back the permissions granted later than the installation. */
  eraseEverything(): Promise<void>;
}

/** The corrections that this device keeps. */
export interface CorrectionsLink {
  readonly corrections: Watched<StoredCorrections>;
  erase(page: string, correction: Correction): Promise<void>;
  eraseAll(): Promise<void>;
}

/** Ways to take something out of the extension: the clipboard and the reader's downloads. */
export interface ShareLink {
  /** The version that an export names as the one that found the claims. */
  readonly toolVersion: string;
  /** To be called on a click, while the browser still remembers it. False when the browser refuses. */
  copy(text: string): Promise<boolean>;
  save(file: TextFile): void;
}

export interface TextFile {
  readonly name: string;
  /** A media type, with its charset. */
  readonly type: string;
  readonly text: string;
}

/** One keyboard command of the extension. `keys` is empty when the reader has not assigned any. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

export interface ShortcutsLink {
  list(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts. */
  change(): void;
}

/** Where the extension's button is. */
export interface ToolbarLink {
  /** Each has a way of its own to put the button into its toolbar; Firefox for Android has a menu instead. */
  readonly browser: 'chromium' | 'firefox' | 'android';
  /** Whether the button is in the toolbar. */
  readonly isPinned: Watched<boolean>;
}

/** Finds the claims of a text on the spot, for the welcome page's sample. */
export type Analyse = (input: AnalysisInput) => Promise<readonly Claim[]>;

/** Reads a draft. Null where a newer text took its place. @throws Error when the worker breaks. */
export type ReadDraft = (question: Omit<DraftQuestion, 'kind'>) => Promise<DraftAnswer | null>;

/** Compares a text with the article that it was made of. @throws Error when the worker breaks. */
export type CompareTexts = (article: string, other: string) => Promise<ComparisonAnswer | null>;

/** The marks in a text that the reader edits in a page of the extension. */
export interface TextMarks {
  /** The text as it stands now; what `show` is given refers to it. */
  take(): string;
  /** Makes the marks those of these claims, and tints these places. */
  show(claims: readonly Claim[], places: readonly Span[]): void;
  /** From now on only these groups are visible. */
  showGroups(shown: readonly Group[]): void;
  /** Scrolls to a claim and draws the eye to it; false when its words are not in the text. */
  focus(id: string): boolean;
  /** Scrolls to a place and selects it; false when its words are not in the text. Null takes its tint away. */
  goTo(place: number | null): boolean;
  /** How far below the top of the text each place begins, in CSS pixels; null where it is not shown. */
  placeTops(): (number | null)[];
  /** The words of the text taken last that are selected; null where none are. */
  selected(): Span | null;
  /** The claim whose mark is visible at a point of the viewport (CSS pixels), or null. */
  claimAt(x: number, y: number): string | null;
  /** Takes all marks away, for good. */
  clear(): void;
}

/** Marks the text within an element. Nothing is marked before `show`. */
export type MarkText = (within: Element, how: { palette: Palette; shown: readonly Group[] }) => TextMarks;

/** The ways of an article to a page that is about one or two of them. Nothing of it is kept. */
export interface GivenArticles {
  /** The articles that were read in open tabs. */
  openArticles(): Promise<readonly OpenArticle[]>;
  /** The article of a tab with the reader's corrections; null where none is read any more. */
  inTab(tab: number): Promise<SetArticle | null>;
  /** The first article in a file, or why there is none. */
  read(file: File): Promise<SetArticle | LeftOut>;
}

export interface OpenArticle {
  readonly tab: number;
  readonly title: string;
}

/** Compares the texts of two articles. Null where a newer pair took their place. @throws Error when the worker breaks. */
export type ComparePair = (first: string, second: string) => Promise<PairAnswer | null>;
