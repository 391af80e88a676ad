import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { READ_KINDS, readFile } from '@/documents/given-file';
import { paragraphsOfMarkup } from '@/documents/markup';
import { wordsFor } from '../draft/problem';
import { FileButton } from '../file-button';
import type { GivenArticles } from '../ports';
import type { GivenText } from './compared';
import { FromTab } from './from-tab';

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
  const open = async (file: File) => {
    const read = await readFile(file);
    if ('problem' in read) return onProblem(wordsFor(read.problem));
    onGive({ text: read.paragraphs.join('\n\n'), from: file.name });
  };
  return (
    <section aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`} class="pick-name">
        {name}
      </h2>
      <TextField id={id} text={given.text} onGive={onGive} onFile={(file) => void open(file)} />
      <p id={`${id}-hint`} class="soft">
        {given.from || hint}
      </p>
      <FromTab articles={articles} onGive={onGive} onProblem={onProblem}>
        <FileButton name={i18n.t('draft.open')} accept={READ_KINDS} onFile={(file) => void open(file)} />
      </FromTab>
    </section>
  );
}

interface TextFieldProps extends Pick<TextPickerProps, 'onGive'> {
  /** Of the picker, whose name and hint are the field's. */
  readonly id: string;
  readonly text: string;
  onFile(file: File): void;
}

function TextField({ id, text, onGive, onFile }: TextFieldProps) {
  const paste = (event: ClipboardEvent) => {
    const markup = event.clipboardData?.getData('text/html');
    if (!markup || text.trim() !== '') return;
    event.preventDefault();
    onGive({ text: paragraphsOfMarkup(markup).join('\n\n'), from: '' });
  };
  return (
    <textarea
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-hint`}
      rows={14}
      lang="en"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      value={text}
      onInput={({ currentTarget }) => onGive({ text: currentTarget.value, from: '' })}
      onPaste={paste}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    />
  );
}
