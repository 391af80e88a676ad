import './messages';
import { describe, expect, it } from 'vitest';
import type { Anonymity } from '@/engine/claim';
import { describeClaim } from '@/ui/card/card-words';
import { claimAt } from '../fixtures/claims';
import { READ } from './reports';

const TEXT = 'Two engineers, fearing for their jobs, said the dam leaks.';

const shown = (part: Parameters<typeof claimAt>[1]) => ({
  claim: claimAt(TEXT, part),
  text: TEXT,
  article: READ.article,
  number: 3,
  of: 23,
  ofSource: 2,
});

describe('the words of a card', () => {
  const reason = 'fearing for their jobs';
  const start = TEXT.indexOf(reason);
  const anonymity: Anonymity = {
    grant: [0, 0],
    reason: [start, start + reason.length],
    reasonClass: 'retaliation-job',
    inherited: false,
  };

  it('give the reason for anonymity as a quotation, what is told and not told, and a question', () => {
    const count = { least: 2, exact: true };
    const { facts } = describeClaim(
      shown({ source: 'Two engineers', cue: 'said', label: 'anonymous', anonymity, count }),
    );
    expect(facts.map(({ name, words }) => `${name} ${words}`)).toEqual([
      'Reason given “fearing for their jobs”',
      'Told how many (2) and their post or work (“engineers”)',
      'Not told where and how they know',
      'Ask What would this source risk by being named? How do they know?',
    ]);
  });

  it('say that a reason is not stated where there is none', () => {
    const { facts } = describeClaim(shown({ source: 'Two engineers', cue: 'said', label: 'unnamed' }));
    expect(facts[0]?.name).toBe('Reason not stated');
  });

  it('say what is claimed and where it stands', () => {
    const { who, kind, said, notes } = describeClaim(
      shown({ source: 'Two engineers', cue: 'said', content: 'the dam leaks' }),
    );
    expect([who, kind, said]).toEqual(['Two engineers', 'Named', 'said the dam leaks']);
    expect(notes).toEqual(['Claim 3 of 23. 2 claims from this source.']);
  });

  it('can be copied as a sentence, or as a quotation and who said it', () => {
    const said = describeClaim(shown({ source: 'Two engineers', cue: 'said', content: 'the dam leaks' }));
    expect(said.citation).toMatch(/^Two engineers \(Named\) said the dam leaks\./);
    const quoted = describeClaim(shown({ source: 'the dam leaks', cue: 'said', content: 'Two engineers' }));
    expect(quoted.citation).toMatch(/^Two engineers — .+ \(Named\)\./);
  });

  it('say which word shows the claim where that word does not stand before it', () => {
    const { said, notes } = describeClaim(
      shown({ source: 'the dam leaks', cue: 'said', content: 'Two engineers, fearing for their jobs' }),
    );
    expect(said).toBe('Two engineers, fearing for their jobs');
    expect(notes).toEqual(['Claim 3 of 23. 2 claims from this source. Found by “said”.']);
  });

  it('say only once what source and kind have in common', () => {
    const { who, kind } = describeClaim(shown({ cue: 'said', label: 'own-reporting' }));
    expect([who, kind]).toEqual(['No source given', 'This newsroom’s own work']);
  });
});
