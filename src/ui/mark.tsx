import { GROUP_OF, GROUP_TABLE, type Group, LABEL_TABLE, type Label } from '@/engine/claim';
import { groupName } from './words';

/** A label's letter in a small frame; the words beside it say the same, so it is hidden from screen readers. */
export function LabelLetter({ label }: { label: Label }) {
  return (
    <span class="letter" data-group={GROUP_OF[label]} aria-hidden="true">
      {LABEL_TABLE[label].letter}
    </span>
  );
}

/** A group's letter and its name, which wears the group's own line. */
export function GroupName({ group }: { group: Group }) {
  return (
    <>
      <span class="letter" data-group={group} aria-hidden="true">
        {GROUP_TABLE[group].letter}
      </span>
      <span class="lined" data-group={group}>
        {groupName(group)}
      </span>
    </>
  );
}

/** Who speaks, as a heading: the label's letter, and the name or description with the line of its group. */
export function SourceHeadline({ label, who }: { label: Label; who: string }) {
  return (
    <h3 class="claim-who">
      <LabelLetter label={label} />
      <bdi class="lined" data-group={GROUP_OF[label]}>
        {who}
      </bdi>
    </h3>
  );
}
