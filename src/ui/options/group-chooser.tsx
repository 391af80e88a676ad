import { GROUPS, type Group } from '@/engine/claim';
import { GroupName } from '../mark';

/** Chooses the groups that are marked and listed on every page. */
export function GroupChooser({ shown, onChange }: { shown: readonly Group[]; onChange(shown: Group[]): void }) {
  return (
    <div class="kinds-shown">
      {GROUPS.map((group) => (
        <label key={group} class="choice">
          <input
            type="checkbox"
            checked={shown.includes(group)}
            onChange={(event) =>
              onChange(
                GROUPS.filter((other) => (other === group ? event.currentTarget.checked : shown.includes(other))),
              )
            }
          />
          <GroupName group={group} />
        </label>
      ))}
    </div>
  );
}
