/** The marks' style sheet. Both painters share it and differ only in their selectors. */
import { GROUPS, type Group } from '@/engine/claim';
import type { Scheme } from './page-scheme';
import type { Palette } from './painter';
import { tintOf } from './palettes';

/** Selectors for a group's marks and for the tint of a claim in that group. */
export interface Selectors {
  mark(group: Group): string;
  tint(group: Group): string;
}

/** Options besides colours. */
export interface RuleOptions {
  /** The groups whose marks are styled; tints always are. Default: all. */
  readonly groups?: ReadonlySet<Group>;
  /** False if text decorations are not painted: a tint marks the group instead. Default: true. */
  readonly underlines?: boolean;
}

/** @returns CSS for the marks of some groups and for all tints. Nothing is printed. */
export function groupRules(
  selectors: Selectors,
  palette: Palette,
  scheme: Scheme,
  { groups = new Set(GROUPS), underlines = true }: RuleOptions = {},
): string {
  const looks = (group: Group) => {
    const { line, thickness, offset, [scheme]: colour } = palette[group];
    return {
      mark: underlines
        ? `text-decoration:underline ${line} ${thickness} ${colour};text-underline-offset:${offset}`
        : `background-color:${tintOf(colour, 'faint')}`,
      tint: `background-color:${tintOf(colour, scheme)}`,
    };
  };
  const thicker = (group: Group) => ({ mark: `text-decoration-thickness:calc(${palette[group].thickness} + 1px)` });
  // In forced colours the system's colours replace ours; the line styles still tell the groups apart.
  const forcedMark = underlines ? 'text-decoration-color:CanvasText' : 'background-color:Mark;color:MarkText';
  const forced = `${GROUPS.map(selectors.mark)}{${forcedMark}}${GROUPS.map(selectors.tint)}{background-color:Highlight;color:HighlightText}`;
  const rules = (look: (group: Group) => { mark: string; tint?: string }) =>
    GROUPS.map((group) => {
      const { mark, tint } = look(group);
      const marked = groups.has(group) ? `${selectors.mark(group)}{${mark}}` : '';
      return tint ? `${marked}${selectors.tint(group)}{${tint}}` : marked;
    }).join('');
  return `@media screen{${rules(looks)}@media (prefers-contrast:more){${rules(thicker)}}@media (forced-colors:active){${forced}}}`;
}
