import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/settings/settings';
import { readSettingsFile, settingsFileOf } from '@/settings/settings-file';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  run: 'everywhere',
  outlets: ['Larkfield Wire'],
  shown: [],
  badge: true,
};

const fileWith = (change: object) => JSON.stringify({ ...JSON.parse(settingsFileOf(CHOSEN)), ...change });

test('a file gives back what was saved', () => {
  expect(readSettingsFile(settingsFileOf(CHOSEN))).toEqual({ settings: CHOSEN });
});

describe('what is no such file is refused with the reason', () => {
  test.each([
    ['', 'not-json'],
    ['run: everywhere', 'not-json'],
    ['null', 'not-settings'],
    ['[]', 'not-settings'],
    ['{"format":"another"}', 'not-settings'],
    [fileWith({ version: '2' }), 'not-settings'],
    [fileWith({ version: 0 }), 'not-settings'],
    [fileWith({ settings: null }), 'not-settings'],
    [fileWith({ version: 99 }), 'newer'],
  ])('%j', (text, problem) => expect(readSettingsFile(text)).toEqual({ problem }));

  test('naming the settings that are wrong', () => {
    const text = fileWith({ settings: { ...CHOSEN, palette: 'neon', badge: 1 } });
    expect(readSettingsFile(text)).toEqual({ problem: 'wrong-fields', fields: ['palette', 'badge'] });
  });

  test('naming the entries of a list that are wrong, one by one', () => {
    const sites = ['example.org', '*', 'a.example:8080'];
    const text = fileWith({ settings: { ...CHOSEN, sites, sitesOff: Array(9).fill('*') } });
    expect(readSettingsFile(text)).toEqual({
      problem: 'wrong-fields',
      fields: ['sites (*, a.example:8080)', 'sitesOff (*, *, *, *, *, …)'],
    });
  });
});
