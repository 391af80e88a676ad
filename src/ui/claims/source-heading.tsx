import { i18n } from '#i18n';
import type { Alias, AliasReason } from '@/engine/claim';
import type { Source } from '@/report/sources';
import { SourceHeadline } from '../mark';
import { Words } from '../passage';
import { aliasReasonName, counted, labelName, listParts } from '../words';
import { Filled, SLOT } from './slot';

/** A source over its claims. That all these wordings mean the same source is a guess, so each shows what speaks for it. */
export function SourceHeading({ source }: { source: Source }) {
  const who = source.who ?? i18n.t('claim.noSource');
  const kind = [labelName(source.label), counted('profile.attributions', source.claims.length)];
  return (
    <div class="source-heading">
      <SourceHeadline label={source.label} who={who} />
      <p class="soft">{kind.filter((part) => part !== who).join(' · ')}</p>
      {source.aliases.length > 0 && <Aliases aliases={source.aliases} />}
    </div>
  );
}

/** The other wordings, one row for each reason. */
function Aliases({ aliases }: { aliases: readonly Alias[] }) {
  return (
    <div class="aliases soft">
      <p>{i18n.t('source.aliases')}</p>
      <ul>
        {[...byReason(aliases)].map(([reason, names]) => (
          <li key={reason}>
            <Filled message={i18n.t('source.alias', { names: SLOT, reason: aliasReasonName(reason) })}>
              {listParts(names).map(({ type, value }) =>
                type === 'element' ? <Words key={value}>{value}</Words> : value,
              )}
            </Filled>
          </li>
        ))}
      </ul>
      <p>{i18n.t('source.guess')}</p>
    </div>
  );
}

function byReason(aliases: readonly Alias[]): Map<AliasReason, string[]> {
  const rows = new Map<AliasReason, string[]>();
  for (const { text, reason } of aliases) rows.set(reason, [...(rows.get(reason) ?? []), text]);
  return rows;
}
