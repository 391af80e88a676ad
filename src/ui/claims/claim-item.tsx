import { i18n } from '#i18n';
import type { Verdict } from '@/corrections/correction';
import type { Claim, Span } from '@/engine/claim';
import { plain } from '@/report/listing';
import { isUnsure } from '@/report/profile';
import type { Source } from '@/report/sources';
import { SourceHeadline } from '../mark';
import { Names, Passage, Words } from '../passage';
import { channelName, labelName, shareOf } from '../words';
import { Corrector } from './corrector';
import { Filled, SLOT } from './slot';

/** What the reader can do with a claim. */
export interface ClaimActions {
  jump(id: string): void;
  copy(claim: Claim): void;
  /** Null where no link can lead to a claim. */
  readonly copyLink: ((claim: Claim) => void) | null;
  /** Null takes the reader's word back. */
  correct(claim: Claim, verdict: Verdict | null): void;
}

export interface ClaimItemProps {
  readonly claim: Claim;
  /** The text that the claim's offsets refer to. */
  readonly text: string;
  /** True when the claim's words are no longer found on the page. */
  readonly lost: boolean;
  /** True when the claim rests on one unnamed person. */
  readonly single: boolean;
  /** What was found before the reader corrected it, or null. */
  readonly found: Claim | null;
  /** The source under whose heading the claim stands, which says who speaks; null where none does. */
  readonly under: Source | null;
  readonly actions: ClaimActions;
}

/** One claim: who says it and how well they are identified, what they say, and the way to it in the article. */
export function ClaimItem({ claim, text, lost, single, found, under, actions }: ClaimItemProps) {
  const who = claim.who ?? i18n.t('claim.noSource');
  const label = claim.label === under?.label ? '' : labelName(claim.label);
  const kind = [label, ...circumstances(claim)].filter((part) => part !== '' && part !== who);
  return (
    <li class="claim" data-claim={claim.id}>
      {!under && <SourceHeadline label={claim.label} who={who} />}
      {kind.length > 0 && <p class="soft">{kind.join(' · ')}</p>}
      <Passage claim={claim} text={text} />
      <Notes claim={claim} text={text} single={single} wording={!under} />
      {found && <Corrected found={found} onUndo={() => actions.correct(claim, null)} />}
      <p class="actions">
        {lost ? (
          <span class="soft">{i18n.t('claim.lost')}</span>
        ) : (
          <Action label={i18n.t('claim.jump')} who={who} act={() => actions.jump(claim.id)} />
        )}
        <Action label={i18n.t('share.copy')} who={who} act={() => actions.copy(claim)} />
        {actions.copyLink && (
          <Action label={i18n.t('share.copyLink')} who={who} act={() => actions.copyLink?.(claim)} />
        )}
        <Corrector claim={claim} who={who} onCorrect={(verdict) => actions.correct(claim, verdict)} />
      </p>
    </li>
  );
}

/** The label is the reader's own word; this says so, and leads back. */
function Corrected({ found, onUndo }: { found: Claim; onUndo(): void }) {
  const who = found.who ?? i18n.t('claim.noSource');
  return (
    <p class="corrected">
      {i18n.t('correct.yours', { found: labelName(found.label) })}{' '}
      <Action label={i18n.t('correct.undo')} who={who} act={onUndo} />
    </p>
  );
}

/** A button that says aloud which source it is about, since many claims have the same one. */
function Action({ label, who, act }: { label: string; who: string; act: () => void }) {
  return (
    <button type="button" class="quiet" aria-label={i18n.t('claim.actionOn', { action: label, who })} onClick={act}>
      {label}
    </button>
  );
}

function circumstances({ kind, channel }: Claim): string[] {
  const words = [];
  if (kind === 'belief') words.push(i18n.t('claim.belief'));
  if (channel) words.push(channelName(channel));
  return words;
}

interface NotesProps extends Pick<ClaimItemProps, 'claim' | 'text' | 'single'> {
  /** Whether it is said how the article writes the source here. */
  readonly wording: boolean;
}

function Notes({ claim, text, single, wording }: NotesProps) {
  const written = claim.source.map((span) => text.slice(...span).replace(/[\s,;:]+$/, '')).join(' … ');
  const { anonymity, basis, hedge, relay } = claim;
  return (
    <div class="notes soft">
      {wording && differs(written, claim.who) && (
        <Note message={i18n.t('claim.writtenAs', { name: SLOT })} words={written} />
      )}
      {anonymity?.inherited && <p>{i18n.t('claim.grantInherited')}</p>}
      {anonymity && <Reason reason={anonymity.reason} text={text} />}
      {basis && <Note message={i18n.t('claim.basis', { basis: SLOT })} words={text.slice(...basis)} />}
      {hedge && <Note message={i18n.t('claim.hedge', { hedge: SLOT })} words={text.slice(...hedge)} />}
      {relay.length > 0 && (
        <p>
          <Filled message={i18n.t('claim.chain', { chain: SLOT })}>
            <Names names={relay} />
          </Filled>
        </p>
      )}
      {single && <p>{i18n.t('claim.single')}</p>}
      {isUnsure(claim) && <p>{i18n.t('claim.confidence', { share: shareOf(claim.confidence) })}</p>}
    </div>
  );
}

function Reason({ reason, text }: { reason: Span | null; text: string }) {
  if (!reason) return <p>{i18n.t('claim.noReason')}</p>;
  return <Note message={i18n.t('claim.reasonGiven', { reason: SLOT })} words={text.slice(...reason)} />;
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
