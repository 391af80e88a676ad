import { describe, expect, test } from 'vitest';
import type { Pass } from '@/engine/finders/pass';
import { readSentences } from '@/engine/finders/read-sentences';
import { PASSES } from '@/engine/finders/sentence-finders';
import { RULE_NAMES, RULES } from '@/engine/rules';
import { finish } from '@/engine/steps';
import { readDocument } from '@/engine/text/read-document';

const [POST_POSED, LEFT_TO_RIGHT] = PASSES as [Pass, Pass];

/** Pairs of finders that want the same words, and a sentence that each of them would take otherwise. */
const MATTERS = [
  ['refusal', 'passive', 'The pilot has been asked to comment.', 'to be asked and to have said nothing is one thing'],
  ['refusal', 'light-verb', 'Varga made no comment about the pier.', 'a comment that was not made tells nothing'],
  ['refusal', 'subject-verb', 'Varga declined to answer.', 'declining is an intention, too, save to speak'],
  ['light-verb', 'subject-verb', 'Varga voiced concern about the pier.', 'the noun says more than its verb'],
] as const;

const read = (text: string, passes: readonly Pass[] = PASSES) =>
  finish(readSentences(finish(readDocument(text)), null, passes));

/** The pass with the finder `first` right behind `second`. */
function swapped(pass: Pass, first: string, second: string): Pass {
  const moved = pass.find(({ name }) => name === first)!;
  const others = pass.filter((finder) => finder !== moved);
  return others.flatMap((finder) => (finder.name === second ? [finder, moved] : [finder]));
}

describe('the order of the finders', () => {
  test.each(MATTERS)('%s looks before %s: %s (%s)', (first, second, text) => {
    const names = LEFT_TO_RIGHT.map(({ name }) => name);
    expect(names.indexOf(first)).toBeLessThan(names.indexOf(second));
    expect(read(text)).not.toEqual(read(text, [POST_POSED, swapped(LEFT_TO_RIGHT, first, second)]));
  });

  test('cues after their content are looked for before all others', () => {
    const text = 'Officials hope the pier opens, Varga said.';
    expect(read(text).map(({ rule }) => rule)).toEqual(['clause-speaker-verb', 'speaker-verb']);
    expect(read(text, [LEFT_TO_RIGHT, POST_POSED])).not.toEqual(read(text));
  });

  test('no other order matters for what the rules find', () => {
    const other = MATTERS.reduce<Pass>(
      (pass, [first, second]) => swapped(pass, second, first),
      [...LEFT_TO_RIGHT].reverse(),
    );
    expect(other.map(({ name }) => name)).not.toEqual(LEFT_TO_RIGHT.map(({ name }) => name));
    for (const rule of RULE_NAMES) {
      const { example, nearMiss } = RULES[rule];
      for (const text of [example.text, nearMiss]) expect(read(text, [POST_POSED, other])).toEqual(read(text));
    }
  });
});
