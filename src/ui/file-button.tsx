/** Buttons that open files. The browser's own field for them has its words in the browser's language; a button has ours. */
import { useRef } from 'preact/hooks';

interface ButtonProps {
  readonly name: string;
  readonly isQuiet?: boolean;
}

interface FileButtonProps extends ButtonProps {
  /** The ends of the names of the files that are read, as a field's `accept` takes them. */
  readonly accept: string;
  onFile(file: File): void;
}

/** Opens one file. */
export function FileButton({ onFile, ...field }: FileButtonProps) {
  return <FileField {...field} onFiles={([file]) => file && onFile(file)} />;
}

interface FilesButtonProps extends ButtonProps {
  readonly accept?: string;
  /** True where a folder is chosen, for all files in it. */
  readonly webkitdirectory?: boolean;
  onFiles(files: readonly File[]): void;
}

/** Opens several files, or a folder of them. */
export function FilesButton(props: FilesButtonProps) {
  return <FileField multiple {...props} />;
}

function FileField({ name, isQuiet, onFiles, ...field }: FilesButtonProps & { readonly multiple?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isQuiet ? 'quiet' : undefined} onClick={() => input.current?.click()}>
        {name}
      </button>
      <input
        {...field}
        ref={input}
        type="file"
        hidden
        aria-label={name}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
