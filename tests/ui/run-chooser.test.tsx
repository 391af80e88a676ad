// @vitest-environment jsdom
import './messages';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RunChooser } from '@/ui/run-chooser';
import { settingsWith } from './ports';

afterEach(cleanup);

function open(settings = settingsWith({ sites: ['larkfield.example'] })) {
  render(<RunChooser settings={settings} />);
  return settings;
}

const radio = (name: RegExp) => screen.getByRole('radio', { name }) as HTMLInputElement;
const choose = (name: RegExp) => act(async () => void fireEvent.click(radio(name)));

describe('RunChooser', () => {
  it('shows how pages are read now', () => {
    open();
    expect(radio(/When I click/).checked).toBe(true);
  });

  it('asks the browser once, for the sites of the list alone, and the choice holds at once', async () => {
    const settings = open();
    await choose(/Always on news sites/);
    expect(settings.chooseRun).toHaveBeenCalledExactlyOnceWith('on-sites', ['larkfield.example']);
    expect(radio(/Always on news sites/).checked).toBe(true);
  });

  it('says that nothing has changed, and shows it, when the reader declines', async () => {
    const settings = settingsWith();
    settings.chooseRun.mockResolvedValue(false);
    open(settings);
    await choose(/Always on every site/);
    expect(screen.getByRole('status').textContent).toBe('Permission was not given. Nothing has changed.');
    expect(radio(/When I click/).checked).toBe(true);
  });
});
