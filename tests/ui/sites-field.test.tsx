// @vitest-environment jsdom
import './messages';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SUGGESTED_SITES } from '@/settings/settings';
import { SitesField } from '@/ui/options/sites-field';
import { settingsWith } from './ports';

afterEach(cleanup);

function open(settings = settingsWith({ run: 'on-sites', sites: ['larkfield.example'] })) {
  render(<SitesField settings={settings} />);
  return settings;
}

const field = () => screen.getByLabelText('Sites') as HTMLTextAreaElement;
const type = (value: string) => act(() => void fireEvent.input(field(), { target: { value } }));
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('SitesField', () => {
  it('asks for the sites that were typed, once, and says that it is done', async () => {
    const settings = open();
    await type('larkfield.example\nhttps://www.vessel.example/');
    expect(settings.chooseRun).not.toHaveBeenCalled();
    await press('Save the sites');
    expect(settings.chooseRun).toHaveBeenCalledExactlyOnceWith('on-sites', ['larkfield.example', 'vessel.example']);
    expect(screen.getByRole('status').textContent).toBe('Saved.');
  });

  it('keeps a list for later without asking, while pages are read on a click', async () => {
    const settings = open(settingsWith());
    await type('vessel.example');
    await press('Save the sites');
    expect(settings.settings.current()).toMatchObject({ run: 'on-click', sites: ['vessel.example'] });
  });

  it('names the lines that are no sites, and saves nothing until they are gone', async () => {
    const settings = open();
    await type('larkfield.example\nnowhere at all');
    expect(screen.getByRole('alert').textContent).toContain('nowhere');
    await press('Save the sites');
    expect(settings.chooseRun).not.toHaveBeenCalled();
  });

  it('puts the suggested list back', async () => {
    open();
    await press('Restore the suggested list');
    expect(field().value).toBe(SUGGESTED_SITES.join('\n'));
  });

  it('says that nothing has changed when the reader declines', async () => {
    const settings = settingsWith({ run: 'everywhere' });
    settings.chooseRun.mockResolvedValue(false);
    open(settings);
    await press('Save the sites');
    expect(screen.getByRole('status').textContent).toBe('Permission was not given. Nothing has changed.');
  });
});
