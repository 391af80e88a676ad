import { GROUP_OF, type Group, type Label } from '@/engine/claim';
import { groupName, labelName } from './words';

/** A group's name, which wears the group's own line. */
export function GroupName({ group }: { group: Group }) {
  return (
    <span class="lined" data-group={group}>
      {groupName(group)}
    </span>
  );
}

/** A label's name with the line of its group. */
export function LabelName({ label }: { label: Label }) {
  return (
    <span class="lined" data-group={GROUP_OF[label] ?? undefined}>
      {labelName(label)}
    </span>
  );
}
