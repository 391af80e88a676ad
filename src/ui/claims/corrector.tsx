import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Verdict } from '@/corrections/correction';
import { type Claim, LABELS, type Label } from '@/engine/claim';
import { labelName } from '../words';

interface CorrectorProps {
  readonly claim: Claim;
  readonly who: string;
  onCorrect(verdict: Verdict): void;
}

/** The reader's objection to a claim. Closed it is one button, so that thousands of claims stay cheap to draw. */
export function Corrector({ claim, who, onCorrect }: CorrectorProps) {
  const [open, setOpen] = useState(false);
  const label = i18n.t('correct.open');
  const choose = (verdict: Verdict) => {
    setOpen(false);
    onCorrect(verdict);
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-label={i18n.t('claim.actionOn', { action: label, who })}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && <Verdicts label={claim.label} onChoose={choose} />}
    </>
  );
}

/** The choice holds with the button and not with the menu, whose value arrow keys change in passing. */
function Verdicts({ label, onChoose }: { label: Label; onChoose(verdict: Verdict): void }) {
  const [chosen, setChosen] = useState(label);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  return (
    <span class="corrector">
      <select
        ref={select}
        aria-label={i18n.t('correct.label')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value as Label)}
      >
        {LABELS.map((other) => (
          <option key={other} value={other}>
            {labelName(other)}
          </option>
        ))}
      </select>
      <button type="button" aria-disabled={chosen === label} onClick={() => chosen !== label && onChoose(chosen)}>
        {i18n.t('correct.change')}
      </button>
      <button type="button" onClick={() => onChoose('not-a-source')}>
        {i18n.t('correct.notASource')}
      </button>
    </span>
  );
}
