/** The line on a terminal that says how far a run has come. */
import type { ReadSoFar } from '@/records/record';

/** Milliseconds between two looks. */
const LOOK = 500;

/**
 * Writes the line to `terminal` until the result is called.
 *
 * @param total bytes of all inputs; 0 where that is not known.
 * @param done how many records are done.
 */
export function showProgress(
  terminal: NodeJS.WriteStream,
  read: ReadSoFar,
  total: number,
  done: () => number,
): () => void {
  const start = Date.now();
  const [doneBefore, readBefore] = [done(), read.bytes];
  const timer = setInterval(() => {
    const seconds = (Date.now() - start) / 1_000;
    const share = total > 0 ? read.bytes / total : null;
    const rate = (done() - doneBefore) / seconds;
    const left = share && rate > 0 ? (seconds * (total - read.bytes)) / (read.bytes - readBefore) : null;
    terminal.write(`\r${progressLine(done(), rate, share, left)}\u001b[K`);
  }, LOOK);
  timer.unref();
  return () => {
    clearInterval(timer);
    terminal.write('\r\u001b[K');
  };
}

/** "12,480 texts, 512 a second, 41 % read, 3 min left". */
export function progressLine(done: number, rate: number, share: number | null, left: number | null): string {
  const parts = [`${done.toLocaleString('en')} texts`, `${rate.toFixed(0)} a second`];
  if (share !== null) parts.push(`${Math.min(100, Math.floor(share * 100))} % read`);
  if (left !== null && Number.isFinite(left)) parts.push(`${timeOf(left)} left`);
  return parts.join(', ');
}

function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
