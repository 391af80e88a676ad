/** A question of the desk → its answer. Runs in the worker; pure. */
import { compare } from '@/desk/comparison/compare';
import { checkDraft } from '@/desk/draft/check-draft';
import { linesOf, readDraft } from '@/desk/draft/draft';
import { answerPair } from '@/desk/pair/pair-answer';
import { analyse } from '@/engine/analyse';
import { isEnglish } from '@/engine/text/language';
import type {
  AnswerTo,
  ComparisonAnswer,
  ComparisonQuestion,
  DeskAnswer,
  DeskQuestion,
  DraftAnswer,
  DraftQuestion,
} from './questions';

export function answerQuestion<Q extends DeskQuestion>(question: Q): AnswerTo<Q> {
  return answer(question) as AnswerTo<Q>;
}

function answer(question: DeskQuestion): DeskAnswer {
  switch (question.kind) {
    case 'draft':
      return answerDraft(question);
    case 'comparison':
      return answerComparison(question);
    case 'pair':
      return { kind: 'pair', ...answerPair(question.first, question.second) };
  }
}

function answerDraft({ text, rules, outlets, newsroom }: DraftQuestion): DraftAnswer {
  const publisher = newsroom === '' ? [] : [newsroom];
  const { english, claims } = analyse({ text, publisher, outlets, paragraphs: linesOf(text) });
  if (!english) return { kind: 'draft', english, title: '', claims: [], findings: [] };
  const draft = readDraft(text, publisher, outlets);
  const title = draft.headline ? text.slice(...draft.headline) : '';
  return { kind: 'draft', english, title, claims, findings: checkDraft(draft, rules) };
}

function answerComparison({ article, other }: ComparisonQuestion): ComparisonAnswer {
  if (!isEnglish(article) || !isEnglish(other))
    return { kind: 'comparison', english: false, changes: [], claims: [], omitted: [], kept: [], otherClaims: [] };
  const { changes, claims, omitted, kept, otherClaims } = compare(article, other);
  return { kind: 'comparison', english: true, changes, claims, omitted, kept, otherClaims };
}
