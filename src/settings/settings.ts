/** What the reader can choose. `schema.ts` checks them, `stored-settings.ts` keeps them. */
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
  /** Host names on which nothing is read or marked, whatever `run` says. */
  readonly sitesOff: readonly string[];
  /** Host names that are read on the reader's click alone, whatever `run` says. */
  readonly sitesOnClick: readonly string[];
  /** The groups that are marked on pages and listed. */
  readonly shown: readonly Group[];
  readonly marking: Marking;
  readonly palette: PaletteName;
  /** Whether words on pictures are read too. */
  readonly captions: boolean;
  /** Whether beliefs and intentions are marked and listed beside statements. */
  readonly beliefs: boolean;
  /** Names of newsrooms and agencies that the reader adds to those that the engine knows. */
  readonly outlets: readonly string[];
  /** Whether the toolbar button shows how many sources are unnamed or vague. */
  readonly badge: boolean;
}

/** News sites of several countries and kinds, as a first list to edit. */
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
};
