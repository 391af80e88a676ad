import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, GROUP_OF, type Group } from '@/engine/claim';
import { isUnsure } from '@/report/profile';
import { sourceWords } from '../source-words';
import { labelName, numberOf } from '../words';

interface TextViewProps {
  /** Paragraphs, joined by one blank line. */
  readonly text: string;
  /** The first paragraph where that is a headline; otherwise empty. */
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly shown: readonly Group[];
  onNumber(id: string): void;
}

/**
 * A text, one element for each paragraph, with the number of each claim behind its words. A number is drawn by the style
 * sheet: the elements' text is the paragraphs' and no more, for marks as for the reader who copies it.
 */
export function TextView({ text, title, claims, shown, onNumber }: TextViewProps) {
  const paragraphs = useMemo(() => paragraphsOf(text, claims), [text, claims]);
  return (
    <>
      {paragraphs.map(({ start, pieces }) => {
        const Paragraph = start === 0 && title !== '' ? 'h2' : 'p';
        return (
          <Paragraph key={start}>
            {pieces.map((piece) =>
              typeof piece === 'string' ? (
                piece
              ) : (
                <ClaimNumber
                  key={piece.claim.id}
                  numbered={piece}
                  isShown={shown.some((group) => group === GROUP_OF[piece.claim.label])}
                  onPress={onNumber}
                />
              ),
            )}
          </Paragraph>
        );
      })}
    </>
  );
}

/** A claim, and its place among those of the text, counted from 1. */
interface Numbered {
  readonly claim: Claim;
  readonly number: number;
}

interface ClaimNumberProps {
  readonly numbered: Numbered;
  readonly isShown: boolean;
  onPress(id: string): void;
}

/**
 * Stays in its place when its group is not shown, so that the words beside it do. The list is the way for the keyboard, which
 * would else stop at each number before it.
 */
function ClaimNumber({ numbered: { claim, number }, isShown, onPress }: ClaimNumberProps) {
  const { id, label, who } = claim;
  const name = i18n.t('paste.toList', { who: sourceWords(who), label: labelName(label) });
  return (
    <button
      type="button"
      class="number"
      tabIndex={-1}
      data-group={GROUP_OF[label] ?? undefined}
      data-number={numberOf(number)}
      data-claim={id}
      hidden={!isShown}
      aria-label={name}
      title={name}
      onClick={() => onPress(id)}
    />
  );
}

interface Paragraph {
  /** Where it starts in the text. */
  readonly start: number;
  /** Its text, with each claim after the last of its marked words. */
  readonly pieces: readonly (string | Numbered)[];
}

function paragraphsOf(text: string, claims: readonly Claim[]): Paragraph[] {
  const marked = claims
    .filter((claim) => !isUnsure(claim) && GROUP_OF[claim.label])
    .map((claim, index) => ({ claim, number: index + 1, end: endOf(claim) }))
    .sort((a, b) => a.end - b.end);
  let next = 0;
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const pieces: (string | Numbered)[] = [];
    let at = start;
    for (let one = marked[next]; one && one.end <= start + paragraph.length; one = marked[++next]) {
      pieces.push(text.slice(at, one.end), one);
      at = one.end;
    }
    const done = { start, pieces: [...pieces, text.slice(at, start + paragraph.length)] };
    start += paragraph.length + 2;
    return done;
  });
}

function endOf({ source, cue }: Claim): number {
  return Math.max(...[...source, ...cue].map(([, end]) => end));
}
