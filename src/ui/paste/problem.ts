/** Why a text that the reader gave is not shown with its claims, and what to do about it. */
import { i18n } from '#i18n';
import { LONGEST_READ } from '@/messaging/protocol';
import { numberOf } from '../words';

export type Problem = 'empty' | 'too-long' | 'not-english' | 'no-claims' | 'no-answer' | 'no-text-file';

/** Problems that are known before a text is read. */
export function problemOf(text: string): Problem | null {
  if (text.trim() === '') return 'empty';
  return text.length > LONGEST_READ ? 'too-long' : null;
}

const WORDS: Readonly<Record<Problem, (length: number) => string>> = {
  empty: () => i18n.t('paste.empty'),
  'too-long': (length) => i18n.t('paste.tooLong', { length: numberOf(length), most: numberOf(LONGEST_READ) }),
  'not-english': () => i18n.t('paste.notEnglish'),
  'no-claims': () => i18n.t('paste.noClaims'),
  'no-answer': () => i18n.t('paste.noAnswer'),
  'no-text-file': () => i18n.t('paste.noTextFile'),
};

/** @param length the text's, in characters. */
export function wordsFor(problem: Problem, length: number): string {
  return WORDS[problem](length);
}
