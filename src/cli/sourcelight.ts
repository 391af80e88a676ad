/** The command line: which command runs, and how it ends. */
import { messageOf } from '@/records/errors';
import { analyseBatch } from './analyse-batch';
import { type Batch, type BatchResult, type Counts, THREAD_COMMAND } from './batch';
import { extract } from './extract';
import { EXTRACT_PARAMETERS, EXTRACT_USAGE, extractOptions } from './extract-options';
import { HELP, parametersOf } from './parameters';

const USAGE = `usage: sourcelight extract [inputs] [options]
       sourcelight convert --to TOOL|--from TOOL inputs --out OUTPUT
       sourcelight agree A.jsonl B.jsonl …
       sourcelight --codebook

extract finds the claims in texts, saved pages, tables and web archives. convert takes them to tools in which people code,
and back; agree says how far coders agree. Each says more with --help. --codebook prints what every label, reason, rule
and column means.
`;

interface Outcome {
  /** The status with which the process ends. */
  readonly status: number;
  /** Whether this thread has analysed a text, and so has compiled what the next run needs. */
  readonly hasAnalysed: boolean;
}

const DONE: Outcome = { status: 0, hasAnalysed: false };

async function main(): Promise<Outcome> {
  const [command, ...args] = process.argv.slice(2);
  switch (command) {
    case THREAD_COMMAND:
      return workInThread();
    case 'extract':
      return runExtract(args);
    case 'convert':
      return runConvert(args);
    case 'agree':
      return runAgree(args);
    default:
      return runWithoutCommand(process.argv.slice(2));
  }
}

async function workInThread(): Promise<Outcome> {
  const { answerTasks } = await import('./pool');
  answerTasks<Batch, BatchResult>((batch) => analyseBatch(batch.records, batch.settings));
  return DONE;
}

async function runExtract(args: string[]): Promise<Outcome> {
  const { values, positionals } = parametersOf('sourcelight extract', args, EXTRACT_PARAMETERS);
  if (values.help) return printed(EXTRACT_USAGE);
  const options = extractOptions(positionals, values, new URL(import.meta.url));
  const counts = await extract(options);
  report(counts);
  const analysed = counts.records - counts.errors - counts.notEnglish - counts.notArticles;
  return { status: values.strict && counts.errors > 0 ? 1 : 0, hasAnalysed: options.jobs === 1 && analysed > 0 };
}

/** Loaded on demand, as is `agree`: few runs need the commands for work by hand. */
async function runConvert(args: string[]): Promise<Outcome> {
  const { CONVERT_PARAMETERS, CONVERT_USAGE, convert } = await import('./convert');
  const { values, positionals } = parametersOf('sourcelight convert', args, CONVERT_PARAMETERS);
  if (values.help) return printed(CONVERT_USAGE);
  await convert(positionals, values);
  return DONE;
}

async function runAgree(args: string[]): Promise<Outcome> {
  const { AGREE_USAGE, agree } = await import('./agree');
  const { values, positionals } = parametersOf('sourcelight agree', args, HELP);
  return printed(values.help ? AGREE_USAGE : agree(positionals));
}

async function runWithoutCommand(args: string[]): Promise<Outcome> {
  const options = { ...HELP, codebook: { type: 'boolean' } } as const;
  const { values, positionals } = parametersOf('sourcelight', args, options);
  if (values.help) return printed(USAGE);
  if (values.codebook) return printed(await codebookText());
  const [command] = positionals;
  throw new Error(command === undefined ? USAGE : `sourcelight has no command ${command}\n\n${USAGE}`);
}

function printed(text: string): Outcome {
  process.stdout.write(text);
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
