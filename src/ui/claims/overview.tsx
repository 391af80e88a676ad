import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { profileOf } from '@/report/profile';
import type { ArticleLink, ArticleReport, SettingsLink } from '../ports';
import { useWatched } from '../use-watched';
import { counted } from '../words';
import type { Download } from './downloads';
import { ExportView } from './export-view';
import { type Find, Finder } from './finder';
import { GroupToggles } from './group-toggles';
import { LedgerView } from './ledger-view';
import { ProfileView } from './profile-view';

interface OverviewProps {
  readonly report: ArticleReport;
  /** Those of the report, by the reader's word. */
  readonly claims: readonly Claim[];
  /** How many the list shows. */
  readonly count: number;
  readonly find: Find;
  readonly link: ArticleLink;
  readonly settings: SettingsLink;
  onFind(find: Find): void;
  onJump(id: string): void;
  onSave(file: Download): void;
}

/** Out of sight, out of reach and unspoken, and yet in its place. */
const HELD_BACK = { visibility: 'hidden' };

/**
 * What is said of an article's claims together, and what is done with them together. A preview has only some of them: what
 * these give is drawn, so that the list below hardly moves when the others come, and not shown.
 */
export function Overview({ report, claims, count, find, link, settings, onFind, onJump, onSave }: OverviewProps) {
  const { shown } = useWatched(settings.settings);
  const profile = useMemo(() => profileOf(claims), [claims]);
  if (report.state === 'preview' && report.restLost) {
    return (
      <div role="status">
        <Incomplete text={i18n.t('popup.restLost')} link={link} />
      </div>
    );
  }
  const isFiltered = report.state === 'read' && count < profile.attributions;
  return (
    <div style={report.state === 'preview' ? HELD_BACK : {}}>
      {profile.attributions > 0 && <ProfileView profile={profile} />}
      {report.partial && <Incomplete text={i18n.t('popup.partial')} link={link} />}
      {profile.attributions > 0 && (
        <GroupToggles
          counts={profile.byGroup}
          shown={shown}
          onChange={(groups) => void settings.change({ shown: groups })}
        />
      )}
      <div class="folds">
        <LedgerView claims={claims} text={report.text} onJump={onJump} />
        <Finder claims={claims} find={find} onChange={onFind} />
        <ExportView onSave={onSave} />
        <p role="status" class={isFiltered ? 'shown-count soft' : 'unseen'}>
          {counted('popup.shownCount', count)}
        </p>
      </div>
    </div>
  );
}

/** Says that something is missing, and leads to it. */
function Incomplete({ text, link }: { text: string; link: ArticleLink }) {
  return (
    <p class="soft">
      {text}{' '}
      <button type="button" class="quiet" onClick={() => void link.rescan()}>
        {i18n.t('popup.rescan')}
      </button>
    </p>
  );
}
