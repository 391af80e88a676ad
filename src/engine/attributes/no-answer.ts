/** Was somebody asked who did not answer? */
import type { Attribution } from '../attribution';
import {
  DECLINED,
  MAY_BE_NO_ANSWER,
  NO_ANSWER,
  QUESTIONS_PASSED_ON,
  REFERRED,
  TO_SPEAK,
  TO_VERB,
} from '../lexicon/labels';
import type { Document } from '../text/document';

/** True for refusals to comment and silences. Refusing to act, or to pay, is not a refusal to comment. */
export function isNoAnswer({ text }: Document, { kind, cue, content }: Attribution): boolean {
  if (kind === 'no-comment') return true;
  const words = cue.map((span) => text.slice(...span)).join(' ');
  if (!MAY_BE_NO_ANSWER.test(words)) return false;
  if (NO_ANSWER.test(words)) return true;
  const first = content[0];
  const said = first ? text.slice(...first) : '';
  if (REFERRED.test(words)) return QUESTIONS_PASSED_ON.test(said);
  if (!DECLINED.test(words)) return false;
  // "declined to discuss" may have its second verb in the cue.
  const verb = TO_VERB.exec(words)?.[0].slice('to '.length);
  return TO_SPEAK.test(verb ? `${verb} ${said}` : said);
}
