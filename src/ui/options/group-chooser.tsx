import { i18n } from '#i18n';
import { GROUPS, type Group } from '@/engine/claim';
import { GroupName } from '../mark';

/** Which groups are marked and listed, on every page. */
export function GroupChooser({ shown, onChange }: { shown: readonly Group[]; onChange(shown: Group[]): void }) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{i18n.t('options.groups')}</legend>
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
          <span class="choice-group">
            <GroupName group={group} />
            <span class="soft">{i18n.t(`groupWhat.${group}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
