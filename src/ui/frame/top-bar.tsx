import type { ComponentChildren } from 'preact';
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
        {i18n.t('extensionName')}
      </span>
      <nav aria-label={i18n.t('extensionName')}>
        <ul>
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
      {children && <div class="doing">{children}</div>}
    </header>
  );
}
