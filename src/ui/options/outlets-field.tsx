import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseOutletList } from '@/settings/outlet-names';
import { listOf } from '../words';

interface OutletsFieldProps {
  readonly outlets: readonly string[];
  onSave(outlets: readonly string[]): void;
}

/** The reader's own list of newsrooms, stored when the button is pressed. */
export function OutletsField({ outlets, onSave }: OutletsFieldProps) {
  const [typed, setTyped] = useState(() => outlets.join('\n'));
  const [saved, setSaved] = useState(false);
  const list = parseOutletList(typed);
  const blocked = list.wrong.length > 0;
  const save = () => {
    if (blocked) return;
    onSave(list.outlets);
    setSaved(true);
  };
  const type = (text: string) => {
    setTyped(text);
    setSaved(false);
  };
  return (
    <div class="field">
      <label for="outlets">{i18n.t('outlets.names')}</label>
      <p id="outlets-help" class="soft">
        {i18n.t('outlets.help')}
      </p>
      <textarea
        id="outlets"
        rows={4}
        spellcheck={false}
        dir="auto"
        aria-describedby="outlets-help outlets-wrong"
        aria-invalid={blocked}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p id="outlets-wrong" role="alert">
        {blocked && <bdi>{i18n.t('outlets.wrong', { names: listOf(list.wrong) })}</bdi>}
      </p>
      <p class="action">
        <button type="button" aria-disabled={blocked} onClick={save}>
          {i18n.t('outlets.save')}
        </button>
        <span role="status">{saved && i18n.t('run.saved')}</span>
      </p>
    </div>
  );
}
