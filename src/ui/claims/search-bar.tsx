import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Search } from '@/messaging/list-state';

interface SearchBarProps {
  readonly search: Search;
  /** How many claims were found, of how many. */
  readonly found: string;
  onChange(search: Search): void;
  onClose(): void;
}

/** Looks for words in the claims; Escape closes it. */
export function SearchBar({ search, found, onChange, onClose }: SearchBarProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={i18n.t('find.search')}
        value={search.words}
        onInput={(event) => onChange({ ...search, words: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      />
      <span role="status" class="soft">
        {found}
      </span>
      <label class="choice">
        <input
          type="checkbox"
          checked={search.quoted}
          onChange={(event) => onChange({ ...search, quoted: event.currentTarget.checked })}
        />
        <span>{i18n.t('find.quoted')}</span>
      </label>
    </search>
  );
}
