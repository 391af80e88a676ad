import { describe, expect, it } from 'vitest';
import type { Correction } from '@/corrections/correction';
import { HeardWord } from '@/page/heard-word';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Engineers said the dam leaks. Officials fear that it will burst.';
const SAID = claimAt(TEXT, { source: 'Engineers', cue: 'said', sentence: [0, 29] });
const FEARED = claimAt(TEXT, { source: 'Officials', cue: 'fear', kind: 'belief', sentence: [30, TEXT.length] });
const KEPT: Correction[] = [{ words: 'Engineers … said', sentence: TEXT.slice(0, 29), verdict: 'vague' }];

const hear = (word: HeardWord, settings = {}, corrections: readonly Correction[] = [], isPrivate = false) =>
  word.hear({ settings: { ...DEFAULT_SETTINGS, ...settings }, corrections, isPrivate });

describe('another word', () => {
  it.each([
    ['nothing new', {}, [], { marks: false, corrections: false }],
    ['other groups', { shown: ['named'] as const }, [], { marks: false, corrections: false }],
    ['another palette', { palette: 'colour-blind' as const }, [], { marks: true, corrections: false }],
    ['a correction', {}, KEPT, { marks: false, corrections: true }],
  ])('with %s', (_what, settings, corrections, changed) => {
    const word = new HeardWord();
    hear(word);
    expect(hear(word, settings, corrections)).toEqual(changed);
  });

  it('leaves the corrections of a private window alone, which nobody else knows', () => {
    const word = new HeardWord();
    word.correct(SAID, TEXT, 'vague');
    expect(hear(word, {}, [], true).corrections).toBe(false);
    expect(word.claimsOf([SAID], TEXT).map(({ label }) => label)).toEqual(['vague']);
  });
});

it('gives claims as the reader corrected them, and without beliefs where none are wanted', () => {
  const word = new HeardWord();
  hear(word, { beliefs: true }, KEPT);
  expect(word.claimsOf([SAID, FEARED], TEXT).map(({ label }) => label)).toEqual(['vague', 'named']);
  hear(word, { beliefs: false }, KEPT);
  expect(word.claimsOf([SAID, FEARED], TEXT)).toHaveLength(1);
  expect(word.correct(SAID, TEXT, null)).toBe(true);
  expect(word.correct(SAID, TEXT, null)).toBe(false);
  expect(word.claimsOf([SAID], TEXT)).toEqual([SAID]);
});

it('shows the chosen groups, or none while the marks are hidden', () => {
  const word = new HeardWord();
  hear(word, { shown: ['named', 'vague'] });
  expect([word.toggleMarks(), word.shown]).toEqual([false, new Set()]);
  expect([word.toggleMarks(), word.shown]).toEqual([true, new Set(['named', 'vague'])]);
});

it('is off on a site and its subdomains', () => {
  const word = new HeardWord();
  hear(word, { sitesOff: ['larkfield.example'] });
  expect(['larkfield.example', 'www.larkfield.example', 'elsewhere.example'].map((host) => word.isOff(host))).toEqual([
    true,
    true,
    false,
  ]);
});
