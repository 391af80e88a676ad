/** What the user gave to a command: options that it has, and the rest. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The option that every command has. */
export const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** @throws Error with a message for the user where an option is none of the command's, or lacks its value. */
export function parametersOf<Own extends Options>(command: string, args: string[], options: Own) {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') {
    throw new Error(`${command} has no option ${unknown.rawName}: see ${command} --help`);
  }
  return parseArgs<{ args: string[]; options: Own; allowPositionals: true }>({ args, options, allowPositionals: true });
}
