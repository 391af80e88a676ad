import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, GROUP_OF, type Group, type Span } from '@/engine/claim';
import { Words } from '../passage';
import type { Analyse } from '../ports';
import { sourceWords } from '../source-words';
import { labelName } from '../words';

/** Invented, and in English like everything the engine reads. */
const SAMPLE = `Three harbour officials, speaking on condition of anonymity because they were not authorized to discuss the case, said a crack in the hull had been known since March. “No report of that kind ever reached my desk,” Harbourmaster Tobias Renn told Radio Vessel. Police said two crew members had been questioned. Inspection records show the ferry was cleared to sail. Experts say cracks of that size are hard to miss.`;

interface Analysed {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A text that is analysed on the spot, marked as a page would be, and open to changes. */
export function Sample({ analyse }: { analyse: Analyse }) {
  const [text, setText] = useState(SAMPLE);
  const analysed = useAnalysis(text, analyse);
  return (
    <div class="sample">
      <p class="sample-text" lang="en" dir="auto">
        <MarkedText {...analysed} />
      </p>
      <ul class="sample-claims">
        {analysed.claims.map((claim) => (
          <li key={claim.id}>
            <span>
              <bdi class="lined" data-group={GROUP_OF[claim.label] ?? undefined}>
                {sourceWords(claim.who)}
              </bdi>{' '}
              <span class="soft">{labelName(claim.label)}</span>
              {claim.anonymity?.reason && (
                <span class="soft">
                  {' · '}
                  <Words>{analysed.text.slice(...claim.anonymity.reason)}</Words>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{i18n.t('welcome.tryIt')}</summary>
        <label for="sample-text" class="soft">
          {i18n.t('welcome.tryItHelp')}
        </label>
        <textarea
          id="sample-text"
          rows={6}
          lang="en"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </details>
    </div>
  );
}

/** The newest analysis; an older one that comes later than a newer one is dropped. */
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

function MarkedText({ text, claims }: Analysed) {
  const pieces = [];
  let at = 0;
  for (const { span, group } of marksOf(claims)) {
    if (span[0] < at) continue;
    pieces.push(
      text.slice(at, span[0]),
      <span key={span[0]} class="lined" data-group={group}>
        {text.slice(...span)}
      </span>,
    );
    at = span[1];
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

/** What a page marks too: who says it, and the words that say so. */
function marksOf(claims: readonly Claim[]): { span: Span; group: Group }[] {
  return claims
    .flatMap(({ source, cue, label }) => {
      const group = GROUP_OF[label];
      return group ? [...source, ...cue].map((span) => ({ span, group })) : [];
    })
    .sort((a, b) => a.span[0] - b.span[0]);
}
