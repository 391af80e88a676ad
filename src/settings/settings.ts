/** The settings. `schema.ts` checks them, `stored-settings.ts` stores them. */
import type { DraftRuleName } from '@/desk/draft/rule-names';
import { GROUPS, type Group } from '@/engine/claim';
import type { PaletteName } from '@/painting/palettes';

/** When pages are read: only on the reader's click, on a list of sites, or everywhere. */
export const RUN_MODES = ['on-click', 'on-sites', 'everywhere'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** How marks are made: beside the page's own text (default), or as elements inside it. */
export const MARKINGS = ['highlight', 'marks-inside'] as const;
export type Marking = (typeof MARKINGS)[number];

export interface Settings {
  readonly run: RunMode;
  /** Host names for `on-sites`, lower-cased, without `www.`; each covers its subdomains. */
  readonly sites: readonly string[];
  /** Host names that are never read or marked, whatever `run` says. */
  readonly sitesOff: readonly string[];
  /** Host names that are read only on a click, whatever `run` says. */
  readonly sitesOnClick: readonly string[];
  /** The groups that are marked on pages and listed. */
  readonly shown: readonly Group[];
  readonly marking: Marking;
  readonly palette: PaletteName;
  /** Whether picture captions are read too. */
  readonly captions: boolean;
  /** Whether beliefs and intentions are marked and listed too, not only statements. */
  readonly beliefs: boolean;
  /** Newsrooms and agencies added to those that the engine knows. */
  readonly outlets: readonly string[];
  /** Whether the toolbar button shows the number of unnamed and vague sources. */
  readonly badge: boolean;
  /** The rules for drafts that the reader’s house does not follow. */
  readonly draftRulesOff: readonly DraftRuleName[];
  /** What the newsroom is called whose drafts are read; empty where nobody has said. */
  readonly newsroom: string;
}

/** News sites of several countries and kinds, as a starting point to edit. */
export const SUGGESTED_SITES = [
  'apnews.com',
  'reuters.com',
  'bbc.com',
  'bbc.co.uk',
  'theguardian.com',
  'nytimes.com',
  'washingtonpost.com',
  'npr.org',
  'cnn.com',
  'aljazeera.com',
  'politico.com',
  'propublica.org',
  'latimes.com',
  'usatoday.com',
  'abc.net.au',
  'cbc.ca',
  'irishtimes.com',
  'thehindu.com',
] as const;

export const DEFAULT_SETTINGS: Settings = {
  run: 'on-click',
  sites: [...SUGGESTED_SITES],
  sitesOff: [],
  sitesOnClick: [],
  shown: [...GROUPS],
  marking: 'highlight',
  palette: 'standard',
  captions: false,
  beliefs: true,
  outlets: [],
  badge: false,
  draftRulesOff: [],
  newsroom: '',
};
