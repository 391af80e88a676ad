import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Claim, GROUP_OF, type Group, LABEL_TABLE } from '@/engine/claim';
import { isUnsure } from '@/report/profile';
import { labelName } from '../words';

interface TextViewProps {
  /** Paragraphs, joined by one blank line. */
  readonly text: string;
  /** The first paragraph where that is a headline; otherwise empty. */
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly shown: readonly Group[];
  onLetter(id: string): void;
}

/**
 * A text, one element for each paragraph, with the letter of each claim behind its words. A letter is drawn by the style
 * sheet: the elements' text is the paragraphs' and no more, for marks as for the reader who copies it.
 */
export function TextView({ text, title, claims, shown, onLetter }: TextViewProps) {
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
                <Letter
                  key={piece.id}
                  claim={piece}
                  isShown={shown.some((group) => group === GROUP_OF[piece.label])}
                  onPress={onLetter}
                />
              ),
            )}
          </Paragraph>
        );
      })}
    </>
  );
}

interface LetterProps {
  readonly claim: Claim;
  readonly isShown: boolean;
  onPress(id: string): void;
}

/** Stays in its place when its group is not shown, so that the words beside it do. */
function Letter({ claim: { id, label, who }, isShown, onPress }: LetterProps) {
  const name = i18n.t('paste.toList', { who: who ?? i18n.t('claim.noSource'), label: labelName(label) });
  return (
    <button
      type="button"
      class="letter"
      data-group={GROUP_OF[label]}
      data-letter={LABEL_TABLE[label].letter}
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
  /** Its text, and claims behind the last of the words that are marked for them. */
  readonly pieces: readonly (string | Claim)[];
}

function paragraphsOf(text: string, claims: readonly Claim[]): Paragraph[] {
  const marked = claims
    .filter((claim) => !isUnsure(claim) && GROUP_OF[claim.label])
    .map((claim) => ({ claim, end: endOf(claim) }))
    .sort((a, b) => a.end - b.end);
  let next = 0;
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const pieces: (string | Claim)[] = [];
    let at = start;
    for (let one = marked[next]; one && one.end <= start + paragraph.length; one = marked[++next]) {
      pieces.push(text.slice(at, one.end), one.claim);
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
