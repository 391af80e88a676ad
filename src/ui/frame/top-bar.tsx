import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './top-bar.css';

/** The pages that can be opened from any other; a report is of one article, and is opened from its list. */
const PAGES = {
  draft: { address: '/draft.html', name: () => i18n.t('draft.title') },
  compare: { address: '/compare.html', name: () => i18n.t('compare.title') },
  sheet: { address: '/class-sheet.html', name: () => i18n.t('sheet.page') },
  set: { address: '/set.html', name: () => i18n.t('set.title') },
  settings: { address: '/options.html', name: () => i18n.t('options.title') },
} as const;

interface TopBarProps {
  /** The page that it stands on. */
  readonly current: keyof typeof PAGES | 'report';
  /** What the page offers to do as a whole. */
  readonly children?: ComponentChildren;
}

/** The head of the extension's pages: where one is, the way to the other pages, and what to do with this one. */
export function TopBar({ current, children }: TopBarProps) {
  return (
    <header class="top-bar">
      <span class="brand">
        <img src="/icons/48.png" alt="" width="18" height="18" />
        <span>{i18n.t('extensionName')}</span>
      </span>
      <PageLinks current={current} />
      {children && <div class="doing">{children}</div>}
    </header>
  );
}

/** The pages, in a row; where there is no room for one, behind a button that says which of them this is. */
function PageLinks({ current }: Pick<TopBarProps, 'current'>) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const links = useId();
  return (
    <nav
      aria-label={i18n.t('extensionName')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button ref={button} type="button" aria-expanded={isOpen} aria-controls={links} onClick={() => setOpen(!isOpen)}>
        {current === 'report' ? i18n.t('report.open') : PAGES[current].name()}
      </button>
      <ul id={links} class={isOpen ? 'open' : undefined}>
        {current === 'report' && (
          <li>
            <a href="#report" aria-current="page">
              {i18n.t('report.open')}
            </a>
          </li>
        )}
        {Object.entries(PAGES).map(([page, { address, name }]) => (
          <li key={page}>
            <a href={address} aria-current={page === current ? 'page' : undefined}>
              {name()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
