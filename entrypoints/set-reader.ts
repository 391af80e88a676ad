import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSubject } from '@/set/read-subject';
import { answerReading } from '@/set/reading-worker';

/** Runs in a worker of the page for a set of articles, so that the page answers while many are read. */
export default defineUnlistedScript(() => answerReading(readSubject));
