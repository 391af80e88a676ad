/**
 * One session a tab: reads the article, has it analysed, paints what was found, and answers the extension's pages.
 * One AbortSignal ends all of it and leaves nothing behind.
 */
import type { Article, ArticleMeta, Reading } from '@/article/article';
import { type Analysis, type AnalysisInput, type Claim, GROUP_OF, type Group } from '@/engine/claim';
import type { PageReport } from '@/messaging/page-report';
import type { Painter } from '@/painting/painter';
import { covers } from '@/settings/hosts';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { type CardWords, ClaimCard } from './claim-card';
import { watchPointer } from './pointer';
import { marksOf, phrasesOf } from './registry';
import { showRange } from './show-range';

/** What a session needs of the world around it. */
export interface SessionSurroundings {
  readonly document: Document;
  loadSettings(): Promise<Settings>;
  readArticle(signal: AbortSignal): Promise<Reading>;
  /** Rejects when the background is out of reach for good. */
  analyse(input: AnalysisInput, signal: AbortSignal): Promise<Analysis>;
  createPainter(settings: Settings): Promise<Painter>;
  /** What the card beside a mark says of a claim in `text`. */
  describe(claim: Claim, text: string): CardWords;
  /** Told of each new report. */
  publish(report: PageReport): void;
}

/** Marks added in one task; a batch of 500 stays far below a long task of 50 ms. */
const MARKS_A_BATCH = 500;

export class PageSession {
  readonly #surroundings: SessionSurroundings;
  readonly #signal: AbortSignal;
  #settings = DEFAULT_SETTINGS;
  #report: PageReport = { state: 'reading' };
  #article: Article | null = null;
  #claims = new Map<string, Claim>();
  #painter: Painter | null = null;
  /** Ids of the marks in the page, in the order of the text. */
  #marked: string[] = [];
  #focused: string | null = null;
  #marksHidden = false;
  readonly #card: ClaimCard;
  /** Ends the reading that is under way, so that its results never overwrite those of a newer one. */
  #reading = new AbortController();

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
    const { signal } = this.#reading;
    this.#publish({ state: 'reading' });
    try {
      const report = await this.#read(signal);
      if (!signal.aborted) this.#publish(report);
    } catch (error) {
      if (!signal.aborted) this.#publish({ state: 'failed', message: String(error) });
    }
  }

  async #read(signal: AbortSignal): Promise<PageReport> {
    const { document } = this.#surroundings;
    if (document.contentType === 'application/pdf') return { state: 'unreadable' };
    this.#settings = await this.#surroundings.loadSettings();
    if (this.#isOff()) return { state: 'off' };
    const reading = await this.#surroundings.readArticle(signal);
    if (reading.kind === 'not-article') return { state: 'not-article' };
    const { article } = reading;
    const analysis = await this.#surroundings.analyse(inputFor(article), signal);
    if (!analysis.english) return { state: 'not-english', article: article.meta };
    signal.throwIfAborted();
    this.#article = article;
    this.#claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
    const lost = await this.#paint(signal);
    return reportOf(article.meta, article, analysis.claims, lost);
  }

  /** Paints the claims at hand with a painter of their own; resolves to the ids of those that are not in the page. */
  async #paint(signal: AbortSignal): Promise<string[]> {
    if (!this.#article) return [];
    const painter = await this.#surroundings.createPainter(this.#settings);
    if (signal.aborted) {
      painter.clear();
      return [];
    }
    this.#painter = painter;
    const { marks, lost } = marksOf(this.#article, [...this.#claims.values()]);
    if (marks.length > 0) this.#listen(painter, signal);
    this.#marked = marks.map(({ id }) => id);
    for (let next = 0; next < marks.length && !signal.aborted; next += MARKS_A_BATCH) {
      if (next > 0) await new Promise((resolve) => setTimeout(resolve));
      painter.add(marks.slice(next, next + MARKS_A_BATCH));
    }
    return lost;
  }

  /** Follows a change of the settings; only what changed is done again. */
  async changeSettings(settings: Settings): Promise<void> {
    const before = this.#settings;
    const wasOff = this.#isOff();
    this.#settings = settings;
    if (wasOff !== this.#isOff()) return this.start();
    if (before.marking !== settings.marking && this.#article) {
      this.#painter?.clear();
      await this.#paint(this.#reading.signal);
    }
    this.#show();
  }

  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean {
    this.#marksHidden = !this.#marksHidden;
    this.#show();
    return !this.#marksHidden;
  }

  #show(): void {
    this.#painter?.show(new Set(this.#marksHidden ? [] : this.#settings.shown));
  }

  /** Scrolls to a claim and draws the eye to it; false when its words are no longer in the page. */
  focusClaim(id: string): boolean {
    const claim = this.#claims.get(id);
    const first = claim && phrasesOf(claim)[0];
    const range = first && this.#article?.rangeFor(first);
    if (!range) return false;
    this.#card.close();
    this.#focused = id;
    showRange(range);
    this.#painter?.flash(id);
    return true;
  }

  /** Goes to the next (1) or previous (-1) claim that is shown and opens its card; false when none is shown. */
  step(direction: 1 | -1): boolean {
    const shown = this.#marked.filter((id) => this.#settings.shown.includes(groupOf(this.#claims.get(id))));
    const at = shown.indexOf(this.#focused ?? '');
    const start = at < 0 && direction < 0 ? 0 : at;
    const next = shown[(start + direction + shown.length) % shown.length];
    if (next === undefined || !this.focusClaim(next)) return false;
    this.#openCard(next);
    return true;
  }

  /** Follows the pointer for as long as there are marks, and no longer. */
  #listen(painter: Painter, signal: AbortSignal): void {
    const view = this.#surroundings.document.defaultView as Window;
    const targets = {
      targetAt: (x: number, y: number) => painter.markAt(x, y),
      staysOver: (target: EventTarget | null) => this.#card.holds(target),
      onRest: (id: string | null) => (id === null ? this.#card.close() : this.#openCard(id)),
    };
    watchPointer(view, targets, signal);
  }

  #openCard(id: string): void {
    const claim = this.#claims.get(id);
    if (!claim || !this.#article) return;
    this.#card.open(this.#surroundings.describe(claim, this.#article.text), this.#painter?.rectsOf(id) ?? []);
  }

  #isOff(): boolean {
    const { hostname } = this.#surroundings.document.location;
    return this.#settings.sitesOff.some((site) => covers(site, hostname));
  }

  #forget(): void {
    this.#reading.abort();
    this.#card.close();
    this.#painter?.clear();
    this.#painter = null;
    this.#article = null;
    this.#claims = new Map();
    this.#marked = [];
    this.#focused = null;
  }

  #publish(report: PageReport): void {
    this.#report = report;
    this.#surroundings.publish(report);
  }
}

function groupOf(claim: Claim | undefined): Group {
  return GROUP_OF[claim?.label ?? 'named'];
}

function inputFor(article: Article): AnalysisInput {
  return {
    text: article.text,
    paragraphs: article.blocks.map((block) => block.span),
    publisher: article.meta.publisher,
  };
}

function reportOf(meta: ArticleMeta, article: Article, claims: readonly Claim[], lost: string[]): PageReport {
  return { state: 'read', article: meta, text: article.text, claims, lost, partial: article.partial };
}
