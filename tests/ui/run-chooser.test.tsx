// @vitest-environment jsdom
import './messages';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SUGGESTED_SITES } from '@/settings/settings';
import { RunChooser } from '@/ui/run-chooser';
import { settingsWith } from './ports';

afterEach(cleanup);

function open(settings = settingsWith({ sites: ['larkfield.example'] })) {
  render(<RunChooser settings={settings} />);
  return settings;
}

const choose = (name: RegExp) => act(() => void fireEvent.click(screen.getByRole('radio', { name })));
const type = (value: string) => act(() => void fireEvent.input(screen.getByLabelText('Sites'), { target: { value } }));
const save = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Save' })));

describe('RunChooser', () => {
  it('shows how pages are read now, and the sites only where they matter', async () => {
    open();
    expect((screen.getByRole('radio', { name: /Only when I click/ }) as HTMLInputElement).checked).toBe(true);
    expect(screen.queryByLabelText('Sites')).toBeNull();
    await choose(/On these news sites/);
    expect((screen.getByLabelText('Sites') as HTMLTextAreaElement).value).toBe('larkfield.example');
  });

  it('asks for the sites that were typed, once, and says that it is done', async () => {
    const settings = open();
    await choose(/On these news sites/);
    await type('larkfield.example\nhttps://www.vessel.example/');
    expect(settings.chooseRun).not.toHaveBeenCalled();
    await save();
    expect(settings.chooseRun).toHaveBeenCalledExactlyOnceWith('on-sites', ['larkfield.example', 'vessel.example']);
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  it('explains what is no site, and asks nothing until it is gone', async () => {
    const settings = open();
    await choose(/On these news sites/);
    await type('larkfield.example\nthe news');
    expect(screen.getByRole('alert').textContent).toBe('These are not sites: the and news');
    await save();
    expect(settings.chooseRun).not.toHaveBeenCalled();
    await type('larkfield.example');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('says so when permission is not given', async () => {
    const settings = settingsWith();
    settings.chooseRun.mockResolvedValue(false);
    open(settings);
    await choose(/On all sites/);
    await save();
    expect(screen.getByRole('status').textContent).toBe('Permission was not given. Nothing has changed.');
  });

  it('puts back the suggested list', async () => {
    open();
    await choose(/On these news sites/);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Put back the suggested list' })));
    expect((screen.getByLabelText('Sites') as HTMLTextAreaElement).value.split('\n')).toEqual(SUGGESTED_SITES);
  });
});
