import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { paragraphsOfMarkup } from '@/documents/markup';
import { paragraphsOf } from '@/documents/plain-text';
import { numberOf } from '../words';

interface EditorProps {
  readonly text: RefObject<HTMLDivElement | null>;
  /** How far below its top each place begins, in CSS pixels; null where it is not shown. */
  readonly tops: readonly (number | null)[];
  /** The place that the editor looks at. */
  readonly now: number | null;
  onInput(): void;
  /** The text is another one now. */
  onGiven(): void;
  onFile(file: File): void;
  onPlace(index: number): void;
  onPress(x: number, y: number): void;
}

/** Paragraphs that are laid out at once: the thousands of a long draft would keep the page busy for a tenth of a second. */
const PORTION = 400;
/** Milliseconds in which a browser draws what is there. */
const FRAME = 16;

/**
 * Puts paragraphs in place of all that stands in the editor: the first of them at once, the others frame by frame. Resolves
 * when all are there, or when the first of them is gone, as where another text was given meanwhile.
 */
export async function give(text: HTMLElement, paragraphs: readonly string[]): Promise<void> {
  const elements = paragraphs.map((paragraph) => {
    const element = document.createElement('p');
    element.textContent = paragraph;
    return element;
  });
  text.replaceChildren(...elements.slice(0, PORTION));
  for (let next = PORTION; next < elements.length; next += PORTION) {
    await new Promise((resolve) => setTimeout(resolve, FRAME));
    if (!elements[0]?.isConnected) return;
    text.append(...elements.slice(next, next + PORTION));
  }
}

/**
 * The draft, which can be written in. Without a spelling check, since some browsers send what they check to its maker.
 * The numbers beside it stand outside what is read out: the list of findings is for everybody.
 */
export function Editor({ text, tops, now, onInput, onGiven, onFile, onPlace, onPress }: EditorProps) {
  const [isEmpty, setEmpty] = useState(true);
  useLayoutEffect(() => text.current?.focus(), [text]);
  const changed = (tell: () => void) => {
    setEmpty((text.current?.textContent ?? '').trim() === '');
    tell();
  };
  const paste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const root = text.current;
    if (!data || !root) return;
    event.preventDefault();
    const markup = data.getData('text/html');
    const paragraphs = markup ? paragraphsOfMarkup(markup) : paragraphsOf(data.getData('text/plain'));
    if (replacesAll(root)) {
      const given = give(root, paragraphs);
      changed(() => void given.then(onGiven));
    } else document.execCommand('insertText', false, paragraphs.join('\n\n'));
  };
  return (
    <div class="paper">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea has no marks */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text is the way for the keyboard */}
      <div
        ref={text}
        id="draft"
        class="draft-text"
        contentEditable={'plaintext-only' as unknown as boolean}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={i18n.t('draft.label')}
        aria-describedby="draft-help"
        data-empty={isEmpty}
        data-hint={i18n.t('draft.hint')}
        lang="en"
        dir="auto"
        spellcheck={false}
        onInput={() => changed(onInput)}
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
        onClick={({ clientX, clientY }) => {
          if (document.getSelection()?.isCollapsed) onPress(clientX, clientY);
        }}
      />
      <div class="gutter" aria-hidden="true">
        {linesOf(tops).map(({ top, first, last }) => (
          <button
            key={first}
            type="button"
            tabIndex={-1}
            class={now !== null && now >= first && now <= last ? 'sign now' : 'sign'}
            style={{ insetBlockStart: `${top}px` }}
            onClick={() => onPlace(first)}
          >
            {first === last ? numberOf(first + 1) : `${numberOf(first + 1)}–${numberOf(last + 1)}`}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Places that begin in one line share a sign. */
function linesOf(tops: readonly (number | null)[]): { top: number; first: number; last: number }[] {
  const lines: { top: number; first: number; last: number }[] = [];
  tops.forEach((top, index) => {
    const line = lines.at(-1);
    if (top === null) return;
    if (line && Math.abs(line.top - top) < LINE) line.last = index;
    else lines.push({ top, first: index, last: index });
  });
  return lines;
}

/** Closer than a sign is high, in CSS pixels. */
const LINE = 24;

/** Does what is pasted take the place of everything: of nothing, or of all that is selected? */
function replacesAll(root: HTMLElement): boolean {
  const words = (root.textContent ?? '').trim();
  return words === '' || document.getSelection()?.toString().trim().length === words.length;
}
