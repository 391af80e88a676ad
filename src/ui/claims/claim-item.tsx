import { useLayoutEffect, useRef } from 'preact/hooks';
import { GROUP_OF } from '@/engine/claim';
import { Passage } from '../passage';
import { kindOf } from '../words';
import type { ListedClaim } from './claim-actions';
import { ClaimDetails } from './claim-details';
import { Disclosure } from './disclosure';
import { SourceHeading } from './source-heading';

/** One claim: who says it, how well they are identified and what they say. Pressed, it opens and leads to the article. */
export function ClaimItem(props: ListedClaim) {
  const { claim, text, isOpen, actions } = props;
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li
      ref={item}
      class="claim"
      data-claim={claim.id}
      data-group={GROUP_OF[claim.label] ?? undefined}
      aria-current={isOpen || undefined}
    >
      <Disclosure
        isOpen={isOpen}
        onToggle={() => actions.open(isOpen ? null : claim.id)}
        summary={
          <>
            <SourceHeading who={claim.who} group={GROUP_OF[claim.label]} />
            <span class="kind">{kindOf(claim, text)}</span>
            <Passage claim={claim} text={text} />
          </>
        }
      >
        <ClaimDetails {...props} />
      </Disclosure>
    </li>
  );
}
