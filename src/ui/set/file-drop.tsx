import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FilesButton } from '../file-button';
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
  const take = (files: readonly File[]) => onFiles(files.filter(({ name }) => !isSystemFile(name)));
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
      <FilesButton name={i18n.t('set.chooseFiles')} accept={accept} onFiles={take} />
      {folders && <FilesButton name={i18n.t('set.chooseFolder')} isQuiet webkitdirectory onFiles={take} />}
      {children}
    </div>
  );
}
