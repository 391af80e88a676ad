import { type Claim, GROUP_OF, type Span } from '@/engine/claim';
import { phrasesOf } from '@/report/phrases';

interface MarkedSampleProps {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The claim to tint. */
  readonly current: Claim | undefined;
  onChoose(id: string): void;
}

/** A text with its claims marked. Pointing at a mark or clicking it makes its claim the current one. */
export function MarkedSample({ text, claims, current, onChoose }: MarkedSampleProps) {
  const tinted = current ? [...phrasesOf(current, text), ...current.content] : [];
  return (
    <>
      {piecesOf(text, claims, tinted).map(({ span, mark }) => {
        const isTinted = tinted.some((tint) => holds(tint, span));
        const words = text.slice(...span);
        if (!mark)
          return isTinted ? (
            <span key={span[0]} class="tinted" data-group={current && GROUP_OF[current.label]}>
              {words}
            </span>
          ) : (
            words
          );
        return (
          // biome-ignore lint/a11y/useValidAnchor: a button's words would not break across lines
          <a
            key={span[0]}
            href="#sample-note"
            class={isTinted ? 'lined tinted' : 'lined'}
            data-group={GROUP_OF[mark.label]}
            aria-current={mark.id === current?.id || undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose(mark.id);
            }}
            onPointerEnter={() => onChoose(mark.id)}
          >
            {words}
          </a>
        );
      })}
    </>
  );
}

interface Piece {
  readonly span: Span;
  /** The claim whose mark this piece belongs to. */
  readonly mark: Claim | undefined;
}

/** Cuts the text wherever a mark or a tint begins or ends. */
function piecesOf(text: string, claims: readonly Claim[], tinted: readonly Span[]): Piece[] {
  const marks = claims
    .filter(({ label }) => GROUP_OF[label] !== null)
    .flatMap((claim) => phrasesOf(claim, text).map((span) => ({ span, claim })));
  const cuts = [0, text.length, ...[...marks.map(({ span }) => span), ...tinted].flat()];
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const span: Span = [start, places[index + 1]!];
    return { span, mark: marks.find((mark) => holds(mark.span, span))?.claim };
  });
}

function holds([start, end]: Span, [from, to]: Span): boolean {
  return start <= from && to <= end;
}
