import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '@/corrections/correction';
import { type Claim, GROUP_OF, GROUPS, LABELS, type Label } from '@/engine/claim';
import { groupName, labelName } from '../words';

interface CorrectorProps {
  readonly claim: Claim;
  onCorrect(verdict: Verdict): void;
  onClose(): void;
}

/** The reader's objection to a claim. The choice holds with the button and not with the menu, whose value arrow keys change. */
export function Corrector({ claim: { label }, onCorrect, onClose }: CorrectorProps) {
  const [chosen, setChosen] = useState(label);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const give = (verdict: Verdict) => {
    onClose();
    onCorrect(verdict);
  };
  return (
    <div class="corrector">
      <label>
        {i18n.t('correct.label')}
        <select
          ref={select}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value as Label)}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          {GROUPS.map((group) => (
            <optgroup key={group} label={groupName(group)}>
              {LABELS.filter((other) => GROUP_OF[other] === group).map(optionOf)}
            </optgroup>
          ))}
          {LABELS.filter((other) => !GROUP_OF[other]).map(optionOf)}
        </select>
      </label>
      <p class="acts">
        <button
          type="button"
          class="main"
          aria-disabled={chosen === label}
          onClick={() => chosen !== label && give(chosen)}
        >
          {i18n.t('correct.change')}
        </button>
        <button type="button" onClick={() => give('not-a-source')}>
          {i18n.t('correct.notAClaim')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {i18n.t('correct.cancel')}
        </button>
      </p>
    </div>
  );
}

const optionOf = (label: Label) => (
  <option key={label} value={label}>
    {labelName(label)}
  </option>
);
