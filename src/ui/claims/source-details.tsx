import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Correction } from '@/corrections/correction';
import type { Alias, AliasReason } from '@/engine/claim';
import type { Source } from '@/report/sources';
import { Words } from '../passage';
import { sourceWords } from '../source-words';
import { aliasReasonName, listParts } from '../words';
import { Action } from './claim-details';
import { Introduction } from './introduction';
import { PassageLink } from './passage-link';
import { Filled, SLOT } from './slot';
import { SourceCorrector } from './source-corrector';
import type { Corrections } from './use-corrections';

interface SourceDetailsProps {
  readonly source: Source;
  /** All sources of the article. */
  readonly sources: readonly Source[];
  /** What the reader has said so far. */
  readonly said: readonly Correction[];
  readonly text: string;
  readonly corrections: Corrections;
  onShow(claimId: string): void;
}

/** All that is known of a source: who it is, how it is written, what it says; and the reader's word on it. */
export function SourceDetails({ source, sources, said, text, corrections, onShow }: SourceDetailsProps) {
  const [correcting, setCorrecting] = useState(false);
  const { who, claims, aliases } = source;
  const name = sourceWords(who);
  const others = sources.flatMap((other) => (other.who !== null && other.who !== who ? other.who : []));
  const isCorrectable = who !== null && (others.length > 0 || claims.length > 1);
  return (
    <div class="more">
      {claims[0] && <Introduction claim={claims[0]} text={text} />}
      {aliases.length > 0 && <Aliases aliases={aliases} />}
      {who !== null &&
        joinedTo(who, said).map((joined) => (
          <p key={joined} class="corrected">
            <Filled message={i18n.t('correct.merged', { name: SLOT })}>
              <Words>{joined}</Words>
            </Filled>{' '}
            <Action label={i18n.t('correct.undo')} who={joined} act={() => corrections.unjoin(joined, who)} />
          </p>
        ))}
      {claims.map((claim) => (
        <PassageLink key={claim.id} claim={claim} text={text} onShow={onShow} />
      ))}
      {correcting && who !== null ? (
        <SourceCorrector
          source={source}
          others={others}
          text={text}
          onSame={(sameAs) => corrections.join(who, sameAs)}
          onApart={corrections.putApart}
          onClose={() => setCorrecting(false)}
        />
      ) : (
        isCorrectable && (
          <p class="acts">
            <Action label={i18n.t('correct.open')} who={name} act={() => setCorrecting(true)} />
          </p>
        )
      )}
    </div>
  );
}

/** The names that the reader calls the same source as the one of this name. */
function joinedTo(who: string, said: readonly Correction[]): string[] {
  return said.flatMap(({ words, verdict }) =>
    typeof verdict === 'object' && 'sameAs' in verdict && verdict.sameAs === who ? words : [],
  );
}

/** The other wordings, with what speaks for each: that they mean the same source is a guess. */
function Aliases({ aliases }: { aliases: readonly Alias[] }) {
  return (
    <p class="soft">
      <Filled message={i18n.t('sources.alsoWritten', { wordings: SLOT })}>
        {[...byReason(aliases)].map(([reason, names], index) => (
          <span key={reason}>
            {index > 0 && ' · '}
            {listParts(names).map(({ type, value }) =>
              type === 'element' ? <Words key={value}>{value}</Words> : value,
            )}{' '}
            ({aliasReasonName(reason)})
          </span>
        ))}
      </Filled>
    </p>
  );
}

function byReason(aliases: readonly Alias[]): Map<AliasReason, string[]> {
  const rows = new Map<AliasReason, string[]>();
  for (const { text, reason } of aliases) rows.set(reason, [...(rows.get(reason) ?? []), text]);
  return rows;
}
