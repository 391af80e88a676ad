import { describe, expect, it } from 'vitest';
import { type Correction, correctionOf } from '@/corrections/correction';
import { SessionPreferences } from '@/page/session-preferences';
import { DEFAULT_SETTINGS } from '@/settings/settings';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Engineers said the dam leaks. Officials fear that it will burst.';
const SAID = claimAt(TEXT, { source: 'Engineers', cue: 'said', sentence: [0, 29] });
const FEARED = claimAt(TEXT, { source: 'Officials', cue: 'fear', kind: 'belief', sentence: [30, TEXT.length] });
const KEPT: Correction[] = [{ words: 'Engineers … said', sentence: TEXT.slice(0, 29), verdict: 'vague' }];

const VAGUE = { correction: correctionOf(SAID, TEXT, 'vague'), takenBack: false };

const receive = (
  preferences: SessionPreferences,
  settings = {},
  corrections: readonly Correction[] = [],
  isPrivate = false,
) => preferences.receive({ settings: { ...DEFAULT_SETTINGS, ...settings }, corrections, isPrivate });

describe('new preferences', () => {
  it.each([
    ['nothing new', {}, [], { marks: false, corrections: false }],
    ['other groups', { shown: ['named'] as const }, [], { marks: false, corrections: false }],
    ['another palette', { palette: 'colour-blind' as const }, [], { marks: true, corrections: false }],
    ['a correction', {}, KEPT, { marks: false, corrections: true }],
  ])('with %s', (_what, settings, corrections, changed) => {
    const preferences = new SessionPreferences();
    receive(preferences);
    expect(receive(preferences, settings, corrections)).toEqual(changed);
  });

  it('keeps a private window’s corrections, which exist nowhere else', () => {
    const preferences = new SessionPreferences();
    preferences.correct([VAGUE]);
    expect(receive(preferences, {}, [], true).corrections).toBe(false);
    expect(preferences.corrections).toEqual([VAGUE.correction]);
  });
});

describe('a correction that could not be kept', () => {
  it('holds whatever else changes, until it is stored', () => {
    const preferences = new SessionPreferences();
    receive(preferences);
    preferences.correct([VAGUE]);
    preferences.noteKept(VAGUE, false);
    receive(preferences, { badge: true });
    expect(preferences.corrections).toEqual([VAGUE.correction]);
    preferences.noteKept(VAGUE, true);
    receive(preferences);
    expect(preferences.corrections).toEqual([]);
  });

  it('ends with the page', () => {
    const preferences = new SessionPreferences();
    preferences.noteKept(VAGUE, false);
    preferences.forgetPage();
    receive(preferences);
    expect(preferences.corrections).toEqual([]);
  });
});

it('leaves beliefs out where none are wanted', () => {
  const preferences = new SessionPreferences();
  receive(preferences, { beliefs: true });
  expect(preferences.wanted([SAID, FEARED])).toEqual([SAID, FEARED]);
  receive(preferences, { beliefs: false });
  expect(preferences.wanted([SAID, FEARED])).toEqual([SAID]);
});

it('takes a correction back once', () => {
  const preferences = new SessionPreferences();
  receive(preferences, {}, KEPT);
  const takenBack = { ...VAGUE, takenBack: true };
  expect(preferences.correct([takenBack])).toBe(true);
  expect(preferences.correct([takenBack])).toBe(false);
  expect(preferences.corrections).toEqual([]);
});

it('shows the chosen groups, or none while the marks are hidden', () => {
  const preferences = new SessionPreferences();
  receive(preferences, { shown: ['named', 'vague'] });
  expect([preferences.toggleMarks(), preferences.shown]).toEqual([false, new Set()]);
  expect([preferences.toggleMarks(), preferences.shown]).toEqual([true, new Set(['named', 'vague'])]);
});

it('is off on a site and its subdomains', () => {
  const preferences = new SessionPreferences();
  receive(preferences, { sitesOff: ['larkfield.example'] });
  expect(
    ['larkfield.example', 'www.larkfield.example', 'elsewhere.example'].map((host) => preferences.isOff(() => host)),
  ).toEqual([true, true, false]);
});
