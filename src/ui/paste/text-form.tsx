import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_READ } from '@/messaging/protocol';
import { type Problem, wordsFor } from './problem';

interface TextFormProps {
  readonly text: string;
  readonly problem: Problem | null;
  /** True while the text is read: it cannot be changed then. */
  readonly isWaiting: boolean;
  onText(text: string): void;
  onProblem(problem: Problem): void;
  onRead(): void;
}

/** The field for a text, and the button that has it read. */
export function TextForm(props: TextFormProps) {
  const { text, problem, isWaiting, onRead } = props;
  return (
    <>
      <header>
        <h1>{i18n.t('paste.title')}</h1>
        <p class="lead">{i18n.t('paste.lead')}</p>
      </header>
      <div class="text-form" aria-busy={isWaiting}>
        <label for="given">{i18n.t('paste.label')}</label>
        <TextField {...props} />
        <p id="given-problem" role="alert">
          {problem && wordsFor(problem, text.length)}
        </p>
        <p class="action">
          <button
            type="button"
            class="main"
            aria-keyshortcuts="Control+Enter Meta+Enter"
            aria-disabled={isWaiting}
            onClick={() => isWaiting || onRead()}
          >
            {isWaiting ? i18n.t('paste.waiting') : i18n.t('actionTitle')}
          </button>
          <kbd>{isMac() ? '⌘ ↩' : i18n.t('paste.keys')}</kbd>
        </p>
        <p id="given-help" class="soft">
          {i18n.t('paste.help')}
        </p>
      </div>
    </>
  );
}

/**
 * Without a spelling check, since some browsers send what they check to its maker; and without completion, which also
 * keeps Firefox from saving the text with the session.
 */
function TextField({ text, problem, isWaiting, onText, onProblem, onRead }: TextFormProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a problem leads back to the text
  useEffect(() => field.current?.focus(), [problem]);
  const drop = async (file: File) => {
    if (!file.type.startsWith('text/')) return onProblem('no-text-file');
    // More bytes than the longest text can have are not worth decoding.
    onText(await file.slice(0, 4 * LONGEST_READ).text());
  };
  return (
    <textarea
      ref={field}
      id="given"
      rows={14}
      lang="en"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      readOnly={isWaiting}
      aria-describedby="given-problem given-help"
      aria-invalid={problem !== null}
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isWaiting) onRead();
      }}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer?.files ?? [];
        if (!file || isWaiting) return;
        event.preventDefault();
        void drop(file);
      }}
    />
  );
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS');
}
