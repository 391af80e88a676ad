/**
 * One session a tab: reads the article, has it analysed, paints what was found, follows the page's changes, and answers
 * the extension's pages. One AbortSignal ends all of it and leaves nothing behind.
 */
import type { Article } from '@/article/article';
import { Earlier } from '@/article/earlier';
import { documentWithText, largeStrangeFrame, onFrameLoad } from '@/article/frames';
import { LiveArticle } from '@/article/live-article';
import type { PageReading } from '@/article/read-page';
import {
  type Correction,
  correctClaims,
  correctionOf,
  type Verdict,
  withCorrection,
  withoutCorrectionOf,
} from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import type { HandedOver, PageFinding, ReadersWord, Visit } from '@/messaging/protocol';
import { type PageOutline, sameText } from '@/outline/outline';
import type { Painter } from '@/painting/painter';
import { covers } from '@/settings/hosts';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import type { Card } from './card';
import { ChangedParts } from './changed-parts';
import { type ChangeWatch, watchChanges } from './changes';
import { MarkedArticle } from './marked-article';
import { watchPointer } from './pointer';
import { canChange } from './relevance';

/** What a session needs of the world around it. */
export interface SessionSurroundings {
  /** The page. Its text may stand in a frame of it. */
  readonly page: Document;
  /** Remembers them for the next visit, unless the window is private. */
  keepCorrections(corrections: readonly Correction[]): void;
  readPage(document: Document, signal: AbortSignal, earlier?: Earlier): Promise<PageReading>;
  /** Rejects when the background is out of reach for good. */
  visit(outline: PageOutline, signal: AbortSignal): Promise<Visit>;
  createPainter(settings: Settings, document: Document): Promise<Painter>;
  /** The card beside a mark; null once the extension itself is gone. Asked for when one is to open. */
  loadCard(document: Document): Promise<Card | null>;
  /** Told whenever there is another report. */
  publish(): void;
}

/** The settings that decide on what is found in a page and how it is painted. */
const DECIDING = ['marking', 'palette', 'captions', 'beliefs', 'outlets'] as const;

export class PageSession {
  readonly #surroundings: SessionSurroundings;
  readonly #signal: AbortSignal;
  /** What is read: the page, or a frame of it. */
  #document: Document;
  #settings = DEFAULT_SETTINGS;
  #report: PageReport = { state: 'reading' };
  /** The page as it was read last, and what has changed in it since. */
  #earlier: PageReading | null = null;
  #changed = new ChangedParts();
  /** The page as it was looked into last, and what was found in it. */
  #known: { readonly outline: PageOutline; readonly finding: PageFinding } | null = null;
  #marked: MarkedArticle | null = null;
  /** The article's claims as they were found; `#marked` has them by the reader's word. */
  #found: readonly Claim[] = [];
  #corrections: readonly Correction[] = [];
  #marksHidden = false;
  /** Once one was opened. */
  #card: Card | null = null;
  /** Counts how often a card was opened or closed. */
  #cardTurn = 0;
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
    this.#document = surroundings.page;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#forget());
  }

  get report(): PageReport {
    return this.#report;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Reads the page from the start; called again, it begins anew. Resolves when the report is final. */
  async start(): Promise<void> {
    if (this.#signal.aborted) return;
    this.#forget();
    this.#reading = new AbortController();
    this.#publish({ state: 'reading' });
    this.#firstReading = this.#readFirst(this.#reading.signal);
    await this.#firstReading;
  }

  /** From the start of the first reading on, the page's changes are followed: they may come while it is analysed. */
  async #readFirst(signal: AbortSignal): Promise<void> {
    const { page } = this.#surroundings;
    if (page.contentType === 'application/pdf') return this.#publish({ state: 'unreadable' });
    this.#document = documentWithText(page);
    this.#address = this.#addressNow();
    onFrameLoad(page, () => this.#textIsElsewhere && void this.start(), signal);
    this.#followChanges(signal);
    await this.#read(signal);
  }

  /** Reads the page and publishes what came of it. */
  async #read(signal: AbortSignal): Promise<void> {
    try {
      const report = await this.#readArticle(signal);
      if (signal.aborted) return;
      this.#publish(report);
      if (report.state === 'off') this.#reading.abort();
    } catch (error) {
      if (!signal.aborted) this.#publish({ state: 'failed', message: String(error) });
    }
  }

  async #readArticle(signal: AbortSignal): Promise<PageReport> {
    const page = await this.#readPage(signal);
    const finding = await this.#findingIn(page.outline, signal);
    if (this.#isOff()) return { state: 'off' };
    if (finding.kind === 'not-article') {
      this.#forgetMarks();
      return { state: 'not-article', frame: largeStrangeFrame(this.#surroundings.page) };
    }
    const { article, analysis } = finding;
    if (!analysis.english) {
      this.#forgetMarks();
      return { state: 'not-english', article: article.meta };
    }
    await this.#mark(new LiveArticle(page, article), analysis.claims, signal);
    return this.#readReport();
  }

  /** Reads what has changed since the page was read last. */
  async #readPage(signal: AbortSignal): Promise<PageReading> {
    const changed = this.#changed;
    this.#changed = new ChangedParts();
    const earlier = this.#earlier && new Earlier(this.#earlier, (element) => changed.include(element));
    // Until it is read to its end, nothing is known of it.
    this.#earlier = null;
    const page = await this.#surroundings.readPage(this.#document, signal, earlier ?? undefined);
    this.#earlier = page;
    return page;
  }

  /** A page that says what it said before is not looked into again. */
  async #findingIn(outline: PageOutline, signal: AbortSignal): Promise<PageFinding> {
    if (this.#known && sameText(this.#known.outline, outline)) return this.#known.finding;
    const { word, finding } = await this.#surroundings.visit(outline, signal);
    signal.throwIfAborted();
    if (!this.#known) this.#hear(word);
    this.#known = { outline, finding };
    return finding;
  }

  /** Of a private window nobody else knows the corrections. */
  #hear({ settings, corrections, isPrivate }: ReadersWord): void {
    this.#settings = settings;
    if (!isPrivate) this.#corrections = corrections;
  }

  async #mark(article: Article, claims: readonly Claim[], signal: AbortSignal): Promise<void> {
    if (!this.#marked) {
      const painter = await this.#surroundings.createPainter(this.#settings, this.#document);
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
    await this.#changeCorrections(corrections);
    this.#surroundings.keepCorrections(corrections);
  }

  /** Follows a change of what the reader has chosen and said, wherever it was made. */
  async changeReadersWord({ settings, corrections, isPrivate }: ReadersWord): Promise<void> {
    await this.#changeSettings(settings);
    if (!isPrivate) await this.#changeCorrections(corrections);
  }

  async #changeCorrections(corrections: readonly Correction[]): Promise<void> {
    if (JSON.stringify(corrections) === JSON.stringify(this.#corrections)) return;
    this.#corrections = corrections;
    const { signal } = this.#reading;
    if (!this.#marked) return;
    await this.#mark(this.#marked.article, this.#found, signal);
    if (!signal.aborted) this.#publish(this.#readReport());
  }

  #followChanges(signal: AbortSignal): void {
    this.#changes ??= watchChanges(
      this.#document.documentElement,
      (records) => {
        const ofThePage = this.#card ? records.filter(({ target }) => !this.#card?.holds(target)) : records;
        this.#changed.note(ofThePage);
        return canChange(this.#marked?.body ?? null, ofThePage);
      },
      () => this.#catchUp(signal),
      signal,
    );
    this.#changes.follow(this.#surroundings.page.documentElement);
  }

  /** After a change: another address, or text in another frame, is another page; else only differences are read and marked. */
  async #catchUp(signal: AbortSignal): Promise<void> {
    if (this.#addressNow() !== this.#address || this.#textIsElsewhere) return this.start();
    await this.#firstReading;
    if (signal.aborted) return;
    // An article that is read with our elements in it would point into them.
    if (this.#marked?.painter.isInside) {
      this.#forgetMarks();
      this.#earlier = null;
    } else this.#marked?.painter.restore();
    await this.#read(signal);
  }

  /** What the painter does to the page is no change of it. */
  #unnoticed(work: () => void): void {
    if (this.#changes) this.#changes.unnoticed(work);
    else work();
  }

  /** Groups are shown and hidden at once; anything else begins anew. */
  async #changeSettings(settings: Settings): Promise<void> {
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
    this.#closeCard();
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
    void this.#openCard(next);
    return true;
  }

  /** Opens the card of the claim that the reader's selection is part of, or one that says there is none. */
  async explainSelection(): Promise<boolean> {
    await this.#firstReading;
    const selection = this.#document.getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    const claim = this.#marked?.claimOver(range);
    if (claim) {
      this.focusClaim(claim.id);
      await this.#openCard(claim.id);
    } else await this.#showCard((card) => card.open(null, '', () => [...range.getClientRects()]));
    return claim !== undefined;
  }

  /** The claim that the reader's selection is part of; null when it is part of none. */
  async claimInSelection(): Promise<string | null> {
    await this.#firstReading;
    const selection = this.#document.getSelection();
    if (!selection || selection.rangeCount === 0) return null;
    return this.#marked?.claimOver(selection.getRangeAt(0))?.id ?? null;
  }

  /** Copies a text for the reader and says in the claim's card what came of it; false when the browser refuses. */
  async handOver({ id, ...offer }: HandedOver): Promise<boolean> {
    this.focusClaim(id);
    const claim = this.#marked?.claim(id);
    const card = await this.#loadedCard();
    if (!this.#marked || !claim || !card) return false;
    const { article, painter } = this.#marked;
    return card.handOver(claim, article.text, () => painter.rectsOf(id), offer);
  }

  /** Listens to the pointer while there are marks, and only then. */
  #followPointer(): void {
    if (!this.#marked?.hasMarks) this.#pointer?.abort();
    else if (!this.#pointer || this.#pointer.signal.aborted) this.#startPointer();
  }

  #startPointer(): void {
    this.#pointer = new AbortController();
    const view = this.#document.defaultView as Window;
    const targets = {
      targetAt: (x: number, y: number) => this.#marked?.painter.markAt(x, y) ?? null,
      staysOver: (target: EventTarget | null) => this.#card?.holds(target) ?? false,
      onRest: (id: string | null) => (id === null ? this.#closeCard() : void this.#openCard(id)),
    };
    watchPointer(view, targets, this.#pointer.signal);
  }

  #openCard(id: string): Promise<void> {
    return this.#showCard((card) => {
      const claim = this.#marked?.claim(id);
      if (!this.#marked || !claim) return;
      const { article, painter } = this.#marked;
      card.open(claim, article.text, () => painter.rectsOf(id));
    });
  }

  /** Opens the card, unless another one was opened or it was closed while it was loaded. */
  async #showCard(open: (card: Card) => void): Promise<void> {
    this.#closeCard();
    const turn = this.#cardTurn;
    const card = await this.#loadedCard();
    if (card && turn === this.#cardTurn) open(card);
  }

  async #loadedCard(): Promise<Card | null> {
    this.#card ??= await this.#surroundings.loadCard(this.#document);
    return this.#card;
  }

  #closeCard(): void {
    this.#cardTurn += 1;
    this.#card?.close();
  }

  #isOff(): boolean {
    const { hostname } = this.#surroundings.page.location;
    return this.#settings.sitesOff.some((site) => covers(site, hostname));
  }

  get #textIsElsewhere(): boolean {
    return documentWithText(this.#surroundings.page) !== this.#document;
  }

  #addressNow(): string {
    return this.#surroundings.page.location.href.replace(/#.*$/, '');
  }

  #forget(): void {
    this.#reading.abort();
    this.#changes = null;
    this.#known = null;
    this.#earlier = null;
    this.#forgetMarks();
    this.#card = null;
  }

  #forgetMarks(): void {
    this.#pointer?.abort();
    this.#closeCard();
    this.#unnoticed(() => this.#marked?.clear());
    this.#marked = null;
  }

  #publish(report: PageReport): void {
    if (sameReport(this.#report, report) && report.state !== 'reading') return;
    this.#report = report;
    this.#surroundings.publish();
  }
}

/** Reading a changed page again often finds nothing new, which is no news for anybody. */
function sameReport(before: PageReport, now: PageReport): boolean {
  if (before.state !== 'read' || now.state !== 'read') return before.state === now.state;
  const sameLost = before.lost.length === now.lost.length && before.lost.every((id, index) => id === now.lost[index]);
  return before.text === now.text && sameLost && before.corrections === now.corrections;
}
