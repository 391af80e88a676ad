import { i18n } from '#i18n';
import type { Source } from '@/report/sources';
import { Names } from './passage';
import { Filled, SLOT } from './slot';

/** A source over its claims. That all these wordings mean the same source is a guess, so each of them is shown. */
export function SourceHeading({ source }: { source: Source }) {
  return (
    <div class="source-heading">
      <h3>
        <bdi>{source.who ?? i18n.t('claim.noSource')}</bdi>{' '}
        <span class="soft">{i18n.t('profile.attributions', source.claims.length)}</span>
      </h3>
      {source.aliases.length > 0 && (
        <p class="soft">
          <Filled message={i18n.t('source.aliases', { names: SLOT })}>
            <Names names={source.aliases} />
          </Filled>
        </p>
      )}
    </div>
  );
}
