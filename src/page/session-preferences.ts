/** Settings and corrections as this session last received them, and what the reader has set for this page alone. Pure. */
import { type Correction, type CorrectionChange, keyOf, withChanges } from '@/corrections/correction';
import type { Claim, Group } from '@/engine/claim';
import { FRESH_LIST, groupsShown, type ListState } from '@/messaging/list-state';
import type { ReaderState } from '@/messaging/protocol';
import { covers } from '@/settings/hosts';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';

/** The settings that affect what is found in a page and how it is painted. */
const DECIDING = ['marking', 'palette', 'captions', 'beliefs', 'outlets'] as const;

/** What a new reader state changes, besides the groups shown. */
export interface Changed {
  /** True when other marks are found or painted. */
  readonly marks: boolean;
  readonly corrections: boolean;
}

export class SessionPreferences {
  #settings = DEFAULT_SETTINGS;
  #corrections: readonly Correction[] = [];
  /** Corrections that could not be stored on this device; they hold until the page is left. */
  #unkept: readonly CorrectionChange[] = [];
  #list = FRESH_LIST;
  #isReadOnce = false;
  #isReadAnyway = false;

  get settings(): Settings {
    return this.#settings;
  }

  get corrections(): readonly Correction[] {
    return this.#corrections;
  }

  get unkept(): readonly CorrectionChange[] {
    return this.#unkept;
  }

  /** True where the reader wants the page read as an article, whatever it was taken for. */
  get isReadAnyway(): boolean {
    return this.#isReadAnyway;
  }

  /** How the reader has set the list of this page. */
  get list(): ListState {
    return this.#list;
  }

  /** The groups that this page lists. */
  get listed(): readonly Group[] {
    return groupsShown(this.#list, this.#settings.shown);
  }

  /** The groups whose marks are to be seen. */
  get shown(): ReadonlySet<Group> {
    return new Set(this.#list.marks ? this.listed : []);
  }

  /** True where the reader has chosen never to read the site. @param host asked for only where there are such sites. */
  isOff(host: () => string): boolean {
    return !this.#isReadOnce && this.#settings.sitesOff.some((site) => covers(site, host()));
  }

  keepList(list: ListState): void {
    this.#list = list;
  }

  /** Has this page read, whatever holds for its site. */
  readOnce(): void {
    this.#isReadOnce = true;
  }

  /** Has this page read as an article, whatever it was taken for. */
  readAnyway(): void {
    this.#isReadAnyway = true;
  }

  /** Forgets what the reader has set for a page that is left. */
  forgetPage(): void {
    this.#list = FRESH_LIST;
    this.#isReadOnce = false;
    this.#isReadAnyway = false;
    this.#unkept = [];
  }

  /** Takes over a new reader state. In private windows corrections exist only here. */
  receive({ settings, corrections, isPrivate }: ReaderState): Changed {
    const before = this.#settings;
    this.#settings = settings;
    return {
      marks: DECIDING.some((field) => differ(before[field], settings[field])),
      corrections: !isPrivate && this.#receiveCorrections(withChanges(corrections, this.#unkept)),
    };
  }

  /** Takes over what the reader says. True if that changes anything. */
  correct(changes: readonly CorrectionChange[]): boolean {
    return this.#receiveCorrections(withChanges(this.#corrections, changes));
  }

  /** Remembers a change that could not be kept on this device, or that it is kept by now. */
  noteKept(change: CorrectionChange, isKept: boolean): void {
    const key = keyOf(change.correction);
    const others = this.#unkept.filter(({ correction }) => keyOf(correction) !== key);
    this.#unkept = isKept ? others : [...others, change];
  }

  #receiveCorrections(corrections: readonly Correction[]): boolean {
    if (!differ(corrections, this.#corrections)) return false;
    this.#corrections = corrections;
    return true;
  }

  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean {
    this.#list = { ...this.#list, marks: !this.#list.marks };
    return this.#list.marks;
  }

  /** The claims without beliefs if the reader wants none. */
  wanted(claims: readonly Claim[]): readonly Claim[] {
    return this.#settings.beliefs ? claims : claims.filter(({ kind }) => kind !== 'belief');
  }
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
