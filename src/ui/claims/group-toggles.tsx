import { i18n } from '#i18n';
import { GROUPS, type Group } from '@/engine/claim';
import { GroupName } from '../mark';
import { numberOf } from '../words';

interface GroupTogglesProps {
  readonly counts: Readonly<Record<Group, number>>;
  readonly shown: readonly Group[];
  onChange(shown: Group[]): void;
}

/** One button for each group that the article has: it marks and lists the group, or leaves it out. */
export function GroupToggles({ counts, shown, onChange }: GroupTogglesProps) {
  const toggled = (group: Group) =>
    GROUPS.filter((other) => (other === group ? !shown.includes(group) : shown.includes(other)));
  return (
    <fieldset class="groups">
      <legend class="unseen">{i18n.t('popup.groups')}</legend>
      {GROUPS.filter((group) => counts[group] > 0).map((group) => (
        <button
          key={group}
          type="button"
          class="group"
          aria-pressed={shown.includes(group)}
          onClick={() => onChange(toggled(group))}
        >
          <GroupName group={group} />
          <span class="count">
            {numberOf(counts[group])} <span class="unseen">{i18n.t('popup.countUnit', counts[group])}</span>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
