// @vitest-environment jsdom
import './messages';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AnalysisInput, type Claim, LABEL_TABLE } from '@/engine/claim';
import { PALETTES } from '@/painting/palettes';
import { Options } from '@/ui/options/options';
import type { Shortcut } from '@/ui/ports';
import { Welcome } from '@/ui/welcome/welcome';
import { claimIn } from '../report/claims';
import { correctionsWith, settingsWith, shareWith, toolbarWith } from './ports';

afterEach(cleanup);

const shortcuts = {
  list: async (): Promise<Shortcut[]> => [
    { command: '_execute_action', keys: 'Alt+Shift+S' },
    { command: 'next-claim', keys: '' },
  ],
  change: vi.fn(),
};

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('Welcome', () => {
  /** Finds what the police said, if they said anything. */
  const analyse = async ({ text }: AnalysisInput): Promise<Claim[]> =>
    text.includes('Police') ? [claimIn(text, text, { label: 'institution', source: 'Police', cue: 'said two' })] : [];

  async function open(...where: Parameters<typeof toolbarWith>) {
    const toolbar = toolbarWith(...where);
    const { container } = render(
      <Welcome settings={settingsWith()} shortcuts={shortcuts} toolbar={toolbar} analyse={analyse} />,
    );
    await act(async () => {});
    return { container, toolbar };
  }

  it('marks what the engine finds in the sample', async () => {
    const { container } = await open();
    const marked = [...container.querySelectorAll('.sample-text .lined')].map((mark) => mark.textContent);
    expect(marked).toEqual(['Police said two']);
    expect(container.querySelector('.sample-note')?.textContent).toMatch(/^PoliceOrganisation/);
  });

  it('analyses the reader’s own words as they type', async () => {
    const { container } = await open();
    const text = 'It rained.';
    await act(async () => void fireEvent.input(screen.getByLabelText(/English news/), { target: { value: text } }));
    await act(async () => {});
    expect(container.querySelector('.sample-text')?.textContent).toBe(text);
    expect(container.querySelector('.sample-note')).toBeNull();
  });

  it('has three steps, the six lines and the three ways to run', async () => {
    const { container } = await open();
    expect([...container.querySelectorAll('.step > .number')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(container.querySelectorAll('.six-lines dt')).toHaveLength(6);
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });

  it.each([
    ['chromium', /puzzle piece \(A\), then the pin beside/],
    ['firefox', /puzzle piece \(A\), then the gear beside/],
    ['android', /Open the browser’s menu over an article/],
  ] as const)('says how to reach the button in %s', async (browser, words) => {
    const { container } = await open(browser);
    expect(container.querySelector('.step')?.textContent).toMatch(words);
    expect(screen.queryAllByRole('img', { name: /^A browser window/ })).toHaveLength(browser === 'android' ? 0 : 1);
  });

  it('notices that the button is pinned, and names its shortcut', async () => {
    const { container, toolbar } = await open();
    expect(container.querySelector('.step kbd')?.textContent).toBe('Alt+Shift+S');
    screen.getByRole('heading', { name: 'Put the button where you can see it' });
    await act(async () => toolbar.isPinned.set(true));
    screen.getByRole('heading', { name: 'The button is in your toolbar' });
  });

  it('shows the clicked claim’s details beside the sample', async () => {
    const { container } = await open();
    const [first] = container.querySelectorAll<HTMLAnchorElement>('.sample-text a');
    await act(async () => first!.click());
    expect(first!.getAttribute('aria-current')).toBe('true');
    expect(container.querySelector('.sample-note')?.textContent).toContain('Who in the organisation answers');
  });
});

describe('Options', () => {
  function open(part: Parameters<typeof settingsWith>[0] = {}) {
    const settings = settingsWith(part);
    render(<Options settings={settings} shortcuts={shortcuts} corrections={correctionsWith()} share={shareWith()} />);
    return settings;
  }

  it('reads a site again that was never read', async () => {
    const settings = open({ sitesOff: ['a.example', 'b.example'] });
    await press('Allow reading again: a.example');
    expect(settings.change).toHaveBeenCalledWith({ sitesOff: ['b.example'] });
    expect(screen.queryByText('a.example')).toBeNull();
  });

  it('chooses the groups, in their fixed order', async () => {
    const settings = open({ shown: ['named', 'relayed'] });
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /Nobody in particular/ })));
    expect(settings.change).toHaveBeenCalledWith({ shown: ['named', 'vague', 'relayed'] });
  });

  it('chooses how marks are made', async () => {
    const settings = open();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /^Inside the page/ })));
    expect(settings.settings.current().marking).toBe('marks-inside');
  });

  it('changes the groups’ colours at once, on this page too', async () => {
    open();
    const line = () => document.querySelector('main')?.style.getPropertyValue('--named-light');
    const standard = line();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /colour-blind/ })));
    expect(line()).not.toBe(standard);
    expect(line()).toBe(PALETTES['colour-blind'].named.light);
  });

  it('erases everything only after a second press', async () => {
    const settings = open();
    await press('Erase everything');
    expect(settings.eraseEverything).not.toHaveBeenCalled();
    await press('Cancel');
    await press('Erase everything');
    await press('Yes, erase everything');
    expect(settings.eraseEverything).toHaveBeenCalledOnce();
    expect(screen.getByText('Everything is erased.').getAttribute('role')).toBe('status');
  });

  it('explains every label', () => {
    open();
    const terms = [...document.querySelector('.labels')!.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms).toHaveLength(Object.keys(LABEL_TABLE).length);
    expect(terms).toContain('Promised not to name');
  });

  it('opens the browser’s page for shortcuts', async () => {
    open();
    await press('Change the shortcuts in the browser');
    expect(shortcuts.change).toHaveBeenCalled();
  });

  it('lists corrections by page, and erases one or all', async () => {
    const correction = (words: string) => ({ words, sentence: `${words} so.`, verdict: 'vague' as const });
    const corrections = correctionsWith({
      'https://a.example/': [correction('Police said'), correction('Renn said')],
      'https://b.example/': [correction('Leda said')],
    });
    render(<Options settings={settingsWith()} shortcuts={shortcuts} corrections={corrections} share={shareWith()} />);
    await press('Erase: Police said');
    expect(screen.queryByText('Police said')).toBeNull();
    screen.getByText('Renn said');
    await press('Erase all corrections');
    expect(corrections.corrections.current()).toEqual({});
    screen.getByText('None yet. To correct a claim, press “Wrong?” beside it.');
  });

  const openOptions = (settings = settingsWith(), share = shareWith()) => {
    render(<Options settings={settings} shortcuts={shortcuts} corrections={correctionsWith()} share={share} />);
    return { settings, share };
  };
  const load = (text: string) =>
    act(
      async () =>
        void fireEvent.change(screen.getByLabelText('Load a file…'), {
          target: { files: [new File([text], 'settings.json')] },
        }),
    );

  it('switches beliefs, captions and the badge', async () => {
    const { settings } = openOptions();
    for (const name of [/^What people believe/, /^Words under pictures/, /^Show how many/])
      await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name })));
    expect(settings.settings.current()).toMatchObject({ beliefs: false, captions: true, badge: true });
  });

  it('stores the reader’s own newsrooms, and says which lines are not names', async () => {
    const { settings } = openOptions();
    const type = (value: string) =>
      act(
        async () =>
          void fireEvent.input(screen.getByRole('textbox', { name: 'Names of newsrooms and agencies' }), {
            target: { value },
          }),
      );
    await type('Larkfield Wire\n7');
    screen.getByText('These are not names: 7');
    await press('Save the names');
    expect(settings.settings.current().outlets).toEqual([]);
    await type('Larkfield Wire');
    await press('Save the names');
    expect(settings.settings.current().outlets).toEqual(['Larkfield Wire']);
  });

  it('loads a file that it saved, except for when pages are read', async () => {
    const { share } = openOptions(settingsWith({ run: 'everywhere', palette: 'colour-blind', badge: true }));
    await press('Save as a file');
    cleanup();
    const { settings } = openOptions();
    await load(share.save.mock.calls[0]![0].text);
    await screen.findByText('Settings loaded.');
    expect(settings.settings.current()).toMatchObject({ run: 'on-click', palette: 'colour-blind', badge: true });
  });

  it('says why a file is refused, and changes nothing', async () => {
    const { settings } = openOptions();
    await load('{"format":"another"}');
    await screen.findByText(/^This is not a file of Sourcelight/);
    await load('?');
    await screen.findByText(/it is not JSON/);
    expect(settings.change).not.toHaveBeenCalled();
  });
});
