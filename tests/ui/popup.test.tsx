// @vitest-environment jsdom

import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, type Mock, vi } from 'vitest';
import { addedCorrection } from '@/corrections/added-claim';
import { correctionOf, sameSource, type Verdict } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import { FRESH_LIST, type ListState } from '@/messaging/list-state';
import type { TabReport } from '@/messaging/page-report';
import type { Settings } from '@/settings/settings';
import { Popup } from '@/ui/popup/popup';
import { claimAt } from '../fixtures/claims';
import { speak } from './messages';
import { type Settable, settingsWith, shareWith, tabWith } from './ports';
import { READ, REPORTS } from './reports';

/** jsdom lays nothing out. */
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});

afterEach(cleanup);
/** What is saved loads its exporter first. */
configure({ asyncUtilTimeout: 5_000 });

/** Who speaks in the claims of the read article, in its order. */
const READ_LISTED = [
  'Inspection records',
  'Three harbour officials',
  'Three harbour officials',
  'Tobias Renn',
  'Tobias Renn',
  'The transport ministry',
  'Police',
  'A person familiar with the inquiry',
  'Experts',
  'Two divers',
  'Leda',
  'Corvane Lines',
  'No source given',
];

/** The popup once its list is complete. */
async function open(
  report: TabReport = READ,
  part: Partial<Settings> = {},
  tabPart: Parameters<typeof tabWith>[1] = {},
  share = shareWith(),
) {
  const tab = { ...tabWith(report), ...tabPart };
  const settings = settingsWith(part);
  const { container } = render(<Popup tab={tab} settings={settings} share={share} openBeside={null} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return { tab, settings, share, container };
}

const press = (name: string | RegExp, role = 'button') =>
  act(async () => void fireEvent.click(screen.getByRole(role, { name })));
const list = () => within(screen.getByRole('list', { name: 'Claims' }));
const listed = () =>
  [...document.querySelectorAll('.list .who')].map((who) => who.querySelector('bdi')?.textContent ?? '');
/** The claim whose passage has these words. */
const item = (words: string | RegExp) => list().getByText(words).closest<HTMLElement>('li')!;
/** Opens it, as a reader does. */
async function openClaim(words: string | RegExp) {
  await act(async () => void fireEvent.click(item(words).querySelector('summary')!));
  return item(words);
}
/** Opens a source of the view of sources. */
const openSource = (name: string) => act(async () => void fireEvent.click(screen.getByText(name).closest('summary')!));
const kinds = () =>
  within(screen.getByRole('toolbar', { name: 'Show only these kinds, here and on this page' })).getAllByRole('button');
const kept = ({ keepList }: { keepList: unknown }) => (keepList as Mock).mock.lastCall?.[0] as ListState;

const POLICE = READ.claims.find(({ who }) => who === 'Police')!;
const CREW = /two crew members had been/;
const NIGHT_SHIFT = 'Everyone on the night shift had seen it';

describe('a read article', () => {
  it('starts with its title, where screen readers start too', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(READ.article.title);
    expect(document.activeElement?.textContent).toBe(READ.article.title);
  });

  it('counts claims as claims and sources as sources, and the kinds add up to the claims', async () => {
    await open();
    const tabs = screen.getAllByRole('tab').map(({ textContent }) => textContent);
    expect(tabs).toEqual(['Claims 13', 'Sources 10', 'Not named']);
    expect(kinds().map(({ textContent }) => textContent)).toEqual([
      'Named 3 claims',
      'Not named 4 claims',
      'Nobody in particular 2 claims',
      'Organisation 3 claims',
      'Document 1 claim',
    ]);
  });

  it('lists every claim in the order of the article, capitalised', async () => {
    await open();
    expect(listed()).toEqual(READ_LISTED);
  });

  it('keeps questions that were not answered closed at the end, and doubtful claims apart', async () => {
    await open();
    const refusals = screen.getByText('Asked, no answer (1). Not counted as a claim.').closest('details');
    expect(refusals?.open).toBe(false);
    expect(refusals?.textContent).toContain('did not respond to requests for comment');
    const unsure = screen.getByRole('region', { name: 'Unsure' });
    expect(unsure.textContent).toContain('reached the northern shore by raft');
    await act(async () => void fireEvent.click(unsure.querySelector('summary')!));
    expect(unsure.textContent).toContain('Often wrong: about 3 in 10 are right.');
  });

  it('has no kinds to choose from when every claim is doubtful', async () => {
    await open({ ...READ, claims: READ.claims.filter(({ confidence }) => confidence < 0.5) });
    expect(within(screen.getByRole('toolbar')).queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('region', { name: 'Unsure' }).querySelectorAll('li')).toHaveLength(1);
  });

  it('says what kind of source it is and where the words were said, beside the name', async () => {
    await open();
    const kindBeside = (words: string | RegExp) => item(words).querySelector('.kind')?.textContent;
    expect(kindBeside('it had opened an inquiry')).toBe('Organisation, in a statement');
    expect(kindBeside(NIGHT_SHIFT)).toBe('Promised not to name');
    expect(kindBeside(/due for sale/)).toBe('“reportedly”');
    // It is said below that it came through another newsroom.
    expect(kindBeside(/No report of that kind/)).toBe('Named');
  });

  it.each([
    ['which', 'Unclear who (which)'],
    ['they', 'Unclear who (they)'],
    ['many voters', 'Many voters'],
    ['eBay', 'eBay'],
  ])('heads a claim of “%s” with “%s”', async (who, heading) => {
    const text = 'The hull was sound, somebody said.';
    await open({ ...READ, text, claims: [{ ...claimAt(text, { cue: 'said', content: 'The hull was sound' }), who }] });
    expect(list().getByRole('heading').textContent).toBe(heading);
  });

  it('sets direct quotes as quotations, without the article’s own marks', async () => {
    await open();
    expect(screen.getByText(NIGHT_SHIFT).tagName).toBe('Q');
    expect(screen.getByText('questioned at length').tagName).toBe('Q');
  });

  it('offers to read a partly read article again', async () => {
    const { tab } = await open(REPORTS.partial);
    await press('Read the page again');
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

it('a correction that cannot be kept says so, and how to make room', async () => {
  await open({ ...READ, unkept: true });
  expect(screen.getByRole('alert').textContent).toContain('no room for another correction');
});

describe('a claim', () => {
  it('opens and leads to its place in the article with one press, and closes with another', async () => {
    const { tab } = await open();
    const police = await openClaim(CREW);
    expect(tab.focusClaim).toHaveBeenCalledExactlyOnceWith(POLICE.id);
    expect([police.getAttribute('aria-current'), police.querySelector('details')?.open]).toEqual(['true', true]);
    expect(kept(tab).open).toBe(POLICE.id);
    await openClaim(CREW);
    expect(tab.focusClaim).toHaveBeenCalledOnce();
    expect(police.querySelector('details')?.open).toBe(false);
  });

  it('leads to the article itself where the list covers it, as on a phone', async () => {
    const uncover = vi.fn();
    await open(READ, {}, { uncover });
    await openClaim(CREW);
    await press('Show in article: Police');
    expect(uncover).toHaveBeenCalledOnce();
  });

  it('is the only one open', async () => {
    await open();
    await openClaim(CREW);
    await openClaim(NIGHT_SHIFT);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: /^Copy:/ })).toHaveLength(1);
  });

  it('tells why there is no name, and what the article tells and does not tell, in two lists', async () => {
    await open();
    const told = (await openClaim('a crack in the hull had been known since March')).textContent;
    expect(told).toContain('Reason given because they were not authorized to discuss the case');
    expect(told).toContain('A set phrase that many newsrooms use.');
    expect(told).toContain('Told how many (3) and where (harbour)');
    expect(told).toContain('Not told their post or work and how they know');
    expect((await openClaim(NIGHT_SHIFT)).textContent).toContain('(promised elsewhere in the article)');
  });

  it('says that a reason is not stated where there is none', async () => {
    await open();
    const told = (await openClaim(/fuel invoices/)).textContent;
    expect(told).toContain('Reason not stated');
    expect(told).toContain('how they know (familiar with the inquiry)');
    expect(told).toContain('Only one source is given for this, and it is not named.');
    expect((await openClaim('the bow door was open')).textContent).not.toContain('Only one source');
  });

  it('says whom it came through, and asks a question', async () => {
    await open();
    const told = (await openClaim(/No report of that kind/)).textContent;
    expect(told).toContain('Came through Radio Vessel.');
    expect(told).toContain('Ask How does this person know? Do they have a stake?');
    expect((await openClaim(/due for sale/)).textContent).toContain('The article distances itself with reportedly.');
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
    await openClaim('The hull was sound');
    expect(screen.queryAllByText(/^Written here as/)).toHaveLength(isSaid ? 1 : 0);
  });

  it('says so when it is no longer on the page, before or after it is opened', async () => {
    await open({ ...READ, lost: [POLICE.id] }, {}, { focusClaim: async () => false });
    expect((await openClaim(CREW)).textContent).toContain('No longer found on the page');
    expect((await openClaim(NIGHT_SHIFT)).textContent).toContain('No longer found on the page');
  });
});

describe('how the list was left', () => {
  const left = (part: Partial<ListState>) => open(READ, {}, { list: { ...FRESH_LIST, ...part } });

  it('is how it opens: view, kinds, search and open claim', async () => {
    await left({ view: 'sources' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Sources 10');
    cleanup();
    await left({ kinds: ['document'], open: READ.claims[0]!.id });
    expect(listed()).toEqual(['Inspection records']);
    expect(document.querySelector('[aria-current]')?.textContent).toContain('Inspection records');
    cleanup();
    await left({ search: { words: 'hull', quoted: false } });
    expect(listed()).toEqual(['Three harbour officials', 'Experts']);
  });

  it('is kept with each change', async () => {
    const { tab } = await open();
    await press(/^Document/);
    expect(kept(tab).kinds).toEqual(['document']);
    await press('Not named', 'tab');
    expect(kept(tab)).toMatchObject({ view: 'not-named', kinds: ['document'] });
  });

  it('gives way to the claim that the reader comes to on the page', async () => {
    const { tab } = await left({ view: 'sources' });
    act(() => (tab.reached as Settable<string | null>).set(POLICE.id));
    expect(document.querySelector('[aria-current]')?.textContent).toContain('Police');
  });
});

describe('the preview of an article with very many claims', () => {
  /** One claim of the list is still to come; a refusal to comment and a doubtful claim are there. */
  const claims = READ.claims.filter(({ who, confidence }) => who !== null || confidence < 0.5);
  const preview = { ...READ, state: 'preview', claims } as const;
  /** All words to be seen around the list. */
  const around = () =>
    [...document.querySelectorAll('main *:not(.list *):not(.held-back, .held-back *)')]
      .flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text).map(({ data }) => data))
      .join('|');

  it('lists the first claims, and says that others follow', async () => {
    await open(preview);
    expect(listed()).toEqual(READ_LISTED.slice(0, -1));
    expect(screen.getByText('More claims follow.')).toBeTruthy();
  });

  it('shows no number, and nothing to save only some claims with', async () => {
    await open(preview);
    expect(around()).toContain(READ.article.title);
    expect(around()).not.toMatch(/\d/);
    expect(screen.queryByText('More')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Unsure' })).toBeNull();
    expect(screen.queryByText(/Asked, no answer/)).toBeNull();
  });

  it('does not say of a source that it stands alone', async () => {
    await open(preview);
    expect((await openClaim(/fuel invoices/)).textContent).not.toContain('Only one source is given');
  });

  it('gives way to the whole list, and what was shown stays where it is', async () => {
    const { tab } = await open(preview);
    const first = list().getAllByRole('listitem')[0];
    act(() => tab.report.set(READ));
    await waitFor(() => expect(listed()).toEqual(READ_LISTED));
    expect(list().getAllByRole('listitem')[0]).toBe(first);
    expect(document.activeElement?.textContent).toBe(READ.article.title);
    expect(around()).toContain('13');
    expect(screen.queryByText('More claims follow.')).toBeNull();
  });

  it('can be used meanwhile', async () => {
    const { tab, share } = await open(preview);
    await openClaim(CREW);
    expect(tab.focusClaim).toHaveBeenCalledWith(POLICE.id);
    await press('Copy link: Police');
    await screen.findByText('Link copied.');
    expect(share.copy).toHaveBeenCalledOnce();
  });

  it('stays, says so and offers to read again where the rest is lost', async () => {
    const { tab } = await open({ ...preview, restLost: true });
    expect(listed()).toEqual(READ_LISTED.slice(0, -1));
    expect(screen.getByText(/Only the first claims could be loaded/).closest('[role=status]')).toBeTruthy();
    expect(screen.queryByText('More claims follow.')).toBeNull();
    await press('Read the page again');
    expect(tab.rescan).toHaveBeenCalledOnce();
    act(() => tab.report.set(READ));
    expect(screen.queryByText(/Only the first claims/)).toBeNull();
  });
});

describe('the kinds', () => {
  it('show only those chosen, on this page and with one press, and say how many of how many', async () => {
    const { settings, tab } = await open();
    await press(/^Not named \d/);
    expect(listed()).toEqual([
      'Three harbour officials',
      'Three harbour officials',
      'A person familiar with the inquiry',
      'Two divers',
    ]);
    expect(screen.getByText('4 of 13 claims, here and on this page').getAttribute('role')).toBe('status');
    expect(kept(tab).kinds).toEqual(['unnamed']);
    expect(settings.change).not.toHaveBeenCalled();
    await press(/^Document/);
    expect(listed()).toHaveLength(5);
    await press('Show all 13');
    expect(listed()).toHaveLength(13);
    expect(kinds().map((kind) => kind.getAttribute('aria-pressed'))).not.toContain('true');
  });

  it.each([[['named'] as const], [[] as const]])(
    'lead back to all claims where the settings show only %j',
    async (shown) => {
      await open(READ, { shown });
      expect(listed()).not.toContain('Police');
      await press('Show all 13');
      expect(listed()).toHaveLength(13);
    },
  );
});

describe('a search', () => {
  const type = (value: string) =>
    act(async () => void fireEvent.input(screen.getByRole('searchbox'), { target: { value } }));

  it('finds words and marks them in the list, and says how many it found', async () => {
    await open();
    await press('Find');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find in the claims' }));
    await type('hull');
    expect(listed()).toEqual(['Three harbour officials', 'Experts']);
    const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    await waitFor(() => expect(marked()).toEqual(['hull', 'hull']));
    expect(screen.getByText('2 of 13').getAttribute('role')).toBe('status');
  });

  it('shows clean text again when the search changes and ends', async () => {
    await open();
    const texts = () =>
      list()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    const before = texts();
    await press('Find');
    for (const words of ['o', 'of', 'officials']) await type(words);
    await press('Close');
    await waitFor(() => expect(texts()).toEqual(before));
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('looks on the reader’s wish only where the source’s own words are', async () => {
    await open();
    await press('Find');
    await act(
      async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Only with words in quotation marks' })),
    );
    expect(listed()).toEqual(['Three harbour officials', 'Tobias Renn', 'Police', 'Corvane Lines']);
  });

  it('ends with Escape, which leaves the popup open', async () => {
    await open();
    await press('Find');
    await act(async () => {
      expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })).toBe(false);
    });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('the sources', () => {
  const openSources = async () => {
    const opened = await open();
    await press(/^Sources/, 'tab');
    return opened;
  };

  it('come with the number of their claims, those with most first, and their sum is said', async () => {
    await openSources();
    const sources = () => within(screen.getByRole('list', { name: 'Sources' })).getAllByRole('listitem');
    await waitFor(() => expect(sources()).toHaveLength(10));
    expect(
      sources()
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    ).toEqual(['Three harbour officialsPromised not to name · 2 claims', 'Tobias RennNamed · 2 claims']);
    expect(document.querySelector('.view-lead')?.textContent).toBe(
      'About 10 sources for 12 claims. 1 more claim gives no source. Which wordings mean the same source is a guess.',
    );
  });

  it('show their other wordings with what speaks for each, and lead to each claim in the article', async () => {
    const { tab } = await openSources();
    await act(async () => void fireEvent.click(screen.getByText('Three harbour officials').closest('summary')!));
    const source = screen.getByText('Three harbour officials').closest('li')!;
    expect(source.textContent).toContain('Also written as one of the officials (the same noun again)');
    expect(tab.focusClaim).not.toHaveBeenCalled();
    await act(async () => void fireEvent.click(within(source).getByText(NIGHT_SHIFT)));
    expect(tab.focusClaim).toHaveBeenCalledExactlyOnceWith(READ.claims[2]!.id);
  });
});

describe('who is not named', () => {
  const openNotNamed = async (report: TabReport = READ) => {
    const opened = await open(report);
    await press('Not named', 'tab');
    return opened;
  };
  const textOf = (who: string) => screen.getByText(who).closest('li')?.textContent ?? '';

  it('is listed source by source, with the reason as the article states it', async () => {
    await openNotNamed();
    expect(document.querySelector('.view-lead')?.textContent).toContain('4 claims from 3 sources without a name.');
    expect(textOf('Three harbour officials')).toContain('Promised not to name · 2 claims');
    expect(textOf('Three harbour officials')).toContain('because they were not authorized to discuss the case');
    expect(textOf('Two divers')).toContain('Reason not stated');
    expect(textOf('Two divers')).toContain('Told how many (2) and their post or work (divers)');
    expect(textOf('Two divers')).toContain('Came through Northline Press Agency.');
  });

  it('has parts of a name and nobody in particular apart', async () => {
    await openNotNamed();
    const parts = [...document.querySelectorAll('h2.part')].map(({ textContent }) => textContent);
    expect(parts).toEqual(['Only part of a name', 'Nobody in particular']);
    expect(textOf('Leda')).toContain('because she fears losing work');
    expect(textOf('Leda')).not.toContain('A set phrase');
    expect(textOf('Experts')).toContain('hull cracks of that size are hard to miss');
  });

  it('leads to the claims of a source', async () => {
    await openNotNamed();
    await press('Show the 2 claims: Three harbour officials');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Sources 10');
    expect(document.querySelector('[aria-current]')?.textContent).toContain(NIGHT_SHIFT);
  });

  it('says so where everybody has a name', async () => {
    await openNotNamed({ ...READ, claims: READ.claims.filter(({ label }) => label === 'named') });
    expect(document.querySelector('.view-lead')?.textContent).toContain('Every person quoted as a source is named');
  });
});

describe('taking something away', () => {
  it('copies a claim with its source and its place', async () => {
    const { share } = await open();
    await openClaim(NIGHT_SHIFT);
    await press('Copy: Three harbour officials');
    expect(share.copy).toHaveBeenCalledExactlyOnceWith(
      '“Everyone on the night shift had seen it” — Three harbour officials (Promised not to name). The Larkfield Courier, “Ferry was cleared to sail two days before it sank”, https://larkfield.example/ferry',
    );
    expect(screen.getByText('Copied.').getAttribute('role')).toBe('status');
  });

  it('copies a link to the words', async () => {
    const { share } = await open();
    await openClaim(NIGHT_SHIFT);
    await press(/^Copy link/);
    await screen.findByText('Link copied.');
    const link = new URL(share.copy.mock.calls[0]![0]);
    expect(link.origin + link.pathname).toBe('https://larkfield.example/ferry');
    expect(decodeURIComponent(link.hash)).toContain(':~:text=');
    expect(decodeURIComponent(link.hash)).toContain('night shift');
  });

  it('copies the claim where no link would be right', async () => {
    const { share } = await open({ ...READ, article: { ...READ.article, url: 'file:///ferry.html' } });
    await openClaim(NIGHT_SHIFT);
    await press(/^Copy link/);
    await screen.findByText('No link can point to just these words. The claim was copied instead.');
    expect(share.copy.mock.calls[0]![0]).toContain('Three harbour officials');
  });

  it('says so when the browser refuses', async () => {
    await open(READ, {}, {}, shareWith({ allowed: false }));
    await openClaim(NIGHT_SHIFT);
    await press(/^Copy:/);
    expect(screen.getByText('The browser did not allow copying.')).toBeTruthy();
  });

  it.each([
    ['Save as text (Markdown)', 'md', 'text/markdown'],
    ['Save as a table (CSV)', 'csv', 'text/csv'],
    ['Save as data (JSON)', 'json', 'application/json'],
    ['Save as web annotations', 'jsonld', 'application/ld+json'],
  ])('%s: the whole list, whatever is shown', async (name, ending, type) => {
    const { share } = await open(READ, { shown: ['named'] });
    await act(async () => void fireEvent.click(screen.getByText(name)));
    await screen.findByText('Saved.');
    const [file] = share.save.mock.calls[0]!;
    expect(file.name).toBe(`sourcelight-ferry-was-cleared-to-sail-two-days-before-it-sank.${ending}`);
    expect(file.type.split(';')[0]).toBe(type);
    expect(file.text).toContain('three harbour officials');
  });

  it('saves the codebook that explains the files', async () => {
    const { share } = await open();
    await act(async () => void fireEvent.click(screen.getByText('Save the codebook')));
    await screen.findByText('Saved.');
    expect(share.save.mock.calls[0]![0].text).toContain('# ');
  });
});

describe('a long list', () => {
  afterEach(() => speak('en'));

  it.each([
    ['en', '2,000'],
    ['de', '2.000'],
    ['fr', '2\u202F000'],
  ])('writes its numbers as readers of %s do', async (locale, number) => {
    speak(locale);
    const claims = Array.from({ length: 2_000 }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` }));
    render(
      <Popup tab={tabWith({ ...READ, claims })} settings={settingsWith()} share={shareWith()} openBeside={null} />,
    );
    expect(screen.getAllByRole('tab')[0]?.textContent).toContain(number);
    expect(document.querySelector('.kinds .count')?.textContent).toContain(number);
  });

  it('appears with its beginning and is soon complete', async () => {
    const claims = Array.from({ length: 120 }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` }));
    const drawing = open({ ...READ, claims });
    expect(listed().length).toBeLessThan(20);
    await drawing;
    await waitFor(() => expect(listed()).toHaveLength(120), { timeout: 10_000 });
  });

  it('opens at the claim that was open, however far down', async () => {
    const claims = Array.from({ length: 120 }, (_, index) => ({ ...READ.claims[0]!, id: `c${index}` }));
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    render(
      <Popup
        tab={tabWith({ ...READ, claims }, { list: { ...FRESH_LIST, open: 'c110' } })}
        settings={settingsWith()}
        share={shareWith()}
        openBeside={null}
      />,
    );
    await waitFor(() =>
      expect(scrolled.mock.contexts.map((element) => (element as HTMLElement).dataset.claim)).toEqual(['c110']),
    );
    scrolled.mockRestore();
  });
});

/** What the reader says of the claim of the police. */
const said = (verdict: Verdict) => ({ correction: correctionOf(POLICE, READ.text, verdict), takenBack: false });

describe('corrections', () => {
  const openCorrector = async () => {
    await openClaim(CREW);
    await press('Wrong?: Police');
  };

  it('give a claim another label, but only once the reader says so', async () => {
    const { tab } = await open();
    await openCorrector();
    const select = screen.getByRole('combobox', { name: 'What is it?' });
    expect(document.activeElement).toBe(select);
    await press('Change');
    expect(tab.correct).not.toHaveBeenCalled();
    await act(async () => void fireEvent.change(select, { target: { value: 'vague' } }));
    await press('Change');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith([said('vague')]);
  });

  it('call it no claim, or leave it as it was', async () => {
    const { tab } = await open();
    await openCorrector();
    await press('Cancel');
    expect(tab.correct).not.toHaveBeenCalled();
    await press('Wrong?: Police');
    await press('Not a claim');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith([said('not-a-source')]);
  });

  it('are shown as the reader’s own in list and counts, and undone in one step', async () => {
    const { tab } = await open({ ...READ, corrections: [correctionOf(POLICE, READ.text, 'vague')] });
    const told = (await openClaim(CREW)).textContent;
    expect(told).toContain('Nobody in particular');
    expect(told).toContain('You changed this. Sourcelight had found: Organisation.');
    expect(screen.getByRole('button', { name: /^Nobody in particular/ }).textContent).toContain('3 claims');
    await press('Undo: Police');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith([{ ...said('vague'), takenBack: true }]);
  });

  it('keep what is no claim out of list and counts, and within reach', async () => {
    const { tab } = await open({ ...READ, corrections: [correctionOf(POLICE, READ.text, 'not-a-source')] });
    expect(listed()).not.toContain('Police');
    expect(screen.getByRole('button', { name: /^Organisation/ }).textContent).toContain('2 claims');
    fireEvent.click(screen.getByText('1 that you marked as not a claim'));
    await press('Undo: Police');
    expect(tab.correct).toHaveBeenCalledExactlyOnceWith([{ ...said('not-a-source'), takenBack: true }]);
  });

  it('go into what is exported', async () => {
    const { share } = await open({ ...READ, corrections: [correctionOf(POLICE, READ.text, 'not-a-source')] });
    await act(async () => void fireEvent.click(screen.getByText('Save as data (JSON)')));
    await screen.findByText('Saved.');
    const rows = JSON.parse(share.save.mock.calls[0]![0].text).claims;
    expect(rows.filter(({ status }: { status: string }) => status !== 'found')).toMatchObject([
      { who: 'Police', status: 'dismissed', labelFound: 'institution' },
    ]);
    expect(rows).toHaveLength(READ.claims.length);
  });

  it('give a claim another source of the article, or one that the reader writes', async () => {
    const { tab } = await open();
    await openCorrector();
    const source = screen.getByRole('combobox', { name: 'Who is the source?' }) as HTMLSelectElement;
    expect(source.value).toBe(POLICE.who);
    await act(async () => void fireEvent.change(source, { target: { value: 'Tobias Renn' } }));
    await press('Change');
    expect(tab.correct).toHaveBeenLastCalledWith([said({ source: 'Tobias Renn' })]);

    await press('Wrong?: Police');
    const another = screen.getByRole('option', { name: 'Somebody else…' }) as HTMLOptionElement;
    await act(
      async () =>
        void fireEvent.change(screen.getByRole('combobox', { name: 'Who is the source?' }), {
          target: { value: another.value },
        }),
    );
    await press('Change');
    expect(tab.correct).toHaveBeenCalledOnce();
    await act(
      async () =>
        void fireEvent.input(screen.getByRole('textbox', { name: 'Who?' }), { target: { value: ' Ilse Marrow ' } }),
    );
    await press('Change');
    expect(tab.correct).toHaveBeenLastCalledWith([said({ source: 'Ilse Marrow' })]);
  });

  it('show who was found where the source is another one', async () => {
    await open({ ...READ, corrections: [correctionOf(POLICE, READ.text, { source: 'Ilse Marrow' })] });
    const told = (await openClaim(CREW)).textContent;
    expect(told).toContain('Ilse Marrow');
    expect(told).toContain('You changed this. Sourcelight had found: Police (Organisation).');
  });

  it('make one source of two, and two again', async () => {
    const { tab } = await open();
    await press(/^Sources/, 'tab');
    await openSource('Police');
    await press('Wrong?: Police');
    const same = screen.getByRole('combobox', { name: 'It is the same source as' });
    await act(async () => void fireEvent.change(same, { target: { value: 'Tobias Renn' } }));
    await press('They are the same');
    const change = { correction: sameSource('Police', 'Tobias Renn'), takenBack: false };
    expect(tab.correct).toHaveBeenLastCalledWith([change]);
    await act(async () => tab.report.set({ ...READ, corrections: [change.correction] }));
    expect(screen.queryByText('Police')).toBeNull();
    await openSource('Tobias Renn');
    expect(document.body.textContent).toContain('You said that Police is the same source.');
    await press('Undo: Police');
    expect(tab.correct).toHaveBeenLastCalledWith([{ ...change, takenBack: true }]);
  });

  it('make two sources of one', async () => {
    const { tab } = await open();
    await press(/^Sources/, 'tab');
    await openSource('Tobias Renn');
    await press('Wrong?: Tobias Renn');
    await press('They are different');
    expect(tab.correct).not.toHaveBeenCalled();
    const boxes = within(screen.getByRole('group', { name: /^Some of these/ })).getAllByRole('checkbox');
    await act(async () => void fireEvent.click(boxes.at(-1)!));
    await act(
      async () =>
        void fireEvent.input(screen.getByRole('textbox', { name: 'Who?' }), { target: { value: 'Another Renn' } }),
    );
    await press('They are different');
    const renn = READ.claims.filter(({ who }) => who === 'Tobias Renn').at(-1)!;
    expect(tab.correct).toHaveBeenLastCalledWith([
      { correction: correctionOf(renn, READ.text, { source: 'Another Renn' }), takenBack: false },
    ]);
  });

  it('add a claim whose words are selected on the page, and change and undo it', async () => {
    const { tab } = await open();
    await press('Add a claim');
    expect(tab.offerToAdd).toHaveBeenCalledOnce();
    await screen.findByText('Continue in the box beside the words on the page.');
    const at = READ.text.indexOf('opened an inquiry');
    const correction = addedCorrection(READ.text, [at, at + 17], { label: 'unnamed', source: 'A clerk' });
    await act(async () => tab.report.set({ ...READ, corrections: [correction] }));
    const told = (await openClaim('opened an inquiry')).textContent;
    expect(told).toContain('A clerk');
    await press('Undo: A clerk');
    expect(tab.correct).toHaveBeenLastCalledWith([{ correction, takenBack: true }]);
  });

  it('say so when nothing is selected on the page', async () => {
    await open(READ, {}, { offerToAdd: vi.fn(async () => false) });
    await press('Add a claim');
    await screen.findByText('No words in the text are selected.');
  });
});

describe('each other state', () => {
  it.each([
    ['reading', 'Reading the article…'],
    ['not-article', 'This is not a single article'],
    ['not-english', 'This article is not in English'],
    ['off', 'You chose never to read this site'],
    ['failed', 'Something went wrong'],
    ['unreadable', 'This page cannot be read'],
    ['no-permission', 'May Sourcelight read this page?'],
    ['reload-needed', 'The page has to be reloaded'],
    ['nothing', 'No claims found'],
  ] as const)('%s says what is the case', async (state, title) => {
    await open(REPORTS[state]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it.each([
    ['not-article', 'Read it anyway', 'readAnyway', []],
    ['strange-frame', 'Open that frame in a tab', 'openInTab', ['https://frames.example/story']],
    ['nothing', 'Read the page again', 'rescan', []],
    ['failed', 'Try again', 'rescan', []],
    ['off', 'Read this page once', 'readOnce', []],
    ['no-permission', 'Allow on larkfield.example', 'allowSite', []],
    ['reload-needed', 'Reload the page', 'reload', []],
  ] as const)('%s has a way out: %s', async (state, button, call, args) => {
    const { tab } = await open(REPORTS[state]);
    await press(button);
    expect(tab[call]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it.each(['not-article', 'failed', 'unreadable', 'no-permission', 'off'] as const)(
    '%s leaves a way to paste the text',
    async (state) => {
      const { tab } = await open(REPORTS[state]);
      await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'Paste a text' })[0]!));
      expect(tab.openDraft).toHaveBeenCalledOnce();
    },
  );

  it('asks for a click where the browser does not name the site, and offers no button that could not work', async () => {
    await open({ state: 'no-permission', origin: '' }, {}, { host: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Press the toolbar button on this page');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Paste a text', 'Settings']);
  });

  it('says so when permission is not given', async () => {
    await open(REPORTS['no-permission'], {}, { allowSite: async () => false });
    await press('Allow on larkfield.example');
    expect(screen.getByText('Permission was not given. Nothing has changed.').getAttribute('role')).toBe('status');
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
  const choice = () => screen.getByText(/^This site:/).textContent;
  const choose = (name: RegExp) =>
    act(async () => void fireEvent.click(screen.getByRole('radio', { name, hidden: true })));

  it.each([
    [{}, 'This site: when I click'],
    [{ run: 'everywhere' }, 'This site: always'],
    [{ sitesOff: ['larkfield.example'] }, 'This site: never'],
  ] as [Partial<Settings>, string][])('says when this site is read: %j', async (part, words) => {
    await open(READ, part);
    expect(choice()).toBe(words);
  });

  it('changes the choice for this site, and says so if permission is declined', async () => {
    const { tab } = await open();
    await choose(/^Never/);
    expect(tab.chooseForSite).toHaveBeenCalledExactlyOnceWith('never');
    cleanup();
    await open(READ, {}, { chooseForSite: async () => false });
    await choose(/^Always/);
    expect(screen.getByText('Permission was not given. Nothing has changed.')).toBeTruthy();
  });

  it('hides the marks on this page and shows them again', async () => {
    const { tab } = await open();
    await act(async () => void fireEvent.click(screen.getByLabelText('Show the marks on this page')));
    expect(tab.showMarks).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('closes a menu with Escape and gives the focus back', async () => {
    await open();
    const menu = screen.getByText('More').closest('details')!;
    menu.open = true;
    await act(async () => void fireEvent.keyDown(screen.getByText('Settings'), { key: 'Escape' }));
    expect(menu.open).toBe(false);
    expect(document.activeElement?.textContent).toBe('More');
  });

  it('says nothing of a site where there is none', async () => {
    await open(REPORTS.unreadable, {}, { host: null });
    expect(screen.queryByText(/^This site/)).toBeNull();
  });

  it('leads to the report', async () => {
    const { tab } = await open();
    await press('Report');
    expect(tab.openReport).toHaveBeenCalledOnce();
  });

  it('begins another view at its top', async () => {
    await open(READ, {}, { list: { ...FRESH_LIST, scroll: 300 } });
    expect(document.documentElement.scrollTop).toBe(300);
    await act(async () => void fireEvent.click(screen.getByRole('tab', { name: /Sources/ })));
    expect(document.documentElement.scrollTop).toBe(0);
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

  it('leads to the settings', async () => {
    const { tab } = await open();
    await act(async () => void fireEvent.click(screen.getByText('Settings')));
    expect(tab.openSettings).toHaveBeenCalledOnce();
  });
});

describe('hostile text', () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const text = `${markup} said “${markup}”.`;
  const claim: Claim = {
    ...READ.claims[0]!,
    label: 'anonymous',
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

  it('stays text in every view', async () => {
    const list = { ...FRESH_LIST, open: claim.id };
    const { container } = await open(
      { ...READ, article: { ...READ.article, title: markup }, text, claims: [claim] },
      {},
      { list },
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(markup);
    expect(container.textContent).toContain(`Reason given ${markup}`);
    expect(container.textContent).toContain('{who} $1 | \u202E');
    expect(container.querySelectorAll('img, script, a')).toHaveLength(0);
    for (const view of [/^Sources/, 'Not named'] as const) {
      await press(view, 'tab');
      expect(container.querySelectorAll('img, script, a')).toHaveLength(0);
    }
  });
});
