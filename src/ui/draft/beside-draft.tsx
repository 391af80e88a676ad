import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SettingsLink, ShareLink } from '../ports';
import { counted } from '../words';
import { Findings } from './findings';
import { HouseRules } from './house-rules';
import type { BesideState } from './use-beside';
import type { DraftState } from './use-draft';

interface BesideDraftProps {
  readonly draft: DraftState;
  readonly beside: BesideState;
  readonly settings: SettingsLink;
  readonly share: ShareLink;
  /** The draft's claims, which take the place of the findings when they are chosen. */
  readonly children: ComponentChildren;
}

/** What was found in the draft: what the rules point at, or its claims. */
export function BesideDraft({ draft, beside, settings, share, children }: BesideDraftProps) {
  const { text, findings, isReading } = draft;
  const { root, view, choose } = beside;
  return (
    <section ref={root} class="beside" aria-label={i18n.t('draft.beside')}>
      <div class="views">
        <ViewButton
          name={i18n.t('draft.findings')}
          isChosen={view === 'findings'}
          onChoose={() => choose('findings')}
        />
        <ViewButton name={i18n.t('draft.claims')} isChosen={view === 'claims'} onChoose={() => choose('claims')} />
      </div>
      <p role="status" class="unseen">
        {text !== '' && !isReading && counted('draft.found', findings.length)}
      </p>
      {view === 'claims' ? (
        children
      ) : (
        <>
          {text !== '' && (
            <Findings
              text={text}
              findings={findings}
              left={draft.left}
              now={beside.now}
              onGo={beside.goTo}
              onLeave={draft.leave}
              onTakeBack={draft.takeBack}
            />
          )}
          <HouseRules findings={findings} settings={settings} share={share} />
        </>
      )}
    </section>
  );
}

function ViewButton({ name, isChosen, onChoose }: { name: string; isChosen: boolean; onChoose(): void }) {
  return (
    <button type="button" class="quiet view" aria-pressed={isChosen} onClick={onChoose}>
      {name}
    </button>
  );
}
