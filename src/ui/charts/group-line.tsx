/**
 * The line of a group as SVG draws it: the marks' own shapes, enlarged, so that charts need neither colour nor legend.
 * No chart library knows a wavy or a double line, and each small one weighs more than all that is here.
 */
import type { Group } from '@/engine/claim';

/** Where a line runs across its drawing, in per cent of its width. */
interface GroupLineProps {
  readonly group: Group;
  readonly from: number;
  readonly to: number;
}

/** Pixels: the height of a drawing of lines, the middle of which they run along. */
export const LINE_HEIGHT = 18;
const MIDDLE = LINE_HEIGHT / 2;

/** How SVG strokes the lines that it can stroke. A dot is a dash of no length with round ends. */
const STROKES: Readonly<Record<Exclude<Group, 'vague'>, Readonly<Record<string, string | number>>>> = {
  named: { 'stroke-width': 5 },
  unnamed: { 'stroke-width': 3.5, 'stroke-dasharray': '7 4' },
  institution: { 'stroke-width': 1.5 },
  document: { 'stroke-width': 2.5, 'stroke-dasharray': '0.1 4.5', 'stroke-linecap': 'round' },
  relayed: { 'stroke-width': 5.5, 'stroke-dasharray': '0.1 9', 'stroke-linecap': 'round' },
};

/** A wave of eight pixels, cut off where its stretch ends: no stroke can be one, and printers blur what fills like one. */
const WAVE = 'q2 -4 4 0t4 0';
/** Waves in one per cent of the widest drawing. */
const WAVES_PER_CENT = 1.5;

/** A stretch of a group's line. */
export function GroupLine({ group, from, to }: GroupLineProps) {
  if (group === 'vague')
    return (
      <svg
        data-group={group}
        class="group-line"
        aria-hidden="true"
        x={`${from}%`}
        width={`${to - from}%`}
        height={LINE_HEIGHT}
      >
        <path d={`M0 ${MIDDLE}${WAVE.repeat(Math.ceil((to - from) * WAVES_PER_CENT))}`} />
      </svg>
    );
  const heights = group === 'institution' ? [MIDDLE - 2, MIDDLE + 2] : [MIDDLE];
  return (
    <g data-group={group} class="group-line">
      {heights.map((y) => (
        <line key={y} x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} {...STROKES[group]} />
      ))}
    </g>
  );
}
