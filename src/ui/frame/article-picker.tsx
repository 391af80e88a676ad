import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeftOut, SetArticle } from '@/set/set';
import { FileButton } from '../file-button';
import type { GivenArticles, OpenArticle } from '../ports';
import { reasonWords, remedyWords } from '../set/left-out-words';
import './article-picker.css';

interface ArticlePickerProps {
  readonly articles: GivenArticles;
  onPick(article: SetArticle): void;
}

/** The ways to choose an article: one that is open in a tab, a file, or a text that is pasted. */
export function ArticlePicker({ articles, onPick }: ArticlePickerProps) {
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(false);
  const [open, setOpen] = useState<readonly OpenArticle[]>([]);
  useEffect(() => void articles.openArticles().then(setOpen), [articles]);
  const read = async (file: File, name = file.name) => {
    setProblem('');
    setReading(true);
    const outcome = await articles.read(file).catch((): LeftOut => ({ id: file.name, reason: 'unreadable' }));
    setReading(false);
    if ('reason' in outcome) setProblem(`${reasonWords(outcome.reason)}. ${remedyWords(outcome.reason)}.`);
    else onPick({ ...outcome, id: name });
  };
  const takeFrom = async (tab: number) => {
    const article = await articles.inTab(tab);
    if (article) onPick(article);
    else setProblem(i18n.t('picker.gone'));
  };
  return (
    <div class="picker" aria-busy={isReading}>
      {open.length > 0 && <OpenArticles open={open} onPick={(tab) => void takeFrom(tab)} />}
      <FileField onFile={(file) => void read(file)} />
      <PastedText onText={(text) => void read(new File([text], 'pasted.txt'), i18n.t('picker.pasted'))} />
      <p role="alert">{problem}</p>
      <p role="status" class="soft">
        {isReading && i18n.t('picker.reading')}
      </p>
    </div>
  );
}

function OpenArticles({ open, onPick }: { open: readonly OpenArticle[]; onPick(tab: number): void }) {
  return (
    <div>
      <h3>{i18n.t('picker.open')}</h3>
      <ul>
        {open.map(({ tab, title }) => (
          <li key={tab}>
            <button type="button" class="quiet" lang="en" onClick={() => onPick(tab)}>
              {title || i18n.t('popup.untitled')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileField({ onFile }: { onFile(file: File): void }) {
  return (
    <div class="picker-field">
      <span>{i18n.t('picker.file')}</span>
      <FileButton name={i18n.t('draft.open')} accept=".html,.htm,.txt,.md" onFile={onFile} />
    </div>
  );
}

/** Without a spelling check, since some browsers send what they check to its maker. */
function PastedText({ onText }: { onText(text: string): void }) {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label class="picker-field">
        <span>{i18n.t('picker.paste')}</span>
        <textarea
          rows={6}
          lang="en"
          required
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{i18n.t('picker.read')}</button>
    </form>
  );
}
