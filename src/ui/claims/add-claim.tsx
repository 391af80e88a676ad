import { i18n } from '#i18n';
import { useNotice } from '../use-notice';

/** The way to a claim that was not found: its words are selected on the page, where the card asks for the rest. */
export function AddClaim({ offer }: { offer(): Promise<boolean> }) {
  const [notice, setNotice] = useNotice();
  const add = async () => setNotice((await offer()) ? i18n.t('correct.addOnPage') : i18n.t('correct.nothingSelected'));
  return (
    <p class="after soft">
      {i18n.t('correct.missing')}{' '}
      <button type="button" class="quiet" onClick={() => void add()}>
        {i18n.t('correct.add')}
      </button>{' '}
      <span role="status">{notice}</span>
    </p>
  );
}
