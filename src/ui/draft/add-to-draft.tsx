import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type AddedSource, LONGEST_CLAIM } from '@/corrections/added-claim';
import type { Span } from '@/engine/claim';
import { Corrector } from '../claims/corrector';
import { Words } from '../passage';
import { useNotice } from '../use-notice';

interface AddToDraftProps {
  readonly text: string;
  /** The names of all sources of the draft. */
  readonly sources: readonly string[];
  /** The words of the text that are selected now. */
  selected(): Span | null;
  onAdd(text: string, words: Span, said: AddedSource): void;
}

/** Adds selected words of the draft as a claim, after asking what it is and who says so. */
export function AddToDraft({ text, sources, selected, onAdd }: AddToDraftProps) {
  // With the text that they were selected in: the draft may be changed in the meantime.
  const [chosen, setChosen] = useState<{ readonly text: string; readonly words: Span } | null>(null);
  const [notice, setNotice] = useNotice();
  const begin = () => {
    const words = selected();
    if (words && words[1] - words[0] <= LONGEST_CLAIM) setChosen({ text, words });
    else setNotice(i18n.t('correct.nothingSelected'));
  };
  if (!chosen)
    return (
      <p class="after soft">
        {i18n.t('correct.missing')}{' '}
        <button type="button" class="quiet" onClick={begin}>
          {i18n.t('correct.add')}
        </button>{' '}
        <span role="status">{notice}</span>
      </p>
    );
  return (
    <section class="after" aria-label={i18n.t('correct.add')}>
      <p class="passage">
        <Words>{chosen.text.slice(...chosen.words)}</Words>
      </p>
      <Corrector
        before={{ label: 'unnamed', source: '' }}
        isNew
        sources={sources}
        onSaid={({ label, source }) => {
          if (label !== 'not-a-source') onAdd(chosen.text, chosen.words, { label, source });
        }}
        onClose={() => setChosen(null)}
      />
    </section>
  );
}
