/** The state of an article's list. The page's session keeps it, so that the popup reopens as the reader left it. */
import { GROUPS, type Group } from '@/engine/claim';

export const LIST_VIEWS = ['claims', 'sources', 'not-named'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

/** The search. */
export interface Search {
  /** Only claims that contain each of these words. */
  readonly words: string;
  /** Only claims with the source's own words in quotation marks. */
  readonly quoted: boolean;
}

export interface ListState {
  readonly view: ListView;
  /** The groups listed and marked on this page only; empty for the ones chosen in the settings. */
  readonly kinds: readonly Group[];
  /** Null while the reader is not searching. */
  readonly search: Search | null;
  /** The id of the open claim, which is tinted on the page; in the Sources view, the id of a source. */
  readonly open: string | null;
  /** Scroll position of the list, in CSS pixels. */
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

/** The groups that a page lists and marks: the ones chosen for it, or else those of the settings. */
export function groupsShown({ kinds }: Pick<ListState, 'kinds'>, shown: readonly Group[]): readonly Group[] {
  return kinds.length > 0 ? kinds : shown;
}

/** The kinds after toggling one. Choosing all equals choosing none, if the settings show all. */
export function withKind(kinds: readonly Group[], kind: Group, shown: readonly Group[]): readonly Group[] {
  const chosen = GROUPS.filter((group) => (group === kind ? !kinds.includes(kind) : kinds.includes(group)));
  return chosen.length === GROUPS.length && shown.length === GROUPS.length ? [] : chosen;
}
