import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { Source } from '@/report/sources';
import { sourceChoices } from '../correction-choices';
import { Passage } from '../passage';

interface SourceCorrectorProps {
  readonly source: Source;
  /** The names of the article's other sources. */
  readonly others: readonly string[];
  readonly text: string;
  /** It is the same source as the one of this name. */
  onSame(name: string): void;
  /** These claims of it are from another source, of this name. */
  onApart(claims: readonly Claim[], name: string): void;
  onClose(): void;
}

/** The reader's objection to a source: it is the same as another one, or it is two. */
export function SourceCorrector(props: SourceCorrectorProps) {
  const { source, others, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('select, input')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={box} class="corrector">
      {others.length > 0 && <SameSource {...props} />}
      {source.claims.length > 1 && <TwoSources {...props} />}
      <p class="acts">
        <button type="button" class="quiet" onClick={onClose}>
          {i18n.t('correct.cancel')}
        </button>
      </p>
    </div>
  );
}

function SameSource({ others, onSame, onClose }: SourceCorrectorProps) {
  const [chosen, setChosen] = useState(others[0] ?? '');
  const give = (event: Event) => {
    event.preventDefault();
    onClose();
    onSame(chosen);
  };
  return (
    <form onSubmit={give}>
      <label>
        {i18n.t('correct.same')}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {sourceChoices(others)
            .filter(({ value }) => value !== '')
            .map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <button type="submit">{i18n.t('correct.areOne')}</button>
    </form>
  );
}

function TwoSources({ source: { claims }, text, onApart, onClose }: SourceCorrectorProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const apart = claims.filter(({ id }) => ticked.has(id));
  const isWhole = apart.length > 0 && name.trim() !== '';
  const give = (event: Event) => {
    event.preventDefault();
    if (!isWhole) return;
    onClose();
    onApart(apart, name.trim());
  };
  return (
    <form onSubmit={give}>
      <fieldset>
        <legend>{i18n.t('correct.apart')}</legend>
        {claims.map((claim) => (
          <label key={claim.id} class="choice">
            <input
              type="checkbox"
              checked={ticked.has(claim.id)}
              onChange={() => setTicked(toggled(ticked, claim.id))}
            />
            <Passage claim={claim} text={text} />
          </label>
        ))}
      </fieldset>
      <label>
        {i18n.t('correct.name')}
        <input type="text" maxLength={LONGEST} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="submit" aria-disabled={!isWhole}>
        {i18n.t('correct.areTwo')}
      </button>
    </form>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return after;
}
