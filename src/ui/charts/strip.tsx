import type { ComponentChild } from 'preact';
import type { Group } from '@/engine/claim';
import { numberOf } from '../words';
import { ChartHead } from './chart-head';
import { GroupLine, LINE_HEIGHT } from './group-line';
import './charts.css';

export interface StripRow {
  readonly group: Group;
  readonly name: ComponentChild;
  readonly count: number;
  /** Where the row has its strokes, from 0 to 1. */
  readonly stretches: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  /** The same in words. */
  readonly places: string;
}

interface StripProps {
  /** Names the chart for those who do not see it. */
  readonly caption: string;
  readonly heads: readonly [name: string, count: string, places: string];
  readonly rows: readonly StripRow[];
  /** Where an upright line runs through all rows, from 0 to 1; null for none. */
  readonly flag: number | null;
  /** What the two ends of the rows are. */
  readonly ends: readonly [start: string, end: string];
}

/** Where along a text something stands, a row for each group, in its own line. It is a table, which reads aloud as one. */
export function Strip({ caption, heads, rows, flag, ends }: StripProps) {
  return (
    <div class="strip">
      <table>
        <ChartHead caption={caption} heads={heads} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{row.name}</th>
              <td class="number">{numberOf(row.count)}</td>
              <td>
                <RowDrawing row={row} flag={flag} />
                <span class="unseen">{row.places}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="from-to" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}

/** A stroke shorter than this (in per cent of the row) would not show its shape. */
const SHORTEST = 1.25;

function RowDrawing({ row: { group, stretches }, flag }: { row: StripRow; flag: number | null }) {
  return (
    <svg class="chart-row" aria-hidden="true" width="100%" height={LINE_HEIGHT}>
      <line class="ground" x1="0" x2="100%" y1={LINE_HEIGHT / 2} y2={LINE_HEIGHT / 2} />
      {flag !== null && <line class="flag" x1={`${flag * 100}%`} x2={`${flag * 100}%`} y1="-9" y2={LINE_HEIGHT + 9} />}
      {stretches.map(({ id, from, to }) => (
        <GroupLine key={id} group={group} from={from * 100} to={Math.max(to * 100, from * 100 + SHORTEST)} />
      ))}
    </svg>
  );
}
