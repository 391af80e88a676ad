import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { GROUPS, type Group } from '@/engine/claim';
import { groupName, numberOf } from '../words';
import { useRovingFocus } from './use-roving-focus';

interface KindsProps {
  /** Claims by group. */
  readonly counts: Readonly<Record<Group, number>>;
  readonly chosen: readonly Group[];
  onChoose(kind: Group): void;
}

/**
 * The six groups in words that wear their lines: the legend of the marks, and the filter of list and marks on this page.
 * Those that the article has are there.
 */
export function Kinds({ counts, chosen, onChoose }: KindsProps) {
  const kinds = GROUPS.filter((group) => counts[group] > 0);
  const [reached, setReached] = useState<Group | null>(null);
  const row = useRovingFocus<HTMLDivElement>((button) => setReached(button.dataset.group as Group));
  const stop = reached && kinds.includes(reached) ? reached : kinds[0];
  return (
    <div {...row} class="kinds" role="toolbar" aria-label={i18n.t('popup.kinds')}>
      {kinds.map((group) => (
        <button
          key={group}
          type="button"
          data-group={group}
          aria-pressed={chosen.includes(group)}
          tabIndex={group === stop ? 0 : -1}
          onClick={() => {
            setReached(group);
            onChoose(group);
          }}
        >
          <span class="lined">{groupName(group)}</span>{' '}
          <span class="count">
            {numberOf(counts[group])}
            <span class="unseen"> {i18n.t('popup.countUnit', counts[group])}</span>
          </span>
        </button>
      ))}
    </div>
  );
}
