/** The locale files as a browser would serve them; importing this file makes the interface speak English. */
import { generateChromeMessagesText, parseMessagesText } from '@wxt-dev/i18n/build';

const files = import.meta.glob<string>('../../src/locales/*.yml', { query: '?raw', import: 'default', eager: true });

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The messages of one locale, by their names in the packed extension. */
export function messagesOf(locale: string): Messages {
  const text = files[`../../src/locales/${locale}.yml`];
  if (text === undefined) throw new Error(`No such locale: ${locale}`);
  return JSON.parse(generateChromeMessagesText(parseMessagesText(text, 'YAML')));
}

export const LOCALES = Object.keys(files).map((path) => path.replace(/^.*\/|\.yml$/g, ''));

let spoken = messagesOf('en');

/** Switches the interface to this language. */
export function speak(locale: string): void {
  spoken = messagesOf(locale);
}

function getMessage(name: string, substitutions: readonly string[] = []): string {
  const message = spoken[name]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
}

/** A test's browser API: WXT's fake one in Node, and in a page none until now. */
const world = globalThis as { chrome?: { i18n?: object } };
world.chrome ??= {};
world.chrome.i18n = Object.assign(world.chrome.i18n ?? {}, { getMessage });
