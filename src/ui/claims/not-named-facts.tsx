import { i18n } from '#i18n';
import type { Disclosure, Fact, Reason } from '@/report/not-named';
import { Words } from '../passage';
import { listOf, listParts } from '../words';

interface ReasonLineProps {
  readonly reason: Reason | null;
  /** True when the promise was stated for an earlier claim of the source. */
  readonly isEarlier: boolean;
  readonly text: string;
}

/** Why a source is not named, in the article's own words, or that it does not say. */
export function ReasonLine({ reason, isEarlier, text }: ReasonLineProps) {
  if (!reason) return <p>{i18n.t('notNamed.noReason')}</p>;
  return (
    <p>
      <b>{i18n.t('notNamed.reason')}</b> <Words>{text.slice(...reason.span)}</Words>
      {isEarlier && <span class="soft"> ({i18n.t('notNamed.earlier')})</span>}
      {reason.isSetPhrase && <span class="soft set-phrase">{i18n.t('notNamed.setPhrase')}</span>}
    </p>
  );
}

/** What the article tells of somebody without a name, and what it does not: two lists, no mark out of anything. */
export function DisclosureLines({ disclosure: { told, notTold } }: { disclosure: Disclosure }) {
  return (
    <p class="facts">
      {told.length > 0 && (
        <span>
          <b>{i18n.t('notNamed.told')}</b> <ToldFacts told={told} />
        </span>
      )}
      {notTold.length > 0 && (
        <span>
          <b>{i18n.t('notNamed.notTold')}</b> {factNames(notTold)}
        </span>
      )}
    </p>
  );
}

/** Facts that the article tells, each with the article's words for it: "how many (3) and where (“harbour”)". */
export function ToldFacts({ told }: Pick<Disclosure, 'told'>) {
  const parts = listParts(told.map(({ fact }) => fact));
  return (
    <>
      {parts.map(({ type, value }) => {
        if (type !== 'element') return value;
        const words = told.find(({ fact }) => fact === value)?.words ?? '';
        return (
          <span key={value}>
            {factName(value as Fact)} ({value === 'number' ? words : <Words>{words}</Words>})
          </span>
        );
      })}
    </>
  );
}

/** "their post or work and how they know" */
export function factNames(facts: readonly Fact[]): string {
  return listOf(facts.map(factName));
}

function factName(fact: Fact): string {
  return i18n.t(`fact.${fact}`);
}
