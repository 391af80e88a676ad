/** The marks' style sheet. Both painters share it and differ only in their selectors. */
import { GROUPS, type Group } from '@/engine/claim';
import type { Scheme } from './page-scheme';
import type { Palette } from './painter';
import { tintOf } from './palettes';

const OTHER = { light: 'dark', dark: 'light' } as const satisfies Record<Scheme, Scheme>;

/** Where marked text stands: as most of the page does, or on a ground of the other scheme. */
export type Ground = 'usual' | 'other';

/** Selectors for a group's marks and for the tint of a claim in that group. */
export interface Selectors {
  mark(group: Group, ground: Ground): string;
  tint(group: Group, ground: Ground): string;
}

/** Options besides colours. */
export interface RuleOptions {
  /** The groups whose marks are styled; tints always are. Default: all. */
  readonly groups?: ReadonlySet<Group>;
  /** False if text decorations are not painted: a tint marks the group instead. Default: true. */
  readonly underlines?: boolean;
  /** Whether marks stand on the other ground, too. Default: false. */
  readonly hasOther?: boolean;
}

/** @returns CSS for the marks of some groups and for all tints. Nothing is printed. */
export function groupRules(
  selectors: Selectors,
  palette: Palette,
  scheme: Scheme,
  { groups = new Set(GROUPS), underlines = true, hasOther = false }: RuleOptions = {},
): string {
  const grounds: readonly Ground[] = hasOther ? ['usual', 'other'] : ['usual'];
  const looks = (group: Group, ground: Ground) => {
    const { line, thickness, offset, ...colours } = palette[group];
    const on = ground === 'usual' ? scheme : OTHER[scheme];
    return {
      mark: underlines
        ? `text-decoration:underline ${line} ${thickness} ${colours[on]};text-underline-offset:${offset}`
        : `background-color:${tintOf(colours[on], 'faint')}`,
      tint: `background-color:${tintOf(colours[on], on)}`,
    };
  };
  const thicker = (group: Group) => ({ mark: `text-decoration-thickness:calc(${palette[group].thickness} + 1px)` });
  // In forced colours the system's colours replace ours; the line styles still tell the groups apart.
  const forcedMark = underlines ? 'text-decoration-color:CanvasText' : 'background-color:Mark;color:MarkText';
  const every = (selector: Selectors['mark']) => grounds.flatMap((on) => GROUPS.map((group) => selector(group, on)));
  const forced = `${every(selectors.mark)}{${forcedMark}}${every(selectors.tint)}{background-color:Highlight;color:HighlightText}`;
  const rules = (look: (group: Group, ground: Ground) => { mark: string; tint?: string }) =>
    GROUPS.flatMap((group) =>
      grounds.map((ground) => {
        const { mark, tint } = look(group, ground);
        const marked = groups.has(group) ? `${selectors.mark(group, ground)}{${mark}}` : '';
        return tint ? `${marked}${selectors.tint(group, ground)}{${tint}}` : marked;
      }),
    ).join('');
  return `@media screen{${rules(looks)}@media (prefers-contrast:more){${rules(thicker)}}@media (forced-colors:active){${forced}}}`;
}
