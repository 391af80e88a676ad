import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SetArticle } from '@/set/set';
import type { ShareLink, TextFile } from '../ports';
import { useNotice } from '../use-notice';
import { type Sampling, SET_FILES, type SetFileName, sampleFileOf, setFileOf } from './set-downloads';

const WHAT: Readonly<Record<SetFileName, () => string>> = {
  articles: () => i18n.t('set.rowPerArticle'),
  claims: () => i18n.t('set.rowPerClaim'),
  sources: () => i18n.t('set.rowPerSource'),
  data: () => i18n.t('set.everything'),
  codebook: () => i18n.t('set.meanings'),
};

const AS: Readonly<Record<SetFileName, () => string>> = {
  articles: () => 'CSV',
  claims: () => 'CSV',
  sources: () => 'CSV',
  data: () => 'JSON',
  codebook: () => i18n.t('set.codebook'),
};

interface SaveListProps {
  readonly articles: readonly SetArticle[];
  readonly share: ShareLink;
}

/** The ways to take the set away. */
export function SaveList({ articles, share }: SaveListProps) {
  const [notice, setNotice] = useNotice();
  const save = async (making: Promise<TextFile>) => {
    setNotice(i18n.t('set.making'));
    share.save(await making);
    setNotice(i18n.t('share.saved'));
  };
  const { toolVersion } = share;
  return (
    <>
      <ul class="saves">
        {SET_FILES.map((file) => (
          <li key={file}>
            <span id={`save-${file}`}>{WHAT[file]()}</span>
            <button
              type="button"
              class="quiet"
              aria-describedby={`save-${file}`}
              onClick={() => void save(setFileOf(file, articles, toolVersion))}
            >
              {AS[file]()}
            </button>
          </li>
        ))}
      </ul>
      <SampleForm onSave={(sampling) => void save(sampleFileOf(sampling, articles, toolVersion))} />
      <p role="status" class="notice">
        {notice}
      </p>
    </>
  );
}

/** Draws claims at random for coders. */
function SampleForm({ onSave }: { onSave(sampling: Sampling): void }) {
  const [sampling, setSampling] = useState<Sampling>({ size: 200, seed: 1, blind: true });
  return (
    <form
      class="sample-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(sampling);
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
      <button type="submit">{i18n.t('set.draw')}</button>
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
