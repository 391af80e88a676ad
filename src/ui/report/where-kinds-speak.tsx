import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, GROUPS } from '@/engine/claim';
import { type Stretch, stretchesOf } from '@/report/stretches';
import { Strip, type StripRow } from '../charts/strip';
import { GroupName } from '../mark';
import { listOf, numberOf, shareOf } from '../words';

/** Where in the article each kind of source speaks, and where the first one without a name does. */
export function WhereKindsSpeak({ claims, text }: { claims: readonly Claim[]; text: string }) {
  const { stretches, paragraphs } = useMemo(() => stretchesOf(claims, text), [claims, text]);
  const unnamed = stretches.find(({ group }) => group === 'unnamed');
  return (
    <section class="chapter where" aria-labelledby="where">
      <h2 id="where">{i18n.t('report.where.title')}</h2>
      <p class="soft">
        {i18n.t('report.where.text')}{' '}
        {unnamed &&
          i18n.t('report.where.first', {
            paragraph: numberOf(unnamed.paragraph),
            paragraphs: numberOf(paragraphs),
            share: shareOf(unnamed.from),
          })}
      </p>
      <p class="legend">{i18n.t('report.legend')}</p>
      <Strip
        caption={i18n.t('report.where.title')}
        heads={[i18n.t('report.where.kind'), i18n.t('popup.claims'), i18n.t('report.where.places')]}
        rows={rowsOf(stretches)}
        flag={unnamed?.from ?? null}
        ends={[i18n.t('report.where.start'), i18n.t('report.where.end')]}
      />
    </section>
  );
}

/** All six kinds, so that the chart is the legend too. */
function rowsOf(stretches: readonly Stretch[]): StripRow[] {
  return GROUPS.map((group) => {
    const own = stretches.filter((stretch) => stretch.group === group);
    const paragraphs = [...new Set(own.map(({ paragraph }) => paragraph))];
    const numbers = listOf(paragraphs.map(numberOf));
    return {
      group,
      name: <GroupName group={group} />,
      count: own.length,
      stretches: own,
      places: paragraphs.length > 0 ? i18n.t('report.where.paragraphs', paragraphs.length, { numbers }) : '',
    };
  });
}
