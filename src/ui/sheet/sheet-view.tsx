import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sheetFileOf } from '@/sheet/sheet-file';
import type { ShareLink } from '../ports';
import { useNotice } from '../use-notice';
import { GuessCard } from './guess-card';

import { SheetOptions } from './sheet-options';
import { type Guess, NO_GUESS, type SheetState, type Shown } from './sheet-state';
import { SheetText } from './sheet-text';
import { SoFar } from './so-far';

import { TeachersWords } from './teachers-words';

interface SheetViewProps {
  readonly state: SheetState;
  readonly share: ShareLink;
  onChange(state: SheetState): void;
  onClose(): void;
}

/** The article with its numbered sentences, and beside it one question after the other. */
export function SheetView({ state, share, onChange, onClose }: SheetViewProps) {
  const { sheet } = state;
  const [at, setAt] = useState(0);
  const [guesses, setGuesses] = useState<ReadonlyMap<number, Guess>>(new Map());
  const [shown, setShown] = useState<Shown>({ guessFirst: true, lines: false, meanings: true });
  const [notice, setNotice] = useNotice();
  const index = Math.min(at, sheet.items.length - 1);
  const item = sheet.items[index]!;
  const keyOf = ({ sentence: [start] }: { readonly sentence: readonly [number, number] }) => start;
  const guess = guesses.get(keyOf(item)) ?? NO_GUESS;
  const change = (part: Partial<Guess>) => setGuesses(new Map(guesses).set(keyOf(item), { ...guess, ...part }));
  const save = () => {
    share.save({ name: 'class-sheet.json', type: 'application/json', text: sheetFileOf(sheet) });
    setNotice(i18n.t('share.saved'));
  };
  return (
    <>
      <SheetOptions state={state} shown={shown} onShow={setShown} onChange={onChange} />
      <div class="sheet-columns">
        <SheetText
          sheet={sheet}
          at={index}
          lines={shown.lines}
          onGo={setAt}
          onSelect={(who) => !guess.isShown && change({ who })}
        />
        <div class="questions">
          <GuessCard
            key={keyOf(item)}
            item={item}
            number={index + 1}
            of={sheet.items.length}
            guess={guess}
            shown={shown}
            onChange={change}
            onGo={(by) => setAt(index + by)}
          />
          <SoFar items={sheet.items} guessOf={(one) => guesses.get(keyOf(one))} />
        </div>
      </div>
      <TeachersWords sheet={sheet} onChange={(changed) => onChange({ ...state, sheet: changed })} />
      <p class="action">
        <button type="button" onClick={save}>
          {i18n.t('sheet.saveFile')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {i18n.t('sheet.other')}
        </button>
        <span role="status" class="soft">
          {notice || i18n.t('sheet.saveHelp')}
        </span>
      </p>
    </>
  );
}
