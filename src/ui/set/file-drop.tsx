import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { droppedFiles, isSystemFile } from './dropped-files';

interface FileDropProps {
  readonly words: string;
  /** The ends of the names of the files that are read, as `accept` takes them. */
  readonly accept: string;
  /** Whether a whole folder can be chosen too. */
  readonly folders?: boolean;
  readonly children?: ComponentChildren;
  onFiles(files: readonly File[]): void;
}

/** A place for files: they are dropped on it, or chosen by a button. */
export function FileDrop({ words, accept, folders = false, children, onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it do the same
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <p>{words}</p>
      <FileButton name={i18n.t('set.chooseFiles')} accept={accept} onFiles={onFiles} />
      {folders && <FileButton name={i18n.t('set.chooseFolder')} folder onFiles={onFiles} />}
      {children}
    </div>
  );
}

interface FileButtonProps {
  readonly name: string;
  readonly accept?: string;
  readonly folder?: boolean;
  onFiles(files: readonly File[]): void;
}

/** The browser's own field for files has its words in the browser's language; a button has ours. */
function FileButton({ name, accept, folder = false, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={folder ? 'quiet' : undefined} onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={accept}
        {...(folder && { webkitdirectory: true })}
        aria-label={name}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])].filter((file) => !isSystemFile(file.name)));
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
