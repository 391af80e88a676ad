import { i18n } from '#i18n';
import { type Correction, keyOf, type Verdict } from '@/corrections/correction';
import { Words } from '../passage';
import type { CorrectionsLink } from '../ports';
import { sourceWords } from '../source-words';
import { useWatched } from '../use-watched';
import { labelName } from '../words';

/** Everything that the reader has corrected, page by page, with buttons to erase it. */
export function CorrectionList({ link }: { link: CorrectionsLink }) {
  const pages = Object.entries(useWatched(link.corrections));
  if (pages.length === 0) return <p class="soft">{i18n.t('correct.none')}</p>;
  return (
    <>
      <p class="soft">{i18n.t('correct.listWhat')}</p>
      <ul class="corrections">
        {pages.map(([page, corrections]) => (
          <li key={page}>
            <h3>
              <bdi>{page}</bdi>
            </h3>
            <ul>
              {corrections.map((correction) => (
                <Item
                  key={keyOf(correction)}
                  correction={correction}
                  onErase={() => void link.erase(page, correction)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void link.eraseAll()}>
        {i18n.t('correct.eraseAll')}
      </button>
    </>
  );
}

function Item({ correction, onErase }: { correction: Correction; onErase(): void }) {
  const { words, sentence, verdict } = correction;
  const label = i18n.t('correct.erase');
  return (
    <li title={sentence}>
      <span>
        <Words>{words}</Words> → {verdictName(verdict)}
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('claim.actionOn', { action: label, who: words })}
        onClick={onErase}
      >
        {label}
      </button>
    </li>
  );
}

function verdictName(verdict: Verdict): string {
  if (verdict === 'not-a-source') return i18n.t('correct.notAClaim');
  if (typeof verdict === 'string') return labelName(verdict);
  if ('source' in verdict) return i18n.t('correct.from', { name: sourceWords(verdict.source) });
  if ('sameAs' in verdict) return i18n.t('correct.sameAs', { name: sourceWords(verdict.sameAs) });
  return i18n.t('correct.addedAs', { label: labelName(verdict.added.label) });
}
