import { i18n } from '#i18n';
import { kindOf, type SheetItem } from '@/sheet/sheet';
import { groupName, numberOf } from '../words';
import type { Guess } from './sheet-state';
import { kindWords, whyWords } from './sheet-words';

interface SoFarProps {
  readonly items: readonly SheetItem[];
  readonly guessOf: (item: SheetItem) => Guess | undefined;
}

/** The sentences whose answers have been looked at, beside what was guessed. Nothing is counted. */
export function SoFar({ items, guessOf }: SoFarProps) {
  const seen = items.flatMap((item, index) => {
    const guess = guessOf(item);
    return guess?.isShown ? [{ item, guess, number: index + 1 }] : [];
  });
  if (seen.length === 0) return null;
  return (
    <section class="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{i18n.t('sheet.soFar')}</h2>
      <ol>
        {seen.map(({ item, guess, number }) => (
          <li key={number}>
            <b>{numberOf(number)}</b>
            <span>
              {comparison(item, guess)}{' '}
              {guess.kind !== null && guess.kind !== kindOf(item) && (
                <span class="soft">
                  {whyWords(item)} {i18n.t('sheet.otherwise')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function comparison(item: SheetItem, { kind }: Guess): string {
  const sheet = kindWords(item);
  if (kind === null) return i18n.t('sheet.sheetAlone', { sheet });
  if (kind === kindOf(item)) return i18n.t('sheet.both', { sheet });
  return i18n.t('sheet.differ', { you: groupName(kind), sheet });
}
