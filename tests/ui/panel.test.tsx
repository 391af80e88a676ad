// @vitest-environment jsdom
/** The side panel: the list beside its page, with a row to go from claim to claim. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FRESH_LIST, type ListState } from '@/messaging/list-state';
import { isUnsure } from '@/report/profile';
import { Panel } from '@/ui/panel/panel';
import { speak } from './messages';
import { settingsWith, shareWith, tabWith, watched } from './ports';
import { READ } from './reports';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() => speak('en'));
afterEach(cleanup);

const SURE = READ.claims.filter((claim) => !isUnsure(claim) && claim.label !== 'no-comment');

function open(list: Partial<ListState> = {}) {
  const tab = { ...tabWith(READ), list: { ...FRESH_LIST, ...list }, reached: watched<string | null>(null) };
  render(<Panel inFront={watched(tab)} settings={settingsWith()} share={shareWith()} />);
  return tab;
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const opened = () => document.querySelector<HTMLElement>('[aria-current]')?.dataset.claim;
const place = () => document.querySelector('.step [role="status"]')?.textContent;

describe('the row of steps', () => {
  it('goes to the next claim on the page and in the list, and back round the start', async () => {
    const tab = open();
    expect(place()).toBe(`${SURE.length} claims`);
    await press('Next');
    expect(tab.focusClaim).toHaveBeenLastCalledWith(SURE[0]!.id);
    expect(opened()).toBe(SURE[0]!.id);
    await press('Next');
    expect(opened()).toBe(SURE[1]!.id);
    expect(place()).toMatch(new RegExp(`^Claim 2 of ${SURE.length}, paragraph \\d+$`));
    await press('Previous');
    await press('Previous');
    expect(opened()).toBe(SURE.at(-1)!.id);
  });

  it('keeps to the kinds that are chosen', async () => {
    open({ kinds: ['document'] });
    await press('Next');
    expect(opened()).toBe(SURE.find(({ label }) => label === 'document')!.id);
  });

  it('has a stroke where each claim stands, in the order of the text, and one for the claim that is open', async () => {
    open();
    await press('Next');
    const strokes = [...document.querySelectorAll('.places line:not(.ground)')];
    expect(strokes).toHaveLength(SURE.length);
    const at = strokes
      .filter(({ classList }) => !classList.contains('here'))
      .map((line) => Number.parseFloat(line.getAttribute('x1')!));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(document.querySelectorAll('.places .here')).toHaveLength(1);
    expect(document.querySelector('.places')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('follows the page', async () => {
    const tab = open();
    await act(async () => tab.reached.set(SURE[2]!.id));
    expect(place()).toContain(`Claim 3 of ${SURE.length}`);
  });
});
