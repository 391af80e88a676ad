import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, LABELS, type Label } from '@/engine/claim';
import type { Filter } from '@/report/listing';
import { sourcesOf } from '@/report/sources';
import { labelName } from '../words';
import type { Order } from './claim-list';
import { Fold } from './fold';

/** What the reader looks for, besides the groups that the settings keep. */
export type Find = Omit<Filter, 'shown'> & { readonly order: Order };

export const FIND_ALL: Find = { label: null, sourceId: null, quoted: false, search: '', order: 'position' };

interface FinderProps {
  readonly claims: readonly Claim[];
  readonly find: Find;
  onChange(find: Find): void;
}

/** Search, filters and order of the list. */
export function Finder(props: FinderProps) {
  return (
    <Fold title={i18n.t('find.title')}>
      <Fields {...props} />
    </Fold>
  );
}

function Fields({ claims, find, onChange }: FinderProps) {
  const sources = useMemo(() => sourcesOf(claims).filter(({ who }) => who !== null), [claims]);
  const labels = useMemo(() => LABELS.filter((label) => claims.some((claim) => claim.label === label)), [claims]);
  const change = (part: Partial<Find>) => onChange({ ...find, ...part });
  return (
    <div class="finder">
      <label class="field">
        <span>{i18n.t('find.search')}</span>
        <input
          type="search"
          dir="auto"
          value={find.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </label>
      <Select
        name={i18n.t('find.label')}
        value={find.label ?? ''}
        options={[['', i18n.t('find.anyLabel')], ...labels.map((label) => [label, labelName(label)] as const)]}
        onChange={(value) => change({ label: (value || null) as Label | null })}
      />
      <Select
        name={i18n.t('find.source')}
        value={find.sourceId ?? ''}
        options={[['', i18n.t('find.anySource')], ...sources.map(({ id, who }) => [id, shortened(who ?? '')] as const)]}
        onChange={(value) => change({ sourceId: value || null })}
      />
      <Select
        name={i18n.t('find.order')}
        value={find.order}
        options={[
          ['position', i18n.t('find.byPosition')],
          ['source', i18n.t('find.bySource')],
        ]}
        onChange={(value) => change({ order: value as Order })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={find.quoted}
          onChange={(event) => change({ quoted: event.currentTarget.checked })}
        />
        <span>{i18n.t('find.quoted')}</span>
      </label>
      <button type="button" onClick={() => onChange(FIND_ALL)}>
        {i18n.t('find.clear')}
      </button>
    </div>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  onChange(value: string): void;
}

function Select({ name, value, options, onChange }: SelectProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A menu entry takes one line, whatever a page gives as a name. */
function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
