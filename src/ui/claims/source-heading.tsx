import type { Group } from '@/engine/claim';
import { SourceName } from '../source-name';

/** Who speaks, as what heads a claim or a source. */
export function SourceHeading({ who, group }: { readonly who: string | null; readonly group: Group | null }) {
  return (
    <h3 class="who">
      <SourceName who={who} group={group} />
    </h3>
  );
}
