import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { asName, isOutletName, LONGEST_OUTLET } from '@/settings/outlet-names';

interface NewsroomFieldProps {
  /** Empty where nobody has said. */
  readonly newsroom: string;
  onName(newsroom: string): void;
}

/** What the editor's own newsroom is called, stored when the field is left. */
export function NewsroomField({ newsroom, onName }: NewsroomFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(newsroom);
  // A file of house rules may name another one.
  useEffect(() => setTyped(newsroom), [newsroom]);
  const name = asName(typed);
  const isWrong = name !== '' && !isOutletName(name);
  return (
    <div class="newsroom">
      <label for={id}>{i18n.t('draft.newsroom')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="organization"
        maxLength={LONGEST_OUTLET}
        aria-describedby={`${id}-what ${id}-wrong`}
        aria-invalid={isWrong}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={() => !isWrong && onName(name)}
      />
      <p id={`${id}-what`} class="soft">
        {i18n.t('draft.newsroomWhat')}
      </p>
      <p id={`${id}-wrong`} role="alert">
        {isWrong && <bdi>{i18n.t('outlets.wrong', { names: name })}</bdi>}
      </p>
    </div>
  );
}
