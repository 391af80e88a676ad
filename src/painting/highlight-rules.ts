/** The style sheet of the highlight painter, and the names that it goes by in the registry that all scripts share. */
import { GROUPS, type Group } from '@/engine/claim';
import type { Scheme } from './page-scheme';
import type { Palette } from './painter';
import { tintOf } from './palettes';

export function highlightName(group: Group): string {
  return `sourcelight-${group}`;
}

/** A flashed mark carries a second highlight, named by its group, so that its tint has the group's colour. */
export function flashName(group: Group): string {
  return `sourcelight-flash-${group}`;
}

/**
 * @param underlines whether `::highlight()` paints text decorations here; where it does not, a tint marks the group.
 * @returns CSS for all groups and their flashes. On paper there are no marks.
 */
export function highlightRules(palette: Palette, scheme: Scheme, underlines: boolean): string {
  const groups = GROUPS.map((group) => {
    const { line, thickness, offset, [scheme]: colour } = palette[group];
    const mark = underlines
      ? `text-decoration:underline ${line} ${thickness} ${colour};text-underline-offset:${offset}`
      : `background-color:${tintOf(colour, 'faint')}`;
    return rule(highlightName(group), mark) + rule(flashName(group), `background-color:${tintOf(colour, 'strong')}`);
  });
  const thicker = GROUPS.map((group) =>
    rule(highlightName(group), `text-decoration-thickness:calc(${palette[group].thickness} + 1px)`),
  );
  // With forced colours the reader's own few colours replace ours; the line styles stay, and tell the groups apart.
  const forced = GROUPS.map(
    (group) =>
      rule(
        highlightName(group),
        underlines ? 'text-decoration-color:CanvasText' : 'background-color:Mark;color:MarkText',
      ) + rule(flashName(group), 'background-color:Highlight;color:HighlightText'),
  );
  return `@media screen{${groups.join('')}@media (prefers-contrast:more){${thicker.join('')}}@media (forced-colors:active){${forced.join('')}}}`;
}

function rule(name: string, declarations: string): string {
  return `::highlight(${name}){${declarations}}`;
}
