/** The extract command's parameters. */
import { inputFiles, listedFiles } from '@/records/files';
import type { Columns } from '@/records/record';
import { OUTPUT_FORMATS, type OutputFormat, TABLES } from './batch';
import type { ExtractOptions } from './extract';
import { HELP } from './parameters';

export const EXTRACT_USAGE = `usage: sourcelight extract [inputs] [options]

Inputs are files and folders: JSON lines (.jsonl, .ndjson), tables with named columns (.csv, .tsv, .parquet), saved
pages (.html), plain texts (.txt), web archives (.warc, .wet; .gz behind any of them but .parquet). Without any, JSON
lines are read from standard input: {"id", "text"} or {"id", "html"}, with optional "paragraphs", "publisher",
"outlets" and "url".

Writes one line of JSON for each text, in the same order: every other member of the input, then "english" and "claims".
A text that cannot be analysed becomes {"id", "error"}.

--out FILE              write to a .jsonl, .csv or .parquet file instead of standard output
--to jsonl|csv          the format on standard output
--rows TABLE            one row for each of: claims, sources, articles; .csv and .parquet have claims unless you say
--keep NAME,…           members of the input that each row has as columns
--columns NAME=COLUMN,… columns of a table that are called otherwise: id=doc,text=body,publisher=outlet
--list FILE             a file that names inputs, one a line
--text                  write the text, too
--offsets code-points   count characters, as Python, R and SQL do, instead of UTF-16 code units
--jobs N                work in N threads
--resume                go on with a run that was stopped; needs --out
--strict                exit with status 1 if any text has an error
`;

export const EXTRACT_PARAMETERS = {
  ...HELP,
  out: { type: 'string' },
  to: { type: 'string' },
  rows: { type: 'string' },
  keep: { type: 'string' },
  columns: { type: 'string' },
  list: { type: 'string' },
  text: { type: 'boolean' },
  offsets: { type: 'string' },
  jobs: { type: 'string' },
  resume: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

export type ExtractParameters = Partial<Record<keyof typeof EXTRACT_PARAMETERS, string | boolean | undefined>>;

/** @throws Error with a message for the user where parameters do not fit. */
export function extractOptions(paths: readonly string[], given: ExtractParameters, script: URL): ExtractOptions {
  const value = (name: keyof ExtractParameters) => given[name] as string | undefined;
  const out = value('out') ?? null;
  const format = out ? formatOf(out) : oneOf('--to', value('to') ?? 'jsonl', ['jsonl', 'csv'] as const);
  const rows = value('rows') ?? (format === 'jsonl' ? undefined : 'claims');
  const list = value('list');
  if (value('keep') && !rows) throw new Error('--keep needs rows: --rows, or --out with a name in .csv or .parquet');
  if (value('to') && out) throw new Error('--to is for standard output: with --out, the ending of its name decides');
  if (given.text && rows) throw new Error('--text is for lines of JSON: rows do not have the text');
  if (given.resume && !out) throw new Error('--resume needs --out: what is written elsewhere cannot be gone on with');
  return {
    files: paths.length > 0 || list ? [...paths.flatMap(inputFiles), ...(list ? listedFiles(list) : [])] : null,
    columns: columnsIn(value('columns') ?? ''),
    out,
    format,
    table: rows ? oneOf('--rows', rows, TABLES) : null,
    keep: value('keep')?.split(',') ?? [],
    withText: given.text === true,
    offsets: oneOf('--offsets', value('offsets') ?? 'utf16', ['utf16', 'code-points'] as const),
    jobs: jobsIn(value('jobs') ?? '1'),
    resume: given.resume === true,
    script,
  };
}

function formatOf(out: string): OutputFormat {
  const format = OUTPUT_FORMATS.find((one) => out.endsWith(`.${one}`));
  if (!format)
    throw new Error(`--out ${out}: the name should end in ${OUTPUT_FORMATS.map((one) => `.${one}`).join(', ')}`);
  return format;
}

function oneOf<Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (!choice) throw new Error(`${name} ${value}: it can be ${choices.join(', ')}`);
  return choice;
}

function columnsIn(list: string): Columns {
  const pairs = list.split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [member, ...column] = pair.split('=');
      if (!member || column.length === 0) throw new Error(`--columns ${pair}: it should be NAME=COLUMN`);
      return [member, column.join('=')];
    }),
  );
}

function jobsIn(given: string): number {
  const jobs = Number(given);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`--jobs ${given}: it should be a whole number from 1`);
  return jobs;
}
