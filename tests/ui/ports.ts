/** Ports that remember what the components asked for. */
import { vi } from 'vitest';
import type { Correction, CorrectionChange } from '@/corrections/correction';
import type { StoredCorrections } from '@/corrections/stored-corrections';
import { splitParagraphs } from '@/engine/text/paragraphs';
import { FRESH_LIST, type ListState } from '@/messaging/list-state';
import type { TabReport } from '@/messaging/page-report';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import type { SiteChoice } from '@/settings/site-choice';
import type { CorrectionsLink, SettingsLink, ShareLink, TabLink, TextFile, ToolbarLink, Watched } from '@/ui/ports';

export interface Settable<T> extends Watched<T> {
  set(value: T): void;
}

export function watched<T>(first: T): Settable<T> {
  const listeners = new Set<(value: T) => void>();
  let value = first;
  return {
    current: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      value = next;
      for (const listener of listeners) listener(next);
    },
  };
}

/** A tab with this report. Its host is `larkfield.example` unless the case says otherwise. */
export function tabWith(report: TabReport, part: Partial<Omit<TabLink, 'report'>> = {}) {
  return {
    report: watched(report),
    host: 'larkfield.example' as string | null,
    focusClaim: vi.fn(async (_id: string) => true),
    correct: vi.fn(async (_changes: readonly CorrectionChange[]) => true),
    offerToAdd: vi.fn(async () => true),
    pageText: vi.fn(async () => pageOf(report)),
    rescan: vi.fn(async () => {}),
    uncover: null as (() => void) | null,
    allowSite: vi.fn(async () => true),
    reload: vi.fn(async () => {}),
    chooseForSite: vi.fn(async (_choice: SiteChoice) => true),
    readOnce: vi.fn(async () => {}),
    readAnyway: vi.fn(async () => {}),
    showMarks: vi.fn(async (_shown: boolean) => {}),
    list: FRESH_LIST as ListState,
    keepList: vi.fn((_list: ListState) => {}),
    reached: watched<string | null>(null),
    openInTab: vi.fn(async () => {}),
    openDraft: vi.fn(),
    openSettings: vi.fn(),
    openReport: vi.fn(),
    openSheet: vi.fn(),
    openPair: vi.fn(),
    openSet: vi.fn(),
    ...part,
  } satisfies TabLink;
}

/** A page that shows its article and nothing else. */
function pageOf(report: TabReport) {
  if (!('text' in report)) return null;
  return { text: report.text, blocks: splitParagraphs(report.text) };
}

/** Settings that change as the real ones do: at once, with everybody told. */
export function settingsWith(part: Partial<Settings> = {}) {
  const settings = watched<Settings>({ ...DEFAULT_SETTINGS, ...part });
  return {
    settings,
    change: vi.fn(async (changed: Partial<Settings>) => settings.set({ ...settings.current(), ...changed })),
    chooseRun: vi.fn(async (run: Settings['run'], sites: readonly string[]) => {
      settings.set({ ...settings.current(), run, sites });
      return true;
    }),
    eraseEverything: vi.fn(async () => settings.set(DEFAULT_SETTINGS)),
  } satisfies SettingsLink;
}

/** A clipboard and a downloads folder that remember what they got. */
export function shareWith({ allowed = true } = {}) {
  return {
    toolVersion: '1.2.3',
    copy: vi.fn(async (_text: string) => allowed),
    save: vi.fn((_file: TextFile) => {}),
  } satisfies ShareLink;
}

/** A browser's toolbar in which the button is pinned or not. */
export function toolbarWith(browser: ToolbarLink['browser'] = 'chromium', pinned = false) {
  return { browser, isPinned: watched(pinned) } satisfies ToolbarLink;
}

/** Corrections that can be erased. */
export function correctionsWith(stored: StoredCorrections = {}) {
  const corrections = watched(stored);
  return {
    corrections,
    erase: vi.fn(async (page: string, { words }: Correction) => {
      const { [page]: own = [], ...others } = corrections.current();
      const rest = own.filter((other) => other.words !== words);
      corrections.set(rest.length > 0 ? { ...others, [page]: rest } : others);
    }),
    eraseAll: vi.fn(async () => corrections.set({})),
  } satisfies CorrectionsLink;
}
