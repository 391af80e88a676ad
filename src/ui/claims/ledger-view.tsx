import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { type Grant, ledgerOf } from '@/report/ledger';
import { SourceHeadline } from '../mark';
import { Words } from '../passage';
import { counted, labelName, numberOf, reasonClassName } from '../words';
import { Fold } from './fold';

interface LedgerViewProps {
  readonly claims: readonly Claim[];
  readonly text: string;
  onJump(id: string): void;
}

/** Each promise not to name a source, with what the article says about it. Nothing where there are none. */
export function LedgerView({ claims, text, onJump }: LedgerViewProps) {
  const grants = useMemo(() => ledgerOf(claims, text), [claims, text]);
  if (grants.length === 0) return null;
  return (
    <Fold title={i18n.t('ledger.title', [numberOf(grants.length)])}>
      <p class="soft">{i18n.t('ledger.what')}</p>
      <ul>
        {grants.map((grant) => (
          <GrantItem key={grant.sourceId} grant={grant} onJump={onJump} />
        ))}
      </ul>
    </Fold>
  );
}

function GrantItem({ grant, onJump }: { grant: Grant; onJump(id: string): void }) {
  const { label, words, reason, reasonClass, formula, disclosed } = grant;
  const who = grant.who ?? i18n.t('claim.noSource');
  return (
    <li class="grant">
      <SourceHeadline label={label} who={who} />
      <p class="soft">{[labelName(label), counted('ledger.claims', grant.claims)].join(' · ')}</p>
      <dl class="facts">
        <Fact name={i18n.t('ledger.promise')}>
          <Words>{words}</Words>
        </Fact>
        <Fact name={i18n.t('ledger.reason')}>
          {reason && <Words>{reason}</Words>}
          {reason && <span class="soft"> {reasonClassName(reasonClass)}</span>}
          {formula && <p class="soft">{i18n.t('ledger.formula')}</p>}
        </Fact>
        {label !== 'partial' && <Description disclosed={disclosed} />}
        <Fact name={i18n.t('ledger.basis')}>{disclosed.basis && <Words>{disclosed.basis}</Words>}</Fact>
      </dl>
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('claim.actionOn', { action: i18n.t('claim.jump'), who })}
        onClick={() => onJump(grant.claimId)}
      >
        {i18n.t('claim.jump')}
      </button>
    </li>
  );
}

/** What stands in for the name. Part of a name says more than that, so it has none of this. */
function Description({ disclosed: { number, rank, body } }: Pick<Grant, 'disclosed'>) {
  return (
    <>
      <Fact name={i18n.t('ledger.number')}>{number}</Fact>
      <Fact name={i18n.t('ledger.rank')}>{rank && <Words>{rank}</Words>}</Fact>
      <Fact name={i18n.t('ledger.body')}>{body && <Words>{body}</Words>}</Fact>
    </>
  );
}

/** A line of the ledger; without children, the article does not say. */
function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  const said = [children].flat().some((child) => child !== null && child !== false);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{said ? children : <span class="soft">{i18n.t('ledger.notSaid')}</span>}</dd>
    </div>
  );
}
