import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { counted } from '../words';
import { Editor } from './editor';
import { wordsFor } from './problem';
import type { BesideState } from './use-beside';
import type { DraftState } from './use-draft';

interface DraftTextProps {
  readonly text: RefObject<HTMLDivElement | null>;
  readonly draft: DraftState;
  readonly beside: BesideState;
  /** How far below its top each finding begins, in CSS pixels; null where it is not shown. */
  readonly tops: readonly (number | null)[];
  onFile(file: File): void;
}

/** The draft to write in, and below it what hinders reading it and how long it is. */
export function DraftText({ text, draft, beside, tops, onFile }: DraftTextProps) {
  const { problem, isReading } = draft;
  return (
    <div>
      <Editor
        text={text}
        tops={tops}
        now={beside.now}
        onInput={draft.readLater}
        onGiven={() => void draft.readNow()}
        onFile={onFile}
        onPlace={beside.toFinding}
        onPress={beside.toClaim}
      />
      <p role="alert" class="problem">
        {problem && wordsFor(problem, text.current?.textContent?.length)}
      </p>
      <p id="draft-help" class="soft draft-count">
        {draft.text !== '' && `${counted('draft.words', wordsIn(draft.text))} · `}
        {i18n.t(isReading ? 'draft.reading' : 'draft.readAgain')}
      </p>
    </div>
  );
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
