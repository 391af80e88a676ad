import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { ARTICLE_LANGUAGE } from '../passage';
import type { Analyse } from '../ports';
import { MarkedSample } from './marked-sample';
import { SampleNote } from './sample-note';

/** Invented, and in English like everything the engine reads. */
const SAMPLE = `Three harbour officials, speaking on condition of anonymity because they were not authorized to discuss the case, said a crack in the hull had been known since March. “No report of that kind ever reached my desk,” Harbourmaster Tobias Renn told Radio Vessel. Police said two crew members had been questioned. Inspection records show the ferry was cleared to sail. Experts say cracks of that size are hard to miss.`;

interface Analysed {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A text that is analysed as the reader types, with marks and a card as on a page. */
export function Sample({ analyse }: { analyse: Analyse }) {
  const [typed, setTyped] = useState(SAMPLE);
  const { text, claims } = useAnalysis(typed, analyse);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = claims.find(({ id }) => id === chosen) ?? claims[0];
  return (
    <>
      <div class="sample">
        <p class="sample-text" lang={ARTICLE_LANGUAGE} dir="auto">
          <MarkedSample text={text} claims={claims} current={current} onChoose={setChosen} />
        </p>
        {current && <SampleNote claim={current} text={text} />}
      </div>
      <details>
        <summary>{i18n.t('welcome.tryIt')}</summary>
        <label for="sample-text" class="soft">
          {i18n.t('welcome.tryItHelp')}
        </label>
        <textarea
          id="sample-text"
          rows={6}
          lang={ARTICLE_LANGUAGE}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </details>
    </>
  );
}

/** Analyses the text. An answer that arrives after the text has changed is dropped. */
function useAnalysis(text: string, analyse: Analyse): Analysed {
  const [analysed, setAnalysed] = useState<Analysed>({ text, claims: [] });
  useEffect(() => {
    let wanted = true;
    void analyse({ text }).then((claims) => wanted && setAnalysed({ text, claims }));
    return () => {
      wanted = false;
    };
  }, [text, analyse]);
  return analysed;
}
