import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READERS_RULE } from '@/corrections/correction';
import { RULE_NAMES, RULES } from '@/engine/rules';
import { LOCALES, messagesOf } from './messages';

/** Texts whose names are put together from a label, a group and the like. */
const COMPOSED =
  /^(label|group|groupWhat|channel|fact|aliasReason|rule|report_kinds|set_(reason|remedy)|run_(saved|declined)|toggle|draftRule|change)(_|$)/;

/** All code that may use a message; dots become underscores, as in browsers' message names. */
const code = ['src', 'entrypoints', 'wxt.config.ts'].map(sourceUnder).join('\n').replaceAll('.', '_');

function sourceUnder(path: string): string {
  if (!statSync(path).isDirectory()) return /\.tsx?$/.test(path) ? readFileSync(path, 'utf8') : '';
  return readdirSync(path)
    .map((name) => sourceUnder(`${path}/${name}`))
    .join('\n');
}

const english = messagesOf('en');
const others = LOCALES.filter((locale) => locale !== 'en');

/** What a message expects to be filled in: `$1`, `{who}`. */
function slotsOf(message: string): string[] {
  return [...new Set(message.match(/\$\d|\{\w+\}/g) ?? [])].sort();
}

describe('the interface’s languages', () => {
  it('are English, Spanish, French and German', () => {
    expect(LOCALES.toSorted()).toEqual(['de', 'en', 'es', 'fr']);
  });

  it.each(others)('%s has every text of the English one, and no other', (locale) => {
    expect(Object.keys(messagesOf(locale)).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(others)('%s fills in the same things', (locale) => {
    const messages = messagesOf(locale);
    const slots = (all: typeof english) => Object.entries(all).map(([name, { message }]) => [name, slotsOf(message)]);
    expect(slots(messages)).toEqual(slots(english));
  });

  it.each(others)('%s has plural forms where English has them', (locale) => {
    const messages = messagesOf(locale);
    const plural = (all: typeof english) => Object.keys(all).filter((name) => all[name]?.message.includes(' | '));
    expect(plural(messages)).toEqual(plural(english));
  });

  it.each(LOCALES)('%s names itself as a language that lists can be written in', (locale) => {
    const tag = messagesOf(locale).languageTag?.message ?? '';
    expect(Intl.ListFormat.supportedLocalesOf(tag)).toEqual([locale]);
  });

  it.each(LOCALES)('%s says what each rule finds', (locale) => {
    const rules = Object.keys(messagesOf(locale)).filter((name) => name.startsWith('rule_'));
    const expected = [...RULE_NAMES, READERS_RULE].map((rule) => `rule_${rule.replaceAll('-', '_')}`);
    expect(rules.toSorted()).toEqual(expected.toSorted());
  });

  it('say in English what the codebook says of each rule', () => {
    const sentence = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}.`;
    const shown = RULE_NAMES.map((rule) => english[`rule_${rule.replaceAll('-', '_')}`]?.message ?? '');
    expect(shown.map(sentence)).toEqual(RULE_NAMES.map((rule) => RULES[rule].meaning));
  });

  it('stay within the store’s limits', () => {
    for (const locale of LOCALES) {
      expect(messagesOf(locale).extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(messagesOf(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('hold no unused text', () => {
    const named = (name: string) => code.includes(`'${name}'`) || code.includes(`__MSG_${name}__`);
    const unused = Object.keys(english).filter(
      (name) => !name.startsWith('@@') && !COMPOSED.test(name) && !named(name),
    );
    expect(unused).toEqual([]);
  });
});
