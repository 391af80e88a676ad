/** The command line: `sourcelight extract` and what goes with it. */
import { parseArgs } from 'node:util';
import { messageOf } from '@/records/errors';
import { analyseBatch } from './analyse-batch';
import { type Batch, type BatchResult, type Counts, THREAD_COMMAND } from './batch';
import { extract } from './extract';
import { EXTRACT_PARAMETERS, EXTRACT_USAGE, extractOptions } from './extract-options';

const USAGE = `${EXTRACT_USAGE}
sourcelight convert takes claims to tools in which people code, and back; sourcelight agree says how far coders agree.
sourcelight --codebook prints what every label, reason, rule and column means.
`;

interface Outcome {
  /** The status with which the process ends. */
  readonly status: number;
  /** Whether this thread has analysed a text, and so has compiled what the next run needs. */
  readonly hasAnalysed: boolean;
}

const DONE: Outcome = { status: 0, hasAnalysed: false };

async function main(): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...EXTRACT_PARAMETERS,
      from: { type: 'string' },
      codebook: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { help, codebook, ...given } = values;
  if (help || codebook) {
    process.stdout.write(help ? USAGE : await codebookText());
    return DONE;
  }
  const [command, ...paths] = positionals;
  if (command === THREAD_COMMAND) {
    const { answerTasks } = await import('./pool');
    answerTasks<Batch, BatchResult>((batch) => analyseBatch(batch.records, batch.settings));
    return DONE;
  }
  if (command === 'convert' || command === 'agree') return coding(command, paths, given);
  if (command !== 'extract') throw new Error(USAGE);
  const options = extractOptions(paths, given, new URL(import.meta.url));
  const counts = await extract(options);
  report(counts);
  const analysed = counts.records - counts.errors - counts.notEnglish - counts.notArticles;
  return { status: given.strict && counts.errors > 0 ? 1 : 0, hasAnalysed: options.jobs === 1 && analysed > 0 };
}

/** The commands for work by hand, which few runs need. */
async function coding(
  command: 'convert' | 'agree',
  paths: readonly string[],
  { to, from, out }: { readonly to?: string; readonly from?: string; readonly out?: string },
): Promise<Outcome> {
  if (command === 'agree') process.stdout.write((await import('./agree')).agree(paths));
  else
    await (await import('./convert')).convert(paths, { ...(to && { to }), ...(from && { from }), ...(out && { out }) });
  return DONE;
}

async function codebookText(): Promise<string> {
  const [{ codebookFile }, { version }] = await Promise.all([
    import('@/export/codebook-file'),
    import('../../package.json'),
  ]);
  return codebookFile(version);
}

/** Says what was left out, and why. */
function report({ records, errors, firstError, notEnglish, notArticles }: Counts): void {
  if (errors > 0)
    console.error(`${errors} of ${records} texts have an "error", the first of them number ${firstError}`);
  if (notEnglish > 0) console.error(`${notEnglish} of ${records} texts are not in English: they have no claims`);
  if (notArticles > 0) console.error(`${notArticles} of ${records} pages are no news articles: they have no claims`);
}

/** A reader that stops early, such as `head`, is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** How the run has ended. Errors have been told. */
export const outcome: Promise<Outcome> = main().catch((error: unknown) => {
  console.error(messageOf(error));
  return { status: 2, hasAnalysed: false };
});

outcome.then(({ status }) => {
  process.exitCode = status;
});
