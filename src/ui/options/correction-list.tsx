import { i18n } from '#i18n';
import type { Correction, Verdict } from '@/corrections/correction';
import { Words } from '../passage';
import type { CorrectionsLink } from '../ports';
import { useWatched } from '../use-watched';
import { labelName } from '../words';

/** Everything the reader has corrected, page by page, with the way to forget it. */
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
                  key={`${correction.words} ${correction.sentence}`}
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
  return verdict === 'not-a-source' ? i18n.t('correct.notAClaim') : labelName(verdict);
}
