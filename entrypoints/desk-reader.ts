import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerQuestion } from '@/desk-reader/answer-question';
import { answerQuestions } from '@/desk-reader/desk-worker';

/** Runs in a worker of the pages for a draft and for comparing, so that they answer while texts are read. */
export default defineUnlistedScript(() => answerQuestions(answerQuestion));
