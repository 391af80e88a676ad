/** What is wrong with a coder's table, and what to do about it. */
import { i18n } from '#i18n';
import { LABELS } from '@/engine/claim';
import { NOT_A_SOURCE } from '@/export/coding-columns';
import type { TableProblem } from '@/set/coding-table';
import { listOf } from '../words';

export function tableProblemWords(problem: TableProblem, file: string): string {
  if (problem.problem === 'no-coding-table') return i18n.t('coding.noTable', { file });
  const words = listOf(problem.words.map((word) => `“${word}”`));
  return i18n.t('coding.unknownLabels', { file, words, labels: listOf([...LABELS, NOT_A_SOURCE]) });
}
