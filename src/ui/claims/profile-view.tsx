import { i18n } from '#i18n';
import { GROUPS } from '@/engine/claim';
import type { Profile } from '@/report/profile';
import { Names } from '../passage';
import { numberOf } from '../words';
import { profileSentence } from './profile-sentence';
import { Filled, SLOT } from './slot';

/** The article's sourcing in a sentence, and the same as a bar. The sentence comes first: the bar adds nothing to it. */
export function ProfileView({ profile }: { profile: Profile }) {
  return (
    <div class="profile">
      <p class="profile-sentence">{profileSentence(profile)}</p>
      {profile.relayed > 0 && (
        <p class="soft">
          <Filled message={i18n.t('profile.relayed', profile.relayed, [numberOf(profile.relayed)], { relays: SLOT })}>
            <Names names={profile.relays} />
          </Filled>
        </p>
      )}
      {profile.onlyUnnamed && <p class="soft">{i18n.t('profile.onlyUnnamed')}</p>}
      <div class="bar" aria-hidden="true">
        {GROUPS.filter((group) => profile.byGroup[group] > 0).map((group) => (
          <span key={group} data-group={group} style={{ flexGrow: profile.byGroup[group] }} />
        ))}
      </div>
    </div>
  );
}
