import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';

/** Puts a page of the extension into its document and gives the document its language and title. */
export function mount(page: ComponentChild, title: string): void {
  document.documentElement.lang = i18n.t('languageTag');
  document.title = title;
  render(page, document.getElementById('root')!);
}
