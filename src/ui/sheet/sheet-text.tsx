import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '@/engine/claim';
import { paragraphsOf } from '@/report/paragraphs';
import { kindOf, numberedPieces, type Sheet } from '@/sheet/sheet';
import { numberOf } from '../words';

interface SheetTextProps {
  readonly sheet: Sheet;
  /** The item that is asked about at the moment; null on paper. */
  readonly at: number | null;
  /** Whether sentences wear the line of their kind. */
  readonly lines: boolean;
  onGo?(at: number): void;
  /** Words that were selected in the text. */
  onSelect?(words: string): void;
}

/** Words that name a source are no longer. */
const LONGEST_SELECTION = 200;

/** The element of a paragraph: the title and the headings of sections have their own. */
function elementFor([start, end]: Span, { text, title, headings }: Sheet): 'h2' | 'h3' | 'p' {
  if (start === 0 && text.slice(start, end) === title) return 'h2';
  return headings.some(([at]) => at === start) ? 'h3' : 'p';
}

/** The article with a number before each sentence that is asked about. */
export function SheetText({ sheet, at, lines, onGo, onSelect }: SheetTextProps) {
  const text = useRef<HTMLElement>(null);
  const takeSelection = () => {
    const selection = document.getSelection();
    const words = selection?.toString().trim() ?? '';
    if (words !== '' && words.length <= LONGEST_SELECTION && text.current?.contains(selection!.anchorNode))
      onSelect?.(words);
  };
  return (
    // Whoever uses no pointer writes the words.
    <article ref={text} class="sheet-text" lang="en" aria-label={i18n.t('sheet.text')} onPointerUp={takeSelection}>
      {paragraphsOf(sheet.text).map((span) => {
        const Paragraph = elementFor(span, sheet);
        return (
          <Paragraph key={span[0]}>
            {numberedPieces(sheet.text, span, sheet.items).map(({ text: words, number }) =>
              number === null ? (
                words
              ) : (
                <span key={number} class={at === number - 1 ? 'asked now' : 'asked'}>
                  {onGo ? (
                    <button
                      type="button"
                      class="number"
                      aria-label={i18n.t('sheet.toSentence', [numberOf(number)])}
                      aria-current={at === number - 1 ? 'step' : undefined}
                      onClick={() => onGo(number - 1)}
                    >
                      {numberOf(number)}
                    </button>
                  ) : (
                    <b class="number">{numberOf(number)}</b>
                  )}{' '}
                  <span
                    data-group={lines ? kindOf(sheet.items[number - 1]!) : undefined}
                    class={lines ? 'lined' : undefined}
                  >
                    {words}
                  </span>
                </span>
              ),
            )}
          </Paragraph>
        );
      })}
    </article>
  );
}
