import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sampling } from './set-downloads';

interface SampleFormProps {
  /** What its button says. */
  readonly action: string;
  onDraw(sampling: Sampling): void;
}

/** Which claims are drawn at random for coders. */
export function SampleForm({ action, onDraw }: SampleFormProps) {
  const [sampling, setSampling] = useState<Sampling>({ size: 200, seed: 1, blind: true });
  return (
    <form
      class="sample-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDraw(sampling);
      }}
    >
      <h3>{i18n.t('set.sample')}</h3>
      <NumberField
        name={i18n.t('set.sampleSize')}
        value={sampling.size}
        least={1}
        onChange={(size) => setSampling({ ...sampling, size })}
      />
      <NumberField
        name={i18n.t('set.seed')}
        value={sampling.seed}
        least={0}
        onChange={(seed) => setSampling({ ...sampling, seed })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={sampling.blind}
          onChange={({ currentTarget }) => setSampling({ ...sampling, blind: currentTarget.checked })}
        />
        <span>{i18n.t('set.blind')}</span>
      </label>
      <button type="submit">{action}</button>
      <p class="soft">{i18n.t('set.sampleHelp')}</p>
    </form>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly least: number;
  onChange(value: number): void;
}

function NumberField({ name, value, least, onChange }: NumberFieldProps) {
  return (
    <label>
      <span>{name}</span>
      <input
        type="number"
        required
        min={least}
        max={2 ** 31 - 1}
        step={1}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </label>
  );
}
