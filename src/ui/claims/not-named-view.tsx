import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, GROUP_OF } from '@/engine/claim';
import { notNamedIn, type UnnamedSource } from '@/report/not-named';
import { Names } from '../passage';
import { sourceWords } from '../source-words';
import { counted, kindOf, labelName } from '../words';
import { DisclosureLines, ReasonLine } from './not-named-facts';
import { PassageLink } from './passage-link';
import { Filled, SLOT } from './slot';
import { SourceHeading } from './source-heading';

interface NotNamedViewProps {
  readonly claims: readonly Claim[];
  readonly text: string;
  /** Ids of the claims that rest on one unnamed person. */
  readonly single: ReadonlySet<string>;
  onShowSource(sourceId: string): void;
  onShow(claimId: string): void;
}

/** Who is not named: why, as far as the article says, and what it tells about them all the same. */
export function NotNamedView({ claims, text, single, onShowSource, onShow }: NotNamedViewProps) {
  const { unnamed, claims: count, partly, vague } = useMemo(() => notNamedIn(claims, text), [claims, text]);
  const draw = (each: UnnamedSource) => (
    <Unnamed key={each.source.id} unnamed={each} text={text} single={single} onShowSource={onShowSource} />
  );
  return (
    <>
      <p class="view-lead">
        {unnamed.length === 0
          ? i18n.t('notNamed.nobody')
          : i18n.t('notNamed.lead', {
              claims: counted('popup.claimCount', count),
              sources: counted('popup.sourceCount', unnamed.length),
            })}
      </p>
      {unnamed.length > 0 && <ul>{unnamed.map(draw)}</ul>}
      {partly.length > 0 && (
        <>
          <h2 class="part">{i18n.t('notNamed.partly')}</h2>
          <ul>{partly.map(draw)}</ul>
        </>
      )}
      {vague.length > 0 && (
        <>
          <h2 class="part">{i18n.t('group.vague')}</h2>
          <ul>
            {vague.map((claim) => (
              <li key={claim.id} class="source" data-group="vague">
                <div class="claim-head">
                  <SourceHeading who={claim.who} group={GROUP_OF[claim.label]} />
                  <span class="kind">{kindOf(claim, text)}</span>
                </div>
                <PassageLink claim={claim} text={text} onShow={onShow} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface UnnamedProps extends Pick<NotNamedViewProps, 'text' | 'single' | 'onShowSource'> {
  readonly unnamed: UnnamedSource;
}

function Unnamed({ unnamed: { source, reason, disclosure }, text, single, onShowSource }: UnnamedProps) {
  const relays = [...new Set(source.claims.flatMap(({ relay }) => relay))];
  const count = source.claims.length;
  return (
    <li class="source" data-group={source.group ?? undefined}>
      <div class="claim-head">
        <SourceHeading who={source.who} group={source.group} />
        <span class="kind">
          {labelName(source.label)} · {counted('popup.claimCount', count)}
        </span>
      </div>
      <div class="more">
        <ReasonLine reason={reason} isEarlier={false} text={text} />
        {source.group === 'unnamed' && <DisclosureLines disclosure={disclosure} />}
        {source.claims.some(({ id }) => single.has(id)) && <p class="soft">{i18n.t('claim.single')}</p>}
        {relays.length > 0 && (
          <p class="soft">
            <Filled message={i18n.t('claim.chain', { chain: SLOT })}>
              <Names names={relays} />
            </Filled>
          </p>
        )}
        <p>
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('claim.actionOn', {
              action: counted('notNamed.showClaims', count),
              who: sourceWords(source.who),
            })}
            onClick={() => onShowSource(source.id)}
          >
            {counted('notNamed.showClaims', count)}
          </button>
        </p>
      </div>
    </li>
  );
}
