import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CodingRow, NOTHING_SAID } from '@/export/coding-columns';

interface AddClaimFormProps {
  /** The claim beside which another one was missed. */
  readonly row: CodingRow;
  onAdd(row: CodingRow): void;
}

/** Adds a claim that was not found, by its sentence. It is coded as every other. */
export function AddClaimForm({ row, onAdd }: AddClaimFormProps) {
  const [sentence, setSentence] = useState('');
  const [source, setSource] = useState('');
  const add = () => {
    const { article, title, context } = row;
    const words = sentence.trim();
    if (words === '') return;
    onAdd({
      ...NOTHING_SAID,
      article,
      title,
      context: context.includes(words) ? context : words,
      sentence: words,
      source_text: source.trim(),
    });
    setSentence('');
    setSource('');
  };
  return (
    <details class="add-claim">
      <summary>{i18n.t('coding.add')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <p class="soft">{i18n.t('coding.addHelp')}</p>
        <label class="field">
          {i18n.t('coding.sentence')}
          <textarea
            rows={3}
            required
            lang="en"
            autocomplete="off"
            spellcheck={false}
            value={sentence}
            onInput={({ currentTarget }) => setSentence(currentTarget.value)}
          />
        </label>
        <label class="field">
          {i18n.t('coding.source')}
          <input
            type="text"
            lang="en"
            autocomplete="off"
            spellcheck={false}
            value={source}
            onInput={({ currentTarget }) => setSource(currentTarget.value)}
          />
        </label>
        <button type="submit">{i18n.t('coding.addNow')}</button>
      </form>
    </details>
  );
}
