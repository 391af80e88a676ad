import type { CorrectionChange } from '@/corrections/correction';
import type { Group } from '@/engine/claim';
import type { Visit } from '@/messaging/protocol';
import type { PageOutline } from '@/outline/outline';
import type { Painter } from '@/painting/painter';
import type { Settings } from '@/settings/settings';
import type { ActingSession } from './acting-session';
import type { ReadPage } from './followed-page';
import type { ReaderActions } from './reader-actions';

/** What a session needs of the world around it. */
export interface SessionSurroundings {
  /** The page. Its text may stand in a frame of it. */
  readonly page: Document;
  /** Remembers it for the next visit, unless the window is private. False when there is no room for it. */
  keepCorrection(change: CorrectionChange): Promise<boolean>;
  readonly readPage: ReadPage;
  /** Rejects when the background is out of reach for good. `asArticle` has it read whatever it would be taken for. */
  visit(outline: PageOutline, signal: AbortSignal, asArticle?: boolean): Promise<Visit>;
  /** @param shown asked for the groups that are visible at first once the painter's script is there. */
  createPainter(settings: Settings, document: Document, shown: () => ReadonlySet<Group>): Promise<Painter>;
  /** Loads what the reader does with the claims. Rejects when the background is out of reach for good. */
  loadActions(session: ActingSession): Promise<ReaderActions>;
  /** Called whenever the report changes. */
  publish(): void;
  /** Opens the list over the page, if it is not open beside it; false when the browser lets only the reader open it. */
  openList(): Promise<boolean>;
  /** Called with the claim that the reader reaches in the page. */
  tellReached(id: string): void;
}
