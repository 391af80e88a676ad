import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST, type SaidOfClaim } from '@/corrections/correction';
import type { Label } from '@/engine/claim';
import { labelChoices, sourceChoices } from '../correction-choices';

interface CorrectorProps {
  /** What is chosen at first. */
  readonly before: { readonly label: Label; readonly source: string };
  /** True where the words are no claim so far. */
  readonly isNew?: boolean;
  /** The names of all sources of the article. */
  readonly sources: readonly string[];
  onSaid(said: SaidOfClaim): void;
  onClose(): void;
}

/** Stands for a source that the reader writes. No text of a page holds this character of private use. */
const ANOTHER = '\uE000';

/** What the reader says of a claim. It holds with a button and not with a menu, whose value arrow keys change. */
export function Corrector({ before, isNew = false, sources, onSaid, onClose }: CorrectorProps) {
  const [label, setLabel] = useState(before.label);
  const [source, setSource] = useState(before.source);
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);
  const said: SaidOfClaim = { label, source: source === ANOTHER ? name.trim() : source };
  const isChanged = isNew || said.label !== before.label || said.source !== before.source;
  const isUnwritten = source === ANOTHER && said.source === '';
  const give = (given: SaidOfClaim) => {
    onClose();
    onSaid(given);
  };
  return (
    <form
      ref={form}
      class="corrector"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !isUnwritten) give(said);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <LabelChoice label={label} onChoose={setLabel} />
      <label>
        {i18n.t('correct.source')}
        <select value={source} onChange={(event) => setSource(event.currentTarget.value)}>
          {sourceChoices(sources).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
          <option value={ANOTHER}>{i18n.t('correct.another')}</option>
        </select>
      </label>
      {source === ANOTHER && (
        <label>
          {i18n.t('correct.name')}
          <input type="text" maxLength={LONGEST} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
      )}
      <p class="acts">
        <button type="submit" class="main" aria-disabled={!isChanged || isUnwritten}>
          {isNew ? i18n.t('correct.add') : i18n.t('correct.change')}
        </button>
        {!isNew && (
          <button type="button" onClick={() => give({ ...before, label: 'not-a-source' })}>
            {i18n.t('correct.notAClaim')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {i18n.t('correct.cancel')}
        </button>
      </p>
    </form>
  );
}

function LabelChoice({ label, onChoose }: { label: Label; onChoose(label: Label): void }) {
  return (
    <label>
      {i18n.t('correct.label')}
      <select value={label} onChange={(event) => onChoose(event.currentTarget.value as Label)}>
        {labelChoices().map(({ group, labels }) => {
          const options = labels.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ));
          return group ? (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          ) : (
            options
          );
        })}
      </select>
    </label>
  );
}
