import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { GROUPS } from '@/engine/claim';
import type { SheetItem } from '@/sheet/sheet';
import { kindOf } from '@/sheet/sheet';
import { groupName, labelQuestion, numberOf } from '../words';
import type { Guess, Shown } from './sheet-state';
import { groupMeaning, kindWords, whyWords } from './sheet-words';

interface GuessCardProps {
  readonly item: SheetItem;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly guess: Guess;
  readonly shown: Shown;
  onChange(guess: Partial<Guess>): void;
  onGo(by: -1 | 1): void;
}

/** One sentence: who says it, what kind of source that is, and what one would ask. Then the sheet's answer. */
export function GuessCard({ item, number, of, guess, shown, onChange, onGo }: GuessCardProps) {
  const canShow = !shown.guessFirst || guess.kind !== null;
  return (
    <form class="guess" aria-labelledby="sentence" onSubmit={(event) => event.preventDefault()}>
      <h2 id="sentence">{i18n.t('sheet.sentence', { number: numberOf(number), all: numberOf(of) })}</h2>
      <label>
        {i18n.t('sheet.who')}
        <input
          type="text"
          lang="en"
          autocomplete="off"
          spellcheck={false}
          value={guess.who}
          onInput={({ currentTarget }) => onChange({ who: currentTarget.value })}
        />
        <span class="soft">{i18n.t('sheet.whoHelp')}</span>
      </label>
      <fieldset>
        <legend>{i18n.t('sheet.which')}</legend>
        {GROUPS.map((group) => (
          <label key={group} class="choice" data-group={group}>
            <input type="radio" name="kind" checked={guess.kind === group} onChange={() => onChange({ kind: group })} />
            <span>
              <span class="lined">{groupName(group)}</span>{' '}
              {shown.meanings && <span class="soft">{groupMeaning(group)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {i18n.t('sheet.question')}
        <textarea
          rows={2}
          autocomplete="off"
          spellcheck={false}
          value={guess.question}
          onInput={({ currentTarget }) => onChange({ question: currentTarget.value })}
        />
      </label>
      <p class="row">
        <button
          type="submit"
          class="main"
          aria-disabled={!canShow}
          aria-describedby="answer-help"
          onClick={() => canShow && onChange({ isShown: true })}
        >
          {i18n.t('sheet.show')}
        </button>
        <span id="answer-help" class="soft">
          {!canShow && i18n.t('sheet.guessHelp')}
        </span>
        <span class="ways">
          <button type="button" class="quiet" disabled={number === 1} onClick={() => onGo(-1)}>
            {i18n.t('sheet.previous')}
          </button>
          <button type="button" class="quiet" disabled={number === of} onClick={() => onGo(1)}>
            {i18n.t('sheet.next')}
          </button>
        </span>
      </p>
      {guess.isShown && <Answer item={item} />}
    </form>
  );
}

function Answer({ item }: { item: SheetItem }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="answer" data-group={kindOf(item)}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('sheet.answer')}
      </h3>
      <p lang="en">
        <span class="lined">{item.who || i18n.t('sheet.nobody')}</span>
      </p>
      <p>{kindWords(item)}</p>
      <p class="soft">{whyWords(item)}</p>
      <p>{i18n.t('sheet.ask', { question: labelQuestion(item.label) })}</p>
    </section>
  );
}
