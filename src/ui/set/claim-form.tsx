import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { GROUP_OF, LABELS, type Label } from '@/engine/claim';
import { type CodingRow, NOT_A_SOURCE } from '@/export/coding-columns';
import { labelMeaning, labelName, numberOf } from '../words';

interface ClaimFormProps {
  readonly row: CodingRow;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  onChange(said: Partial<CodingRow>): void;
  /** One back (-1) or on (1). */
  onGo(by: -1 | 1): void;
}

/** One claim in its paragraph, and what the coder says of it. */
export function ClaimForm({ row, number, of, onChange, onGo }: ClaimFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(number === 1);
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus();
  }, []);
  return (
    <form class="coded-claim" onSubmit={(event) => event.preventDefault()}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('coding.claim', { number: numberOf(number), all: numberOf(of) })}
        </h2>
        <p class="soft">
          <bdi>{row.title || row.article}</bdi>
        </p>
        <blockquote lang="en">
          <Context {...row} />
        </blockquote>
        <dl class="soft">
          <Given term={i18n.t('coding.source')} words={row.source_text} />
          <Given term={i18n.t('coding.cue')} words={row.cue} />
          <Given term={i18n.t('coding.content')} words={row.claim} />
        </dl>
      </div>
      <div>
        <LabelChoice chosen={row.coder_label} onChoose={(coder_label) => onChange({ coder_label })} />
        {mayHaveReason(row.coder_label) && (
          <ReasonChoice chosen={row.coder_reason} onChoose={(coder_reason) => onChange({ coder_reason })} />
        )}
        <label class="field">
          {i18n.t('coding.otherSource')}
          <input
            type="text"
            lang="en"
            autocomplete="off"
            spellcheck={false}
            value={row.coder_source}
            onInput={({ currentTarget }) => onChange({ coder_source: currentTarget.value })}
          />
        </label>
        <label class="field">
          {i18n.t('coding.note')}
          <textarea
            rows={2}
            autocomplete="off"
            spellcheck={false}
            value={row.coder_note}
            onInput={({ currentTarget }) => onChange({ coder_note: currentTarget.value })}
          />
        </label>
        <p class="action">
          <button type="button" disabled={number === 1} onClick={() => onGo(-1)}>
            {i18n.t('coding.back')}
          </button>
          <button type="submit" class="main" disabled={number === of} onClick={() => onGo(1)}>
            {i18n.t('coding.on')}
          </button>
        </p>
      </div>
    </form>
  );
}

/** The paragraph with the sentence in it. */
function Context({ context, sentence }: CodingRow) {
  const at = context.indexOf(sentence);
  if (at < 0 || sentence === '') return <>{context || sentence}</>;
  return (
    <>
      {context.slice(0, at)}
      <mark>{sentence}</mark>
      {context.slice(at + sentence.length)}
    </>
  );
}

function Given({ term, words }: { term: string; words: string }) {
  if (words === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd lang="en">
        <bdi>{words}</bdi>
      </dd>
    </div>
  );
}

interface ChoiceProps {
  readonly chosen: string;
  onChoose(value: string): void;
}

/** The labels with their meaning, and that there is no claim at all. */
function LabelChoice({ chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset class="label-choice">
      <legend>{i18n.t('coding.which')}</legend>
      {LABELS.map((label) => (
        <label key={label} class="choice" data-group={GROUP_OF[label] ?? undefined}>
          <input type="radio" name="label" checked={chosen === label} onChange={() => onChoose(label)} />
          <span>
            <span class={GROUP_OF[label] ? 'lined' : undefined}>{labelName(label)}</span>{' '}
            <span class="soft">{labelMeaning(label)}</span>
          </span>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="label" checked={chosen === NOT_A_SOURCE} onChange={() => onChoose(NOT_A_SOURCE)} />
        <span>{i18n.t('coding.noClaim')}</span>
      </label>
    </fieldset>
  );
}

function ReasonChoice({ chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{i18n.t('coders.reasons')}</legend>
      {(['true', 'false'] as const).map((value) => (
        <label key={value} class="choice">
          <input type="radio" name="reason" checked={chosen === value} onChange={() => onChoose(value)} />
          <span>{value === 'true' ? i18n.t('coding.reasonGiven') : i18n.t('coding.noReason')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where a name is held back, a reason may be given for it. */
function mayHaveReason(label: string): boolean {
  return GROUP_OF[label as Label] === 'unnamed' || label === ('partial' satisfies Label);
}
