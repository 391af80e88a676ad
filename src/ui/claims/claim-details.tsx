import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, GROUP_OF } from '@/engine/claim';
import { plain } from '@/report/listing';
import { disclosureOf, reasonOf } from '@/report/not-named';
import { isUnsure } from '@/report/profile';
import { Names, Words } from '../passage';
import { sourceWords } from '../source-words';
import { labelName, labelQuestion } from '../words';
import type { ListedClaim } from './claim-actions';
import { Corrector } from './corrector';
import { Introduction } from './introduction';
import { DisclosureLines, ReasonLine } from './not-named-facts';
import { Filled, SLOT } from './slot';

/** All that the article tells about a claim, a question to ask of it, and what the reader can do with it. */
export function ClaimDetails(props: ListedClaim) {
  const { claim, text, isLost, isSingle, found, isAdded, sources, actions } = props;
  const [correcting, setCorrecting] = useState(false);
  const who = sourceWords(claim.who);
  return (
    <div class="more">
      <Introduction claim={claim} text={text} />
      {isLost && <p>{i18n.t('claim.lost')}</p>}
      <Notes claim={claim} text={text} isSingle={isSingle} />
      <p class="ask">
        <b>{i18n.t('claim.ask')}</b> {labelQuestion(claim.label)}
      </p>
      {found && (
        <p class="corrected">
          {i18n.t('correct.yours', { found: foundAs(found, claim) })}{' '}
          <Action label={i18n.t('correct.undo')} who={who} act={() => actions.corrections.undo(claim)} />
        </p>
      )}
      {isAdded && (
        <p class="corrected">
          {i18n.t('correct.added')}{' '}
          <Action label={i18n.t('correct.undo')} who={who} act={() => actions.corrections.undo(claim)} />
        </p>
      )}
      {correcting ? (
        <Corrector
          before={{ label: claim.label, source: claim.who ?? '' }}
          sources={sources}
          onSaid={(said) => actions.corrections.say(claim, said)}
          onClose={() => setCorrecting(false)}
        />
      ) : (
        <p class="acts">
          {actions.toArticle && <Action label={i18n.t('claim.jump')} who={who} act={actions.toArticle} />}
          <Action label={i18n.t('share.copy')} who={who} act={() => actions.copy(claim)} />
          {actions.copyLink && (
            <Action label={i18n.t('share.copyLink')} who={who} act={() => actions.copyLink?.(claim)} />
          )}
          <Action label={i18n.t('correct.open')} who={who} act={() => setCorrecting(true)} />
        </p>
      )}
    </div>
  );
}

/** What was found, as far as the reader says otherwise: "Marta Quill (Named)". */
function foundAs(found: Claim, { who }: Claim): string {
  const label = labelName(found.label);
  return found.who === who ? label : `${sourceWords(found.who)} (${label})`;
}

/** A button that says aloud which source it is about. */
export function Action({ label, who, act }: { label: string; who: string; act: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={i18n.t('claim.actionOn', { action: label, who })} onClick={act}>
      {label}
    </button>
  );
}

function Notes({ claim, text, isSingle }: Pick<ListedClaim, 'claim' | 'text' | 'isSingle'>) {
  const { basis, hedge, relay, kind, confidence } = claim;
  const written = claim.source.map((span) => text.slice(...span).replace(/[\s,;:]+$/, '')).join(' … ');
  const isUnnamed = GROUP_OF[claim.label] === 'unnamed';
  return (
    <>
      {(isUnnamed || claim.anonymity) && (
        <ReasonLine reason={reasonOf(claim)} isEarlier={claim.anonymity?.inherited ?? false} text={text} />
      )}
      {isUnnamed && <DisclosureLines disclosure={disclosureOf(sizedSource(claim), text)} />}
      {!isUnnamed && basis && <Note message={i18n.t('claim.basis', { basis: SLOT })} words={text.slice(...basis)} />}
      {relay.length > 0 && (
        <p>
          <Filled message={i18n.t('claim.chain', { chain: SLOT })}>
            <Names names={relay} />
          </Filled>
        </p>
      )}
      {hedge && <Note message={i18n.t('claim.hedge', { hedge: SLOT })} words={text.slice(...hedge)} />}
      {kind === 'belief' && <p>{i18n.t('claim.belief')}</p>}
      {isSingle && <p>{i18n.t('claim.single')}</p>}
      {isUnsure(claim) && <p>{i18n.t('claim.confidence', { right: String(Math.round(confidence * 10)) })}</p>}
      {differs(written, claim.who) && (
        <Soft>
          <Filled message={i18n.t('claim.writtenAs', { name: SLOT })}>
            <Words>{written}</Words>
          </Filled>
        </Soft>
      )}
    </>
  );
}

/** A claim's source as this claim tells of it. */
function sizedSource(claim: Claim) {
  return { who: claim.who, size: claim.count?.exact ? claim.count.least : null, claims: [claim] };
}

function Soft({ children }: { children: ComponentChildren }) {
  return <p class="soft">{children}</p>;
}

function Note({ message, words }: { message: string; words: string }) {
  return (
    <p>
      <Filled message={message}>
        <Words>{words}</Words>
      </Filled>
    </p>
  );
}

/**
 * True unless the words are the name, or the end of it, as surnames are: those say nothing new. Without a collator: the
 * first one costs a popup whose process is new 8 ms.
 */
function differs(written: string, who: string | null): boolean {
  const name = written.replace(/^the /i, '');
  const isEndOfName = /^\p{Lu}/u.test(name) && ` ${who}`.endsWith(` ${name}`);
  return written !== '' && !isEndOfName && plain(written) !== plain(who ?? '');
}
