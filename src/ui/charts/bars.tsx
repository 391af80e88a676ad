import type { ComponentChild } from 'preact';
import type { Group } from '@/engine/claim';
import { numberOf } from '../words';
import { ChartHead } from './chart-head';
import { GroupLine, LINE_HEIGHT } from './group-line';
import './charts.css';

export interface Bar {
  readonly key: string;
  readonly name: ComponentChild;
  /** Whose line the bar is; it has that group's shape. */
  readonly group: Group;
  readonly value: number;
}

interface BarsProps {
  /** Names the chart for those who do not see it. */
  readonly caption: string;
  /** What the names and the values are. */
  readonly heads: readonly [name: string, value: string];
  readonly bars: readonly Bar[];
  /** What the longest bar could be; by default the greatest value. */
  readonly most?: number;
}

/** Values beside each other, as bars in the lines of their groups. It is a table, which reads aloud as one. */
export function Bars({ caption, heads, bars, most = Math.max(...bars.map(({ value }) => value)) }: BarsProps) {
  return (
    <table class="bars">
      <ChartHead caption={caption} heads={heads} />
      <tbody>
        {bars.map(({ key, name, group, value }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <span class="bar">
                <svg
                  class="chart-row"
                  aria-hidden="true"
                  height={LINE_HEIGHT}
                  style={{ inlineSize: `calc((100% - 3rem) * ${most > 0 ? value / most : 0})` }}
                >
                  <GroupLine group={group} from={0} to={100} />
                </svg>
                {numberOf(value)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
