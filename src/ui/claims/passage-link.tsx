import { i18n } from '#i18n';
import type { Claim } from '@/engine/claim';
import { Passage } from '../passage';

interface PassageLinkProps {
  readonly claim: Claim;
  readonly text: string;
  onShow(id: string): void;
}

/** What is claimed, as the way to it in the article. */
export function PassageLink({ claim, text, onShow }: PassageLinkProps) {
  return (
    <button type="button" class="jump" title={i18n.t('claim.jump')} onClick={() => onShow(claim.id)}>
      <Passage claim={claim} text={text} />
    </button>
  );
}
