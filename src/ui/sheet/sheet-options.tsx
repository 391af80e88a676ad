import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { draw } from '@/set/draw';
import type { SheetItem } from '@/sheet/sheet';
import { numberOf } from '../words';
import type { SheetState, Shown } from './sheet-state';

interface SheetOptionsProps {
  readonly state: SheetState;
  readonly shown: Shown;
  onShow(shown: Shown): void;
  onChange(state: SheetState): void;
}

const NAMES: Readonly<Record<keyof Shown, () => string>> = {
  guessFirst: () => i18n.t('sheet.guessFirst'),
  lines: () => i18n.t('sheet.showLines'),
  meanings: () => i18n.t('sheet.explain'),
};

/** For the teacher: which sentences, and what a class sees. */
export function SheetOptions({ state, shown, onShow, onChange }: SheetOptionsProps) {
  const { sheet, candidates } = state;
  const [seed, setSeed] = useState(0);
  const take = (items: readonly SheetItem[]) => onChange({ ...state, sheet: { ...sheet, items } });
  const drawn = (count: number, by: number) => {
    setSeed(by);
    take(draw(candidates, count, by));
  };
  const canChoose = candidates.length > 1;
  return (
    <fieldset class="sheet-options">
      <legend class="unseen">{i18n.t('sheet.options')}</legend>
      {canChoose && (
        <>
          <label>
            {i18n.t('sheet.sentences')}
            <select
              value={sheet.items.length}
              onChange={({ currentTarget }) => drawn(Number(currentTarget.value), seed)}
            >
              {candidates.map((_, index) => (
                <option key={candidates[index]!.sentence[0]} value={index + 1}>
                  {i18n.t('sheet.count', { count: numberOf(index + 1), all: numberOf(candidates.length) })}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={() => drawn(sheet.items.length, seed + 1)}>
            {i18n.t('sheet.drawOthers')}
          </button>
        </>
      )}
      {(Object.keys(NAMES) as (keyof Shown)[]).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={shown[name]}
            onChange={({ currentTarget }) => onShow({ ...shown, [name]: currentTarget.checked })}
          />
          {NAMES[name]()}
        </label>
      ))}
      {canChoose && <SentenceChooser state={state} onTake={take} />}
    </fieldset>
  );
}

/** Every sentence that can be asked about, to be chosen one by one. One at least stays. */
function SentenceChooser({ state, onTake }: { state: SheetState; onTake(items: readonly SheetItem[]): void }) {
  const { sheet, candidates } = state;
  const chosen = new Set(sheet.items.map(({ sentence: [start] }) => start));
  const toggle = ([start]: SheetItem['sentence']) => {
    const items = candidates.filter((item) => chosen.has(item.sentence[0]) !== (item.sentence[0] === start));
    if (items.length > 0) onTake(items);
  };
  return (
    <details>
      <summary>{i18n.t('sheet.choose')}</summary>
      {candidates.map(({ sentence }) => (
        <label key={sentence[0]} class="choice">
          <input type="checkbox" checked={chosen.has(sentence[0])} onChange={() => toggle(sentence)} />
          <span lang="en">{sheet.text.slice(...sentence)}</span>
        </label>
      ))}
    </details>
  );
}
