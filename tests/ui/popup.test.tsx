// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { correctionOf } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { TabReport } from '@/messaging/page-report';
import type { Settings } from '@/settings/settings';
import { Popup } from '@/ui/popup/popup';
import { claimAt } from '../fixtures/claims';
import { speak } from './messages';
import { settingsWith, shareWith, tabWith } from './ports';
import { READ, REPORTS } from './reports';

afterEach(cleanup);

/** Who speaks in the sure claims of the read article, in its order. */
const READ_LISTED = [
  'inspection records',
  'three harbour officials',
  'three harbour officials',
  'Tobias Renn',
  'Tobias Renn',
  'The transport ministry',
  'Police',
  'A person familiar with the inquiry',
  'Experts',
  'two divers',
  'Leda',
  'Corvane Lines',
  'No source given',
];

/** The popup once its list is complete, with everything that it folds away drawn and closed. */
async function open(
  report: TabReport = READ,
  part: Partial<Settings> = {},
  tabPart: Parameters<typeof tabWith>[1] = {},
  share = shareWith(),
) {
  const tab = tabWith(report, tabPart);
  const settings = settingsWith(part);
  const { container } = render(<Popup tab={tab} settings={settings} share={share} openBeside={null} />);
  for (const fold of container.querySelectorAll('details.fold'))
    await act(async () => void fireEvent(fold, new Event('toggle')));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return { tab, settings, share, container };
}

const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const claimsRegion = () => within(screen.getByRole('region', { name: 'Attributions' }));
/** What is announced of the list, and whether it is also to be seen. */
const shownCount = () => screen.getByText(/ shown$/).textContent;
const showsCount = () => document.querySelector('.shown-count') !== null;
const listed = () =>
  [...document.querySelectorAll('section[aria-labelledby="claims"] .claim-who bdi')].map((who) => who.textContent);

describe('a read article', () => {
  it('starts with its title and its profile', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(READ.article.title);
    expect(document.activeElement?.textContent).toBe(READ.article.title);
    expect(document.body.textContent?.replaceAll('\u00A0', ' ')).toContain(
      '13 attributions from about 10 sources: 1 named, 1 by part of a name, 3 unnamed (1 by agreement, 1 with a reason), 1 vague, 3 organisations, 1 document.',
    );
    expect(document.body.textContent).toContain('2 came through Radio Vessel and Northline Press Agency.');
  });

  it('lists every sure claim in the order of the article', async () => {
    await open();
    expect(listed()).toEqual(READ_LISTED);
  });

  it('keeps refusals to comment closed at the end, and doubtful claims apart', async () => {
    await open();
    const refusals = screen.getByText('No comment (1)').closest('details');
    expect(refusals?.open).toBe(false);
    expect(refusals?.textContent).toContain('did not respond to requests for comment');
    const unsure = screen.getByRole('region', { name: 'Unsure' }).textContent;
    expect(unsure).toContain('reached the northern shore by raft');
    expect(unsure).toContain('Claims found in this way are right about 30% of the time.');
    expect(claimsRegion().queryByText(/right about/)).toBeNull();
  });

  it('has no profile and no groups when every claim is doubtful', async () => {
    await open({ ...READ, claims: READ.claims.filter(({ confidence }) => confidence < 0.5) });
    expect(document.body.textContent).not.toMatch(/0 attributions|Marked and listed/);
    expect(screen.getByRole('region', { name: 'Unsure' }).querySelectorAll('li')).toHaveLength(1);
  });

  it('says only once that no source is given', async () => {
    await open();
    const item = claimsRegion().getByText('No source given').closest('li');
    expect(item?.textContent?.match(/No source given/g)).toHaveLength(1);
  });

  it('says how well the source is identified, in the article’s own words', async () => {
    await open();
    const [, first, second] = claimsRegion()
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(first).toContain('Anonymous by agreement');
    expect(first).toContain('Reason given: because they were not authorized to discuss the case');
    expect(second).toContain('Here written as one of the officials');
    expect(second).toContain('Agreed earlier in the article.');
  });

  it.each([
    ['Renn', 'Tobias Renn', false],
    ['the Harbour Board', 'Harbour Board', false],
    ['Harbourmaster Tobias Renn', 'Tobias Renn', true],
    ['the ministry', 'The transport ministry', true],
    ['he', 'Tobias Renn', true],
  ])('says that “%s” is %s only where the name does not show it', async (written, who, isSaid) => {
    const text = `The hull was sound, ${written} said.`;
    const claim = { ...claimAt(text, { source: written, cue: 'said', content: 'The hull was sound' }), who };
    await open({ ...READ, text, claims: [claim] });
    expect(screen.queryAllByText(/^Here written as/)).toHaveLength(isSaid ? 1 : 0);
  });

  it('sets direct quotes as quotations, without the article’s own marks', async () => {
    await open();
    const quote = screen.getByText('Everyone on the night shift had seen it');
    expect([quote.tagName, quote.parentElement?.tagName]).toEqual(['Q', 'BLOCKQUOTE']);
    expect(screen.getByText('questioned at length').tagName).toBe('Q');
  });

  it('notes a claim that rests on one unnamed person', async () => {
    await open();
    const item = claimsRegion().getByText('A person familiar with the inquiry').closest('li');
    expect(item?.textContent).toContain('Only one source is given for this, and it is not named.');
    expect(screen.getAllByText(/Only one source is given/)).toHaveLength(1);
  });

  it('jumps to a claim', async () => {
    const { tab } = await open();
    const item = claimsRegion().getByText('Police').closest('li')!;
    await act(async () => void fireEvent.click(within(item).getByRole('button', { name: /^Show/ })));
    expect(tab.focusClaim).toHaveBeenCalledWith(READ.claims.find(({ who }) => who === 'Police')?.id);
  });

  it('says so when a claim is no longer on the page, before or after the jump', async () => {
    const [gone, going] = READ.claims as [Claim, Claim];
    await open({ ...READ, lost: [gone.id] }, {}, { focusClaim: async (id) => id !== going.id });
    expect(screen.getAllByText('No longer found on the page')).toHaveLength(1);
    const [jump] = screen.getAllByRole('button', { name: 'Show in article: three harbour officials' });
    await act(async () => void fireEvent.click(jump!));
    expect(screen.getAllByText('No longer found on the page')).toHaveLength(2);
  });

  it('offers to read again what was read in part', async () => {
    const { tab } = await open(REPORTS.partial);
    await press('Read again');
    expect(tab.rescan).toHaveBeenCalledOnce();
  });

  it('leaves beliefs out where the reader does not want them', async () => {
    const belief = { ...READ.claims[0]!, kind: 'belief' as const };
    await open({ ...READ, claims: [belief, ...READ.claims.slice(1)] }, { beliefs: false });
    expect(listed()).toHaveLength(12);
  });

  it('follows the page when it finds more', async () => {
    const { tab } = await open({ ...READ, claims: READ.claims.slice(0, 1) });
    expect(listed()).toHaveLength(1);
    act(() => tab.report.set(READ));
    expect(listed()).toHaveLength(13);
  });
});

describe('the preview of an article with very many claims', () => {
  /** One claim of the list is still to come; a refusal to comment and a doubtful claim are there. */
  const claims = READ.claims.filter(({ who, confidence }) => who !== null || confidence < 0.5);
  const preview = { ...READ, state: 'preview', claims } as const;
  /** All words to be seen around the list. */
  const around = () =>
    [...document.querySelectorAll('main *:not(section[aria-labelledby="claims"] *)')]
      .filter((element) => getComputedStyle(element).visibility === 'visible')
      .flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data))
      .join('|');

  it('lists the first claims, and says that others follow', async () => {
    await open(preview);
    expect(listed()).toEqual(READ_LISTED.slice(0, -1));
    expect(screen.getByText('More attributions follow.')).toBeTruthy();
  });

  it('shows no number, and nothing to look for or to save only some claims with', async () => {
    const corrections = [correctionOf(claims[3]!, READ.text, 'not-a-source')];
    await open({ ...preview, corrections });
    expect(around()).toContain(READ.article.title);
    expect(around()).not.toMatch(/\d|attributions from|Anonymity/);
    for (const role of ['group', 'searchbox', 'combobox']) expect(screen.queryAllByRole(role)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent?.trim())).toEqual(['']);
    expect(screen.queryByRole('region', { name: 'Unsure' })).toBeNull();
  });

  it('does not say of a source that it stands alone', async () => {
    await open(preview);
    expect(claimsRegion().getByText('A person familiar with the inquiry')).toBeTruthy();
    expect(screen.queryByText(/Only one source is given/)).toBeNull();
  });

  it('gives way to the whole list, and what was shown stays where it is', async () => {
    const { tab } = await open(preview);
    const first = claimsRegion().getAllByRole('listitem')[0];
    act(() => tab.report.set(READ));
    await waitFor(() => expect(listed()).toEqual(READ_LISTED));
    expect(claimsRegion().getAllByRole('listitem')[0]).toBe(first);
    expect(document.activeElement?.textContent).toBe(READ.article.title);
    expect(shownCount()).toBe('13 shown');
    expect(around()).toContain('13 attributions from about 10 sources');
    expect(screen.getByRole('group', { name: 'Marked and listed' })).toBeTruthy();
    expect(screen.getByRole('searchbox')).toBeTruthy();
    expect(screen.getAllByText(/Only one source is given/)).toHaveLength(1);
    expect(screen.queryByText('More attributions follow.')).toBeNull();
  });

  it('can be used meanwhile', async () => {
    const { tab, share } = await open(preview);
    const item = within(claimsRegion().getByText('Police').closest('li')!);
    await act(async () => void fireEvent.click(item.getByRole('button', { name: /^Show/ })));
    expect(tab.focusClaim).toHaveBeenCalledWith(READ.claims.find(({ who }) => who === 'Police')?.id);
    await act(async () => void fireEvent.click(item.getByRole('button', { name: /^Copy link/ })));
    await screen.findByText('Link copied.');
    expect(share.copy).toHaveBeenCalledOnce();
  });

  it('stays, says so and offers to read again where the rest is lost', async () => {
    const { tab } = await open({ ...preview, restLost: true });
    expect(listed()).toEqual(READ_LISTED.slice(0, -1));
    expect(screen.getByText(/Only the first attributions could be loaded/).closest('[role=status]')).toBeTruthy();
    expect(screen.queryByText('More attributions follow.')).toBeNull();
    expect(around()).not.toMatch(/\d/);
    await press('Read again');
    expect(tab.rescan).toHaveBeenCalledOnce();
    act(() => tab.report.set(READ));
    expect(shownCount()).toBe('13 shown');
    expect(screen.queryByText(/Only the first attributions/)).toBeNull();
  });
});

describe('groups', () => {
  it('have a button each, with the number of attributions in its name', async () => {
    await open();
    const names = within(screen.getByRole('group', { name: 'Marked and listed' }))
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual([
      'NNamed3 attributions',
      'UUnnamed4 attributions',
      'VVague2 attributions',
      'IOrganisation3 attributions',
      'DDocument1 attribution',
    ]);
  });

  it('leave the list and the settings when switched off, and say how many claims are left', async () => {
    const { settings } = await open();
    expect(shownCount()).toBe('13 shown');
    expect(showsCount()).toBe(false);
    await press(/^Unnamed/);
    expect(showsCount()).toBe(true);
    expect(settings.change).toHaveBeenCalledWith({ shown: ['named', 'vague', 'institution', 'document', 'relayed'] });
    expect(shownCount()).toBe('9 shown');
    expect(screen.getByRole('button', { name: /^Unnamed/ }).getAttribute('aria-pressed')).toBe('false');
    expect(listed()).not.toContain('two divers');
    await press(/^Unnamed/);
    expect(shownCount()).toBe('13 shown');
  });

  it('can all be brought back when none is shown', async () => {
    const { settings } = await open(READ, { shown: [] });
    expect(listed()).toEqual([]);
    expect(shownCount()).toBe('None shown');
    await press('Show all groups');
    expect(settings.settings.current().shown).toHaveLength(6);
    await waitFor(() => expect(listed()).toHaveLength(13));
  });
});

describe('search, filters and order', () => {
  const type = (value: string) =>
    act(async () => void fireEvent.input(screen.getByRole('searchbox', { name: 'Search' }), { target: { value } }));
  const pick = (name: string, value: string) =>
    act(async () => void fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } }));

  it('finds words and marks them in the list', async () => {
    await open();
    await type('hull');
    expect(listed()).toEqual(['three harbour officials', 'Experts']);
    const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    await waitFor(() => expect(marked()).toEqual(['hull', 'hull']));
    expect(shownCount()).toBe('2 shown');
  });

  it('shows clean text again when the search changes and ends', async () => {
    await open();
    const texts = () =>
      claimsRegion()
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    const before = texts();
    for (const words of ['o', 'of', 'officials', '']) await type(words);
    await waitFor(() => expect(texts()).toEqual(before));
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('filters by label, by source and by quote, and clears it all', async () => {
    await open();
    await pick('Label', 'institution');
    expect(listed()).toEqual(['The transport ministry', 'Police', 'Corvane Lines']);
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Only with a direct quote' })));
    expect(listed()).toEqual(['Police', 'Corvane Lines']);
    await pick('Source', 'corvane');
    expect(listed()).toEqual(['Corvane Lines']);
    await press('Clear');
    expect(listed()).toHaveLength(13);
  });

  it('offers only labels and sources that the article has', async () => {
    await open();
    const options = (name: string) =>
      within(screen.getByRole('combobox', { name }))
        .getAllByRole('option')
        .map((option) => option.textContent);
    expect(options('Label')).not.toContain('Own reporting');
    expect(options('Label')).toContain('No comment');
    expect(options('Source').filter((name) => name === 'Tobias Renn')).toHaveLength(1);
  });

  it('puts claims together by source, with every other wording of it', async () => {
    await open();
    await pick('Order', 'source');
    const [first, second] = claimsRegion().getAllByRole('heading', { level: 3 });
    expect([first?.textContent, second?.textContent]).toEqual(['Athree harbour officials', 'NTobias Renn']);
    const heading = first?.parentElement?.textContent;
    expect(heading).toContain('Anonymous by agreement · 2 attributions');
    expect(heading).toContain('one of the officials – the same noun again');
    await waitFor(() => expect(document.querySelectorAll('.source li.claim')).toHaveLength(13));
  });

  it('says under a source’s heading nothing that the heading says', async () => {
    await open();
    await pick('Order', 'source');
    const [officials] = [...document.querySelectorAll('.source')];
    const said = [...officials!.querySelectorAll('li.claim')].map((claim) => claim.textContent).join(' ');
    expect(said).toContain('a crack in the hull had been known since March');
    expect(said).not.toMatch(/harbour officials|Anonymous by agreement|Here written as/);
    const police = claimsRegion().getByText('Police').closest('.source');
    expect(within(police as HTMLElement).getByRole('button', { name: 'Show in article: Police' })).toBeTruthy();
  });

  it('says under a source’s heading where a claim has another label than its source', async () => {
    const [first, second, ...rest] = READ.claims.filter(({ who }) => who === 'Tobias Renn') as [Claim, Claim];
    await open({ ...READ, claims: [{ ...first, label: 'unnamed', who: 'the harbourmaster' }, second, ...rest] });
    await pick('Order', 'source');
    const [unnamed, named] = claimsRegion()
      .getAllByRole('listitem')
      .filter((item) => item.matches('li.claim'));
    expect(unnamed?.textContent).toContain('Unnamed, described');
    expect(named?.textContent).not.toContain('Named person');
  });
});

describe('the anonymity ledger', () => {
  it('lists each promise with its exact words, and what the article discloses', async () => {
    await open();
    const ledger = screen.getByText('Anonymity (2)').closest('details');
    expect(ledger?.open).toBe(false);
    const [officials, leda] = [...(ledger?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
    expect(officials).toContain('Promisespeaking on condition of anonymity');
    expect(officials).toContain('Reasonbecause they were not authorized to discuss the case not authorised to speak');
    expect(officials).toContain('A formula that many newsrooms use.');
    expect(officials).toContain('How many3Ranknot saidOffice or placeharbourHow they knownot said');
    expect(officials).toContain('2 attributions rest on it');
    expect(leda).toContain('Reasonbecause she fears losing work fear for their job');
    expect(leda).not.toContain('A formula');
    expect(leda).not.toContain('How many');
  });

  it('is absent where nobody was promised anything', async () => {
    await open({ ...READ, claims: READ.claims.filter(({ anonymity }) => !anonymity) });
    expect(screen.queryByText(/^Anonymity/)).toBeNull();
  });
});

describe('taking something away', () => {
  const inItem = (words: string, name: RegExp) =>
    act(async () => {
      const item = claimsRegion().getByText(words).closest('li')!;
      fireEvent.click(within(item).getByRole('button', { name }));
    });
  const QUOTE = 'Everyone on the night shift had seen it';

  it('copies a claim with its source and its place', async () => {
    const { share } = await open();
    await inItem(QUOTE, /^Copy:/);
    expect(share.copy).toHaveBeenCalledExactlyOnceWith(
      '“Everyone on the night shift had seen it” — three harbour officials (Anonymous by agreement). The Larkfield Courier, “Ferry was cleared to sail two days before it sank”, https://larkfield.example/ferry',
    );
    expect(screen.getByText('Copied.').getAttribute('role')).toBe('status');
  });

  it('copies a link to the words', async () => {
    const { share } = await open();
    await inItem(QUOTE, /^Copy link/);
    await screen.findByText('Link copied.');
    const link = new URL(share.copy.mock.calls[0]![0]);
    expect(link.origin + link.pathname).toBe('https://larkfield.example/ferry');
    expect(decodeURIComponent(link.hash)).toContain(':~:text=');
    expect(decodeURIComponent(link.hash)).toContain('night shift');
  });

  it('copies the claim where no link would be right', async () => {
    const { share } = await open({ ...READ, article: { ...READ.article, url: 'file:///ferry.html' } });
    await inItem(QUOTE, /^Copy link/);
    await screen.findByText('No link leads to this place alone. The claim was copied instead.');
    expect(share.copy.mock.calls[0]![0]).toContain('three harbour officials');
  });

  it('says so when the browser refuses', async () => {
    await open(READ, {}, {}, shareWith({ allowed: false }));
    await inItem(QUOTE, /^Copy:/);
    expect(screen.getByText('The browser did not allow copying.')).toBeTruthy();
  });

  it.each([
    ['Markdown', 'md', 'text/markdown'],
    ['CSV', 'csv', 'text/csv'],
    ['JSON', 'json', 'application/json'],
    ['Web annotations', 'jsonld', 'application/ld+json'],
  ])('saves the whole list as %s', async (name, ending, type) => {
    const { share } = await open(READ, { shown: ['named'] });
    await press(name);
    await screen.findByText('Saved.');
    const [file] = share.save.mock.calls[0]!;
    expect(file.name).toBe(`sourcelight-ferry-was-cleared-to-sail-two-days-before-it-sank.${ending}`);
    expect(file.type.split(';')[0]).toBe(type);
    expect(file.text).toContain('three harbour officials');
  });

  it('saves the codebook that explains them', async () => {
    const { share } = await open(READ);
    await press('Codebook');
    await screen.findByText('Saved.');
    const [file] = share.save.mock.calls[0]!;
    expect(file.name).toBe('sourcelight-codebook.md');
    expect(file.text).toContain('# Sourcelight codebook');
  });
});

describe('a long list', () => {
  afterEach(() => speak('en'));

  it.each([
    ['en', '2,000 attributions', '2,000 shown'],
    ['de', '2.000 Zuschreibungen', '2.000 gezeigt'],
    ['fr', '2\u202F000 attributions', '2\u202F000 affichées'],
  ])('writes its numbers as readers of %s do', async (locale, attributions, shown) => {
    speak(locale);
    const claims = Array.from({ length: 2_000 }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` }));
    const tab = tabWith({ ...READ, claims });
    render(<Popup tab={tab} settings={settingsWith()} share={shareWith()} openBeside={null} />);
    expect(document.querySelector('.profile-sentence')?.textContent).toContain(attributions);
    expect(document.querySelector('.group .count')?.textContent).toContain(attributions.split(' ')[0]);
    expect(document.body.textContent).toContain(shown);
  });

  it('appears with its beginning and is soon complete', async () => {
    const claims = Array.from({ length: 120 }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` }));
    const drawing = open({ ...READ, claims });
    expect(listed()).toHaveLength(5);
    await drawing;
    await waitFor(() => expect(listed()).toHaveLength(120), { timeout: 10_000 });
  });
});

describe('corrections', () => {
  const police = READ.claims.find(({ who }) => who === 'Police')!;
  const openCorrector = () => fireEvent.click(screen.getByRole('button', { name: 'Wrong label?: Police' }));

  it('gives a claim another label, but only once the reader says so', async () => {
    const { tab } = await open();
    await act(async () => void openCorrector());
    expect(document.activeElement?.getAttribute('aria-label')).toBe('What it is');
    await press('Change');
    expect(tab.correct).not.toHaveBeenCalled();
    await act(
      async () =>
        void fireEvent.change(screen.getByRole('combobox', { name: 'What it is' }), { target: { value: 'vague' } }),
    );
    await press('Change');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith(police.id, 'vague');
  });

  it('calls a claim no source', async () => {
    const { tab } = await open();
    await act(async () => void openCorrector());
    await press('Not a source');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith(police.id, 'not-a-source');
  });

  it('are shown as the reader’s own in list and counts, and undone in one step', async () => {
    const { tab } = await open({ ...READ, corrections: [correctionOf(police, READ.text, 'vague')] });
    const item = claimsRegion().getByText('Police').closest('li')!;
    expect(item.textContent).toContain('Vague');
    expect(item.textContent).toContain('Your correction. It was found as: Organisation.');
    expect(screen.getByRole('button', { name: /^Vague/ }).textContent).toBe('VVague3 attributions');
    await press('Undo: Police');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith(police.id, null);
  });

  it('keep what is no source out of list and counts, and within reach', async () => {
    const { tab } = await open({ ...READ, corrections: [correctionOf(police, READ.text, 'not-a-source')] });
    expect(listed()).not.toContain('Police');
    expect(screen.getByRole('button', { name: /^Organisation/ }).textContent).toBe('IOrganisation2 attributions');
    fireEvent.click(screen.getByText('1 that you call no source'));
    await press('Undo: Police');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith(police.id, null);
  });

  it('go into what is exported', async () => {
    const { share } = await open({ ...READ, corrections: [correctionOf(police, READ.text, 'not-a-source')] });
    await press('JSON');
    await screen.findByText('Saved.');
    const whos = JSON.parse(share.save.mock.calls[0]![0].text).claims.map(({ who }: Claim) => who);
    expect(whos).not.toContain('Police');
    expect(whos).toHaveLength(READ.claims.length - 1);
  });
});

describe('each other state', () => {
  it.each([
    ['reading', 'Reading the article…'],
    ['not-article', 'This does not look like a news article'],
    ['not-english', 'This article is not in English'],
    ['off', 'Switched off for larkfield.example'],
    ['failed', 'Something went wrong'],
    ['unreadable', 'This page cannot be read'],
    ['no-permission', 'This site needs your permission'],
    ['reload-needed', 'The page has to be loaded again'],
    ['nothing', 'No attributions found'],
  ] as const)('%s says what is the case', async (state, title) => {
    await open(REPORTS[state]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each([
    ['not-article', 'Read again', 'rescan', []],
    ['strange-frame', 'Open that frame in a tab', 'openInTab', ['https://frames.example/story']],
    ['not-article', 'Paste the text', 'openPaste', []],
    ['strange-frame', 'Paste the text', 'openPaste', []],
    ['failed', 'Paste the text', 'openPaste', []],
    ['unreadable', 'Paste the text', 'openPaste', []],
    ['no-permission', 'Paste the text', 'openPaste', []],
    ['nothing', 'Read again', 'rescan', []],
    ['failed', 'Try again', 'rescan', []],
    ['off', 'Switch on', 'setSiteOff', [false]],
    ['no-permission', 'Allow on this site', 'allowSite', []],
    ['reload-needed', 'Load the page again', 'reload', []],
  ] as const)('%s has a way out: %s', async (state, button, call, args) => {
    const { tab } = await open(REPORTS[state]);
    await press(button);
    expect(tab[call]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it('asks for a click where the browser does not name the site, and offers no button that could not work', async () => {
    await open({ state: 'no-permission', origin: '' }, {}, { host: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Press the toolbar button over this page');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Paste the text', 'Settings']);
  });

  it('says so when permission is not given', async () => {
    await open(REPORTS['no-permission'], {}, { allowSite: async () => false });
    expect(screen.getByRole('status').textContent).toBe('');
    await press('Allow on this site');
    expect(screen.getByRole('status').textContent).toBe('Permission was not given. Nothing has changed.');
  });

  it('keeps what went wrong for a bug report', async () => {
    await open(REPORTS.failed);
    expect(screen.getByText('Details for a bug report').closest('details')?.textContent).toContain(
      'cannot read a thing',
    );
  });

  it('moves the focus to the new heading when the pressed button goes away', async () => {
    const { tab } = await open(REPORTS.failed);
    screen.getByRole('button', { name: 'Try again' }).focus();
    await act(async () => tab.report.set(READ));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('the foot', () => {
  it('switches the site off', async () => {
    const { tab } = await open();
    const site = screen.getByRole('switch', { name: 'On for larkfield.example' });
    expect(site.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(site);
    expect(tab.setSiteOff).toHaveBeenCalledWith(true);
  });

  it('has no switch where there is no site', async () => {
    await open(REPORTS.unreadable, {}, { host: null });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('opens the list beside the page, where there is a panel', async () => {
    const openBeside = vi.fn(async () => true);
    render(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={openBeside} />);
    await press('Side panel');
    expect(openBeside).toHaveBeenCalledOnce();
    expect(screen.queryByText('This browser has no side panel.')).toBeNull();
  });

  it('says so when the browser opens no panel', async () => {
    render(<Popup tab={tabWith(READ)} settings={settingsWith()} share={shareWith()} openBeside={async () => false} />);
    await press('Side panel');
    screen.getByText('This browser has no side panel.');
  });

  it('has no button for a panel where there is none', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Side panel' })).toBeNull();
  });

  it('leads to the settings', async () => {
    const { tab } = await open();
    await press('Settings');
    expect(tab.openSettings).toHaveBeenCalledOnce();
  });
});

describe('hostile text', () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const text = `${markup} said “${markup}”.`;
  const claim: Claim = {
    ...READ.claims[0]!,
    who: markup,
    aliases: [{ text: markup, reason: 'title' }],
    relay: [markup, '{who} $1 | \u202E'],
    source: [[0, markup.length]],
    content: [[0, text.length]],
    quotes: [[markup.length + 6, text.length - 1]],
    sentence: [0, text.length],
    basis: [0, markup.length],
    hedge: [0, markup.length],
    anonymity: { grant: [0, 4], reason: [0, markup.length], reasonClass: 'other', inherited: false },
  };

  it('stays text', async () => {
    const { container } = await open({ ...READ, article: { ...READ.article, title: markup }, text, claims: [claim] });
    expect(container.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(markup);
    expect(container.textContent).toContain(`Reason given: ${markup}`);
    expect(container.textContent).toContain('{who} $1 | \u202E');
  });
});
