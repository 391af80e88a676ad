/**
 * One session a tab: reads the article, has it analysed, paints what was found, follows the page's changes, and answers
 * the extension's pages. One AbortSignal ends all of it and leaves nothing behind.
 */
import type { Article, Reading } from '@/article/article';
import {
  type Correction,
  correctClaims,
  correctionOf,
  type Verdict,
  withCorrection,
  withoutCorrectionOf,
} from '@/corrections/correction';
import type { Analysis, AnalysisInput, Claim } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import type { HandedOver } from '@/messaging/protocol';
import type { Painter } from '@/painting/painter';
import { covers } from '@/settings/hosts';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { type ChangeWatch, watchChanges } from './changes';
import { type CardWords, ClaimCard, type CopyOffer } from './claim-card';
import { copyText } from './copy-text';
import { MarkedArticle } from './marked-article';
import { watchPointer } from './pointer';
import { canChange } from './relevance';

/** What a session needs of the world around it. */
export interface SessionSurroundings {
  readonly document: Document;
  loadSettings(): Promise<Settings>;
  /** The reader's corrections of this page. */
  loadCorrections(): Promise<readonly Correction[]>;
  /** Remembers them for the next visit, unless the window is private. */
  keepCorrections(corrections: readonly Correction[]): void;
  readArticle(settings: Settings, signal: AbortSignal): Promise<Reading>;
  /** Rejects when the background is out of reach for good. */
  analyse(input: AnalysisInput, signal: AbortSignal): Promise<Analysis>;
  createPainter(settings: Settings): Promise<Painter>;
  /** What the card beside a mark says of a claim in `text`; null once the extension itself is gone. */
  describe(claim: Claim, text: string): CardWords | null;
  /** What the card says of words that no claim covers; null once the extension itself is gone. */
  describeNoClaim(): CardWords | null;
  /** Told of each new report. */
  publish(report: PageReport): void;
}

/** The settings that decide on what is found in a page and how it is painted. */
const DECIDING = ['marking', 'palette', 'captions', 'beliefs', 'outlets'] as const;

export class PageSession {
  readonly #surroundings: SessionSurroundings;
  readonly #signal: AbortSignal;
  readonly #card: ClaimCard;
  #settings = DEFAULT_SETTINGS;
  #report: PageReport = { state: 'reading' };
  #marked: MarkedArticle | null = null;
  /** The article's claims as they were found; `#marked` has them by the reader's word. */
  #found: readonly Claim[] = [];
  #corrections: readonly Correction[] = [];
  #marksHidden = false;
  /** Ends the reading that is under way, so that its results never overwrite those of a newer one. */
  #reading = new AbortController();
  #changes: ChangeWatch | null = null;
  /** The page's address at the last reading, without its fragment: another one is another page. */
  #address = '';
  #pointer: AbortController | null = null;
  #firstReading: Promise<void> = Promise.resolve();

  /** Nothing happens before `start`. `signal` ends the session. */
  constructor(surroundings: SessionSurroundings, signal: AbortSignal) {
    this.#surroundings = surroundings;
    this.#card = new ClaimCard(surroundings.document);
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#forget());
  }

  get report(): PageReport {
    return this.#report;
  }

  /** Reads the page from the start; called again, it begins anew. Resolves when the report is final. */
  async start(): Promise<void> {
    if (this.#signal.aborted) return;
    this.#forget();
    this.#reading = new AbortController();
    this.#publish({ state: 'reading' });
    this.#firstReading = this.#loadAndRead(this.#reading.signal);
    await this.#firstReading;
  }

  /** From the start of the first reading on, the page's changes are followed: they may come while it is analysed. */
  async #loadAndRead(signal: AbortSignal): Promise<void> {
    try {
      this.#settings = await this.#surroundings.loadSettings();
      if (signal.aborted) return;
      const unreadable = this.#unreadable();
      if (unreadable) return this.#publish(unreadable);
      this.#address = this.#addressNow();
      this.#followChanges(signal);
      this.#corrections = await this.#surroundings.loadCorrections();
      if (signal.aborted) return;
      await this.#read(signal);
    } catch (error) {
      if (!signal.aborted) this.#publish({ state: 'failed', message: String(error) });
    }
  }

  /** Reads the page and publishes what came of it. */
  async #read(signal: AbortSignal): Promise<void> {
    try {
      const report = await this.#readArticle(signal);
      if (!signal.aborted) this.#publish(report);
    } catch (error) {
      if (!signal.aborted) this.#publish({ state: 'failed', message: String(error) });
    }
  }

  #unreadable(): PageReport | null {
    if (this.#surroundings.document.contentType === 'application/pdf') return { state: 'unreadable' };
    return this.#isOff() ? { state: 'off' } : null;
  }

  async #readArticle(signal: AbortSignal): Promise<PageReport> {
    const reading = await this.#surroundings.readArticle(this.#settings, signal);
    if (reading.kind === 'not-article') {
      this.#forgetMarks();
      return { state: 'not-article' };
    }
    const { article } = reading;
    const claims = await this.#claimsIn(article, signal);
    signal.throwIfAborted();
    if (!claims) {
      this.#forgetMarks();
      return { state: 'not-english', article: article.meta };
    }
    await this.#mark(article, claims, signal);
    return this.#readReport();
  }

  /** The claims of an article, or null when it is not English. A text that was analysed is not analysed again. */
  async #claimsIn(article: Article, signal: AbortSignal): Promise<readonly Claim[] | null> {
    if (this.#marked?.article.text === article.text) return this.#found;
    const { english, claims } = await this.#surroundings.analyse(inputFor(article, this.#settings), signal);
    return english ? claims : null;
  }

  async #mark(article: Article, claims: readonly Claim[], signal: AbortSignal): Promise<void> {
    if (!this.#marked) {
      const painter = await this.#surroundings.createPainter(this.#settings);
      if (signal.aborted) return painter.clear();
      this.#marked = new MarkedArticle(painter, article);
      this.#showGroups();
    }
    this.#found = claims;
    const { claims: corrected } = correctClaims(claims, article.text, this.#corrections);
    const shown = this.#settings.beliefs ? corrected : corrected.filter(({ kind }) => kind !== 'belief');
    await this.#marked.show(article, shown, signal, (work) => this.#unnoticed(work));
    // Nothing outside a shadow tree is told of the changes in it.
    for (const root of new Set(article.blocks.map(({ element }) => element.getRootNode()))) this.#changes?.follow(root);
    this.#followPointer();
  }

  #readReport(): PageReport {
    const { article, lost } = this.#marked as MarkedArticle;
    const { meta, text, partial } = article;
    return { state: 'read', article: meta, text, claims: this.#found, corrections: this.#corrections, lost, partial };
  }

  /** Takes the reader's word for what a claim is, or takes it back (null); the marks follow. */
  async correct(id: string, verdict: Verdict | null): Promise<void> {
    const claim = this.#found.find((found) => found.id === id);
    const text = this.#marked?.article.text;
    if (!claim || text === undefined) return;
    const corrections = verdict
      ? withCorrection(this.#corrections, correctionOf(claim, text, verdict))
      : withoutCorrectionOf(claim, text, this.#corrections);
    await this.changeCorrections(corrections);
    this.#surroundings.keepCorrections(corrections);
  }

  /** Follows a change of the corrections, whoever made it. */
  async changeCorrections(corrections: readonly Correction[]): Promise<void> {
    if (JSON.stringify(corrections) === JSON.stringify(this.#corrections)) return;
    this.#corrections = corrections;
    const { signal } = this.#reading;
    if (!this.#marked) return;
    await this.#mark(this.#marked.article, this.#found, signal);
    if (!signal.aborted) this.#publish(this.#readReport());
  }

  #followChanges(signal: AbortSignal): void {
    const { document } = this.#surroundings;
    this.#changes ??= watchChanges(
      document.documentElement,
      (record) => !this.#card.holds(record.target) && canChange(this.#marked?.body ?? null, record),
      () => this.#catchUp(signal),
      signal,
    );
  }

  /** After a change: another address is another page; else the article is read again and only differences are marked. */
  async #catchUp(signal: AbortSignal): Promise<void> {
    if (this.#addressNow() !== this.#address) return this.start();
    await this.#firstReading;
    if (signal.aborted) return;
    // An article that is read with our elements in it would point into them.
    if (this.#marked?.painter.isInside) this.#forgetMarks();
    else this.#marked?.painter.restore();
    await this.#read(signal);
  }

  /** What the painter does to the page is no change of it. */
  #unnoticed(work: () => void): void {
    if (this.#changes) this.#changes.unnoticed(work);
    else work();
  }

  /** Follows a change of the settings. Groups are shown and hidden at once; anything else begins anew. */
  async changeSettings(settings: Settings): Promise<void> {
    const before = this.#settings;
    const wasOff = this.#isOff();
    this.#settings = settings;
    const otherMarks = DECIDING.some((field) => JSON.stringify(before[field]) !== JSON.stringify(settings[field]));
    if (wasOff !== this.#isOff() || (this.#marked && otherMarks)) await this.start();
    else this.#showGroups();
  }

  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean {
    this.#marksHidden = !this.#marksHidden;
    this.#showGroups();
    return !this.#marksHidden;
  }

  #showGroups(): void {
    this.#unnoticed(() => this.#marked?.painter.show(new Set(this.#marksHidden ? [] : this.#settings.shown)));
  }

  /** Puts marks back that the page swept away or the browser froze with it. */
  refresh(): void {
    this.#unnoticed(() => this.#marked?.painter.restore());
  }

  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focusClaim(id: string): boolean {
    this.#card.close();
    let found = false;
    this.#unnoticed(() => {
      found = this.#marked?.focus(id) ?? false;
    });
    return found;
  }

  /** Goes to the next (1) or previous (-1) claim that is shown and opens its card; false when none is shown. */
  step(direction: 1 | -1): boolean {
    const next = this.#marked?.neighbour(direction, this.#settings.shown);
    if (next === undefined || !this.focusClaim(next)) return false;
    this.#openCard(next);
    return true;
  }

  /** Opens the card of the claim that the reader's selection is part of, or one that says there is none. */
  async explainSelection(): Promise<boolean> {
    await this.#firstReading;
    const selection = this.#surroundings.document.getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    const claim = this.#marked?.claimOver(range);
    if (claim) {
      this.focusClaim(claim.id);
      this.#openCard(claim.id);
    } else this.#showCard(this.#surroundings.describeNoClaim(), () => [...range.getClientRects()]);
    return claim !== undefined;
  }

  /** The claim that the reader's selection is part of; null when it is part of none. */
  async claimInSelection(): Promise<string | null> {
    await this.#firstReading;
    const selection = this.#surroundings.document.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    return this.#marked?.claimOver(selection.getRangeAt(0))?.id ?? null;
  }

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  async handOver({ id, text, ...words }: HandedOver): Promise<boolean> {
    const copied = await copyText(this.#surroundings.document, text);
    this.focusClaim(id);
    this.#openCard(id, { text, ...words, done: copied });
    return copied;
  }

  /** Listens to the pointer while there are marks, and only then. */
  #followPointer(): void {
    if (!this.#marked?.hasMarks) this.#pointer?.abort();
    else if (!this.#pointer || this.#pointer.signal.aborted) this.#startPointer();
  }

  #startPointer(): void {
    this.#pointer = new AbortController();
    const view = this.#surroundings.document.defaultView as Window;
    const targets = {
      targetAt: (x: number, y: number) => this.#marked?.painter.markAt(x, y) ?? null,
      staysOver: (target: EventTarget | null) => this.#card.holds(target),
      onRest: (id: string | null) => (id === null ? this.#card.close() : this.#openCard(id)),
    };
    watchPointer(view, targets, this.#pointer.signal);
  }

  #openCard(id: string, copy?: CopyOffer): void {
    const claim = this.#marked?.claim(id);
    if (!this.#marked || !claim) return;
    const { article, painter } = this.#marked;
    const words = this.#surroundings.describe(claim, article.text);
    this.#showCard(words && { ...words, copy }, () => painter.rectsOf(id));
  }

  #showCard(words: CardWords | null, linesOf: () => readonly DOMRect[]): void {
    if (words) this.#card.open(words, linesOf);
  }

  #isOff(): boolean {
    const { hostname } = this.#surroundings.document.location;
    return this.#settings.sitesOff.some((site) => covers(site, hostname));
  }

  #addressNow(): string {
    return this.#surroundings.document.location.href.replace(/#.*$/, '');
  }

  #forget(): void {
    this.#reading.abort();
    this.#changes = null;
    this.#forgetMarks();
  }

  #forgetMarks(): void {
    this.#pointer?.abort();
    this.#card.close();
    this.#unnoticed(() => this.#marked?.clear());
    this.#marked = null;
  }

  #publish(report: PageReport): void {
    if (sameReport(this.#report, report) && report.state !== 'reading') return;
    this.#report = report;
    this.#surroundings.publish(report);
  }
}

function inputFor(article: Article, { outlets }: Settings): AnalysisInput {
  return {
    text: article.text,
    paragraphs: article.blocks.map((block) => block.span),
    publisher: article.meta.publisher,
    outlets,
  };
}

/** Reading a changed page again often finds nothing new, which is no news for anybody. */
function sameReport(before: PageReport, now: PageReport): boolean {
  if (before.state !== 'read' || now.state !== 'read') return before.state === now.state;
  const sameLost = before.lost.length === now.lost.length && before.lost.every((id, index) => id === now.lost[index]);
  return before.text === now.text && sameLost && before.corrections === now.corrections;
}
