import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { READ_KINDS, readFile } from '@/documents/given-file';
import { paragraphsOfMarkup } from '@/documents/markup';
import { wordsFor } from '../draft/problem';
import { FileButton } from '../file-button';
import type { GivenArticles, OpenArticle } from '../ports';
import type { GivenText } from './compared';

interface TextPickerProps {
  readonly name: string;
  readonly hint: string;
  readonly given: GivenText;
  readonly articles: Pick<GivenArticles, 'openArticles' | 'inTab'>;
  onGive(given: GivenText): void;
  /** Says why a file was not taken. */
  onProblem(words: string): void;
}

/** A field for one of the texts: pasted or typed, opened from a file, or taken from another tab. */
export function TextPicker({ name, hint, given, articles, onGive, onProblem }: TextPickerProps) {
  const id = useId();
  const [tabs, setTabs] = useState<readonly OpenArticle[] | null>(null);
  const open = async (file: File) => {
    const read = await readFile(file);
    if ('problem' in read) return onProblem(wordsFor(read.problem));
    onGive({ text: read.paragraphs.join('\n\n'), from: file.name });
  };
  const take = async (tab: number) => {
    const article = await articles.inTab(tab);
    if (!article) return onProblem(i18n.t('picker.gone'));
    const { title, publisher } = article.facts;
    onGive({ text: article.text, from: [title, publisher].filter(Boolean).join(' · ') });
    setTabs(null);
  };
  const paste = (event: ClipboardEvent) => {
    const markup = event.clipboardData?.getData('text/html');
    if (!markup || given.text.trim() !== '') return;
    event.preventDefault();
    onGive({ text: paragraphsOfMarkup(markup).join('\n\n'), from: '' });
  };
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} class="pick-name">
        {name}
      </h2>
      <textarea
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
        rows={14}
        lang="en"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={given.text}
        onInput={({ currentTarget }) => onGive({ text: currentTarget.value, from: '' })}
        onPaste={paste}
        onDragOver={(event) => {
          if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
        }}
        onDrop={(event) => {
          const [file] = event.dataTransfer?.files ?? [];
          if (!file) return;
          event.preventDefault();
          void open(file);
        }}
      />
      <p id={`${id}-hint`} class="soft">
        {given.from || hint}
      </p>
      <p class="action">
        <FileButton name={i18n.t('draft.open')} accept={READ_KINDS} onFile={(file) => void open(file)} />
        <button
          type="button"
          class="quiet"
          aria-expanded={tabs !== null}
          onClick={() => void (tabs ? setTabs(null) : articles.openArticles().then(setTabs))}
        >
          {i18n.t('compare.fromTab')}
        </button>
      </p>
      {tabs?.length === 0 && <p role="status">{i18n.t('compare.noTabs')}</p>}
      {tabs && tabs.length > 0 && (
        <ul class="tabs-read">
          {tabs.map(({ tab, title }) => (
            <li key={tab}>
              <button type="button" class="quiet" lang="en" onClick={() => void take(tab)}>
                <bdi>{title || i18n.t('popup.untitled')}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
