import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly name: string;
  /** The ends of the names of the files that are read. */
  readonly accept: string;
  onFile(file: File): void;
}

/** The browser's own field for a file has its words in the browser's language; a button has ours. */
export function FileButton({ name, accept, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={name}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
