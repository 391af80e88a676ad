import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Agreement, differencesIn, kindOf, labelOf } from '@/agreement/agreement';
import type { Unit } from '@/agreement/coding';
import { LABELS, type Label } from '@/engine/claim';
import type { CodingRow } from '@/export/coding-columns';
import type { RowClaim } from '@/set/coders';
import type { ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { counted, labelName } from '../words';
import { codingFileOf } from './set-downloads';

interface DifferencesProps {
  readonly agreement: Agreement;
  readonly share: ShareLink;
}

/** The claims of which coders say different things, to be settled one by one and saved as one table. */
export function Differences({ agreement, share }: DifferencesProps) {
  const [settled, setSettled] = useState<ReadonlyMap<Unit, Label>>(new Map());
  const [notice, setNotice] = useNotice();
  const inKind = differencesIn(agreement.units, kindOf);
  const inLabel = differencesIn(agreement.units, labelOf).filter((unit) => !inKind.includes(unit));
  const save = async () => {
    share.save(await codingFileOf('sourcelight-coding-settled.csv', settledRows(agreement.units, settled)));
    setNotice(i18n.t('share.saved'));
  };
  return (
    <section class="block" aria-labelledby="differences">
      <h2 id="differences">{counted('coders.differences', inKind.length + inLabel.length)}</h2>
      <ol class="differences">
        {[...inKind, ...inLabel].map((unit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table's differences keep their order
          <li key={index} id={`difference-${index}`} tabIndex={-1}>
            <Difference
              unit={unit}
              name={`difference-${index}`}
              coders={agreement.coders}
              chosen={settled.get(unit)}
              onChoose={(label) => setSettled(new Map(settled).set(unit, label))}
            />
          </li>
        ))}
      </ol>
      <p class="action">
        <button type="button" onClick={() => void save()}>
          {i18n.t('coders.saveSettled')}
        </button>
        <span class="soft">{i18n.t('coders.settledHelp')}</span>
        <span role="status">{notice}</span>
      </p>
    </section>
  );
}

interface DifferenceProps {
  readonly unit: Unit;
  readonly name: string;
  readonly coders: readonly string[];
  readonly chosen: Label | undefined;
  onChoose(label: Label): void;
}

function Difference({ unit, name, coders, chosen, onChoose }: DifferenceProps) {
  const row = rowOf(unit);
  const chosenBy = new Map<Label, string[]>();
  unit.claims.forEach((claim, index) => {
    if (claim) chosenBy.set(claim.label, [...(chosenBy.get(claim.label) ?? []), coders[index]!]);
  });
  const isAnother = chosen !== undefined && !chosenBy.has(chosen);
  return (
    <>
      <blockquote lang="en">{row.sentence}</blockquote>
      <p class="soft">
        <bdi>{row.title || row.article}</bdi>
      </p>
      <fieldset>
        <legend class="unseen">{i18n.t('coders.whichHolds')}</legend>
        {[...chosenBy].map(([label, by]) => (
          <label key={label}>
            <input type="radio" name={name} checked={chosen === label} onChange={() => onChoose(label)} />
            {labelName(label)} <span class="soft">({by.join(', ')})</span>
          </label>
        ))}
        <label>
          {i18n.t('coders.another')}
          <select
            value={isAnother ? chosen : ''}
            onChange={({ currentTarget: { value } }) => value && onChoose(value as Label)}
          >
            <option value="">–</option>
            {LABELS.filter((label) => !chosenBy.has(label)).map((label) => (
              <option key={label} value={label}>
                {labelName(label)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
    </>
  );
}

/** What all say, and where they differ what was settled; empty where that is still open. */
function settledRows(units: readonly Unit[], settled: ReadonlyMap<Unit, Label>): CodingRow[] {
  return units.map((unit) => {
    const said = unit.claims.map((claim) => claim?.label);
    const [first] = said;
    const common = first !== undefined && said.every((label) => label === first) ? first : '';
    return { ...rowOf(unit), coder: '', coder_label: settled.get(unit) ?? common };
  });
}

/** The row of the first coder who has one. */
function rowOf({ claims }: Unit): CodingRow {
  return (claims.find((claim) => claim !== null) as RowClaim).row;
}
