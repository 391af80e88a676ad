/** Why a draft is not read, and what to do about it. */
import { i18n } from '#i18n';
import type { FileProblem } from '@/documents/given-file';
import { LONGEST_READ } from '@/messaging/protocol';
import { numberOf } from '../words';

export type Problem = 'too-long' | 'not-english' | 'no-answer' | FileProblem | 'empty-file';

const WORDS: Readonly<Record<Problem, (length: number) => string>> = {
  'too-long': (length) => i18n.t('draft.tooLong', { length: numberOf(length), most: numberOf(LONGEST_READ) }),
  'not-english': () => i18n.t('draft.notEnglish'),
  'no-answer': () => i18n.t('draft.noAnswer'),
  'unknown-kind': () => i18n.t('draft.unknownKind'),
  'too-large': () => i18n.t('draft.tooLarge'),
  unreadable: () => i18n.t('draft.unreadable'),
  'empty-file': () => i18n.t('draft.emptyFile'),
};

/** @param length the text's, in characters. */
export function wordsFor(problem: Problem, length = 0): string {
  return WORDS[problem](length);
}
