import { i18n } from '#i18n';
import type { Span } from '@/engine/claim';
import type { AnnotatedParagraph, MarkedPiece } from '@/report/annotated-text';
import { ARTICLE_LANGUAGE } from '../passage';
import { numberOf } from '../words';
import { SourceNote } from './source-note';

interface AnnotatedCopyProps {
  readonly paragraphs: readonly AnnotatedParagraph[];
  readonly text: string;
  /** The article's, which stands above already. */
  readonly title: string;
  readonly headings: readonly Span[];
}

/** The article with its claims marked, the numbers of their sources behind them, and notes on the sources beside it. */
export function AnnotatedCopy({ paragraphs, text, title, headings }: AnnotatedCopyProps) {
  const headed = new Set(headings.map(([start]) => start));
  return (
    <article class="copy" aria-label={i18n.t('report.copy')}>
      {paragraphs
        .filter(({ pieces }) => !isTitle(pieces, title))
        .map((paragraph) => (
          <Paragraph key={paragraph.start} paragraph={paragraph} text={text} isHeading={headed.has(paragraph.start)} />
        ))}
    </article>
  );
}

function isTitle([first, ...others]: readonly MarkedPiece[], title: string): boolean {
  return others.length === 0 && first?.group === null && first.text === title;
}

interface ParagraphProps {
  readonly paragraph: AnnotatedParagraph;
  readonly text: string;
  readonly isHeading: boolean;
}

function Paragraph({ paragraph: { pieces, notes }, text, isHeading }: ParagraphProps) {
  const Element = isHeading ? 'h3' : 'p';
  return (
    <div class="paragraph">
      <Element lang={ARTICLE_LANGUAGE} dir="auto">
        {pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
      </Element>
      {notes.length > 0 && (
        <ul class="notes" aria-label={i18n.t('report.notes')}>
          {notes.map((note) => (
            <SourceNote key={note.kind === 'source' ? note.numbered.number : note.claim.id} note={note} text={text} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Piece({ piece: { text, group, numbers } }: { piece: MarkedPiece }) {
  if (!group) return <>{text}</>;
  return (
    <>
      <span class="lined" data-group={group}>
        {text}
      </span>
      {numbers.map((number) => (
        <sup key={number}>
          <a href={`#source-${number}`} aria-label={i18n.t('report.source', { number: numberOf(number) })}>
            {numberOf(number)}
          </a>
        </sup>
      ))}
    </>
  );
}
