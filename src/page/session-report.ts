/** What a session reports to the extension's pages. */
import { largeCrossOriginFrame } from '@/article/frames';
import type { Claim } from '@/engine/claim';
import type { PageReport, ReadReport } from '@/messaging/page-report';
import type { MarkedArticle } from './marked-article';
import type { SessionPreferences } from './session-preferences';

export class SessionReport {
  readonly #page: Document;
  readonly #publish: () => void;
  #current: PageReport = { state: 'reading' };

  /** @param publish called whenever the report changes. */
  constructor(page: Document, publish: () => void) {
    this.#page = page;
    this.#publish = publish;
  }

  get current(): PageReport {
    const report = this.#current;
    return report.state === 'not-article' ? { ...report, frame: largeCrossOriginFrame(this.#page) } : report;
  }

  get isRead(): boolean {
    return this.#current.state === 'read';
  }

  publish(report: PageReport): void {
    if (isSame(this.#current, report) && report.state !== 'reading') return;
    this.#current = report;
    this.#publish();
  }
}

/** The report of an article that was read. Claims that nobody can see are left out. */
export function readReport(
  { article, lost, unseen }: MarkedArticle,
  found: readonly Claim[],
  { corrections, unkept }: SessionPreferences,
): ReadReport {
  const { meta, text, blocks, partial } = article;
  const claims = unseen.size > 0 ? found.filter(({ id }) => !unseen.has(id)) : found;
  const headings = blocks.filter(({ isHeading }) => isHeading).map(({ span }) => span);
  const report = { state: 'read', article: meta, text, headings, claims, corrections, lost, partial } as const;
  return unkept.length > 0 ? { ...report, unkept: true } : report;
}

/** Reading a changed page often finds nothing new, which needs no notice. */
function isSame(before: PageReport, now: PageReport): boolean {
  if (before.state !== 'read' || now.state !== 'read') return before.state === now.state;
  const sameLost = before.lost.length === now.lost.length && before.lost.every((id, index) => id === now.lost[index]);
  const sameClaims = before.claims.length === now.claims.length && before.text === now.text;
  return sameClaims && sameLost && before.corrections === now.corrections && before.unkept === now.unkept;
}
