import { i18n } from '#i18n';
import type { Group } from '@/engine/claim';
import { sourceName } from '@/report/source-name';
import { Words } from './passage';

interface SourceNameProps {
  readonly who: string | null;
  /** Null where the source belongs to none. */
  readonly group: Group | null;
}

/** Who speaks, with the line of their group; or that the article's words leave it open. */
export function SourceName({ who, group }: SourceNameProps) {
  const name = sourceName(who);
  if (name.kind === 'known')
    return (
      <bdi class="lined" data-group={group ?? undefined}>
        {name.name}
      </bdi>
    );
  return (
    <>
      <bdi>{i18n.t(name.kind === 'none' ? 'claim.noSource' : 'claim.unclearWho')}</bdi>
      {name.kind === 'unclear' && (
        <span class="unclear">
          {' ('}
          <Words>{name.words}</Words>)
        </span>
      )}
    </>
  );
}
