/** How the reader has set the list of an article. The page's session keeps it, so that a popup opens as it was left. */
import { GROUPS, type Group } from '@/engine/claim';

export const LIST_VIEWS = ['claims', 'sources', 'not-named'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** What the reader searches for. */
export interface Search {
  /** Only claims in which each of these words occurs. */
  readonly words: string;
  /** Only claims with the source's own words in quotation marks. */
  readonly quoted: boolean;
}

export interface ListState {
  readonly view: ListView;
  /** The groups listed and marked on this page alone; empty for those that the settings show. */
  readonly kinds: readonly Group[];
  /** Null while the reader is not searching. */
  readonly search: Search | null;
  /** The id of the claim that is open, and tinted on the page; in the view of sources, the id of a source. */
  readonly open: string | null;
  /** How far the list is scrolled, in CSS pixels. */
  readonly scroll: number;
  /** False while the reader has hidden the marks on this page. */
  readonly marks: boolean;
}

export const FRESH_LIST: ListState = {
  view: 'claims',
  kinds: [],
  search: null,
  open: null,
  scroll: 0,
  marks: true,
};

export const NO_SEARCH: Search = { words: '', quoted: false };

/** The groups that a page lists and marks: those chosen for it, or else those that the settings show. */
export function groupsShown({ kinds }: Pick<ListState, 'kinds'>, shown: readonly Group[]): readonly Group[] {
  return kinds.length > 0 ? kinds : shown;
}

/** The kinds after one more or one less was chosen. All of them chosen is the same as none, where the settings show all. */
export function withKind(kinds: readonly Group[], kind: Group, shown: readonly Group[]): readonly Group[] {
  const chosen = GROUPS.filter((group) => (group === kind ? !kinds.includes(kind) : kinds.includes(group)));
  return chosen.length === GROUPS.length && shown.length === GROUPS.length ? [] : chosen;
}
