import { i18n } from '#i18n';

interface SitesOffProps {
  readonly sites: readonly string[];
  onChange(sites: string[]): void;
}

/** The sites that are never read, each with a button to read it again. */
export function SitesOff({ sites, onChange }: SitesOffProps) {
  if (sites.length === 0) return <p class="soft">{i18n.t('options.sitesOffNone')}</p>;
  return (
    <ul class="sites-off" aria-label={i18n.t('options.sitesOff')}>
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('options.siteOnAgain', { site })}
            onClick={() => onChange(sites.filter((other) => other !== site))}
          >
            {i18n.t('state.off.undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
