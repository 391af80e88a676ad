/** Loaded into a process with `--import`: prints on stderr, when it ends, the most memory that it took, in MB. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    process.stderr.write(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1_000)} MB\n`);
  });
