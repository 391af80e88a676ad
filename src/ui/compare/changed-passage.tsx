import { i18n } from '#i18n';
import { type Claim, GROUP_OF, type Group, type Span } from '@/engine/claim';
import { phrasesOf } from '@/report/phrases';
import { ARTICLE_LANGUAGE } from '../passage';

interface ChangedPassageProps {
  readonly text: string;
  readonly span: Span;
  /** The claims of the text, in its order: who says it wears the line of its kind. */
  readonly claims: readonly Claim[];
  /** Words that the other text does not have, and what became of them. */
  readonly altered: readonly Span[];
  readonly how: 'dropped' | 'added';
}

/** What a change is about, with the source and its verb lined, and altered words of a quotation marked. */
export function ChangedPassage({ text, span, claims, altered, how }: ChangedPassageProps) {
  const near = claims.filter(({ sentence, quotes }) => overlaps(sentence, span) || isQuoted(quotes, span));
  return (
    <span lang={ARTICLE_LANGUAGE} dir="auto">
      {piecesOf(text, withSpeaker(span, near), near, altered).map(({ start, words, group, isAltered }) => {
        if (isAltered) return <Altered key={start} words={words} how={how} />;
        return group ? (
          <span key={start} class="lined" data-group={group}>
            {words}
          </span>
        ) : (
          words
        );
      })}
    </span>
  );
}

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;
const isQuoted = (quotes: readonly Span[], [from]: Span): boolean => quotes.some(([start]) => start === from);

/** A quotation with whoever says it, where both stand in one sentence. */
function withSpeaker(span: Span, claims: readonly Claim[]): Span {
  const claim = claims.find(({ quotes }) => isQuoted(quotes, span));
  if (!claim) return span;
  const all = [span, ...[...claim.source, ...claim.cue].filter((one) => overlaps(one, claim.sentence))];
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
}

/** Struck through or underlined, and said in words to those who hear it. */
function Altered({ words, how }: { words: string; how: 'dropped' | 'added' }) {
  const Tag = how === 'dropped' ? 'del' : 'ins';
  return (
    <Tag>
      <span class="unseen">{` (${i18n.t(how === 'dropped' ? 'compare.dropped' : 'compare.added')} `}</span>
      {words}
      <span class="unseen">{') '}</span>
    </Tag>
  );
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly group: Group | null;
  readonly isAltered: boolean;
}

/** The stretches of a passage that are drawn alike, in order. */
function piecesOf(text: string, [from, to]: Span, claims: readonly Claim[], altered: readonly Span[]): Piece[] {
  const lined = claims
    .filter(({ cue }) => cue.some(([start]) => from <= start && start < to))
    .flatMap((claim) => phrasesOf(claim, text).map((span) => ({ span, group: GROUP_OF[claim.label] })));
  const ends = [...lined.map(({ span }) => span), ...altered].flat().filter((at) => from < at && at < to);
  const cuts = [...new Set([from, ...ends, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    words: text.slice(start, cuts[index + 1]),
    group: lined.find(({ span }) => holds(span, start))?.group ?? null,
    isAltered: altered.some((span) => holds(span, start)),
  }));
}

const holds = ([start, end]: Span, at: number): boolean => start <= at && at < end;
