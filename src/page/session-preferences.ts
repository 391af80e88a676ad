/** Settings and corrections as this session last received them, and what the reader has set for this page alone. Pure. */
import { type Correction, correctClaims, type Verdict, withVerdict } from '@/corrections/correction';
import type { Claim, Group } from '@/engine/claim';
import { FRESH_LIST, groupsShown, type ListState } from '@/messaging/list-state';
import type { ReaderState } from '@/messaging/protocol';
import { covers } from '@/settings/hosts';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';

/** The settings that decide on what is found in a page and how it is painted. */
const DECIDING = ['marking', 'palette', 'captions', 'beliefs', 'outlets'] as const;

/** What another word changes, besides the groups that are shown. */
export interface Changed {
  /** True when other marks are found or painted. */
  readonly marks: boolean;
  readonly corrections: boolean;
}

export class SessionPreferences {
  #settings = DEFAULT_SETTINGS;
  #corrections: readonly Correction[] = [];
  #list = FRESH_LIST;
  #isReadOnce = false;

  get settings(): Settings {
    return this.#settings;
  }

  get corrections(): readonly Correction[] {
    return this.#corrections;
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

  /** True where the reader has chosen never to read the site. */
  isOff(host: string): boolean {
    return !this.#isReadOnce && this.#settings.sitesOff.some((site) => covers(site, host));
  }

  keepList(list: ListState): void {
    this.#list = list;
  }

  /** Has this page read, whatever holds for its site. */
  readOnce(): void {
    this.#isReadOnce = true;
  }

  /** Forgets what the reader has set for a page that is left. */
  forgetPage(): void {
    this.#list = FRESH_LIST;
    this.#isReadOnce = false;
  }

  /** Takes over the whole word. Of a private window nobody else knows the corrections. */
  receive({ settings, corrections, isPrivate }: ReaderState): Changed {
    const before = this.#settings;
    this.#settings = settings;
    return {
      marks: DECIDING.some((field) => differ(before[field], settings[field])),
      corrections: !isPrivate && this.#receiveCorrections(corrections),
    };
  }

  /** Takes over what the reader says a claim is; null takes it back. True when that is another word than before. */
  correct(claim: Claim, text: string, verdict: Verdict | null): boolean {
    return this.#receiveCorrections(withVerdict(this.#corrections, claim, text, verdict));
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

  /** What was found, by the reader's word: corrected, and without beliefs for readers who want none. */
  claimsOf(found: readonly Claim[], text: string): readonly Claim[] {
    const { claims } = correctClaims(found, text, this.#corrections);
    return this.#settings.beliefs ? claims : claims.filter(({ kind }) => kind !== 'belief');
  }
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
