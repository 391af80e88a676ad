import './messages';
import { describe, expect, it } from 'vitest';
import type { Anonymity } from '@/engine/claim';
import { describeClaim } from '@/ui/card/card-words';
import { claimAt } from '../fixtures/claims';

const TEXT = 'Two engineers, fearing for their jobs, said the dam leaks.';

describe('the words of a card', () => {
  it('give the reason for anonymity as a quotation, as the list does', () => {
    const reason = 'fearing for their jobs';
    const start = TEXT.indexOf(reason);
    const anonymity: Anonymity = {
      grant: [0, 0],
      reason: [start, start + reason.length],
      reasonClass: 'retaliation-job',
      inherited: false,
    };
    const claim = claimAt(TEXT, { source: 'Two engineers', cue: 'said', label: 'anonymous', anonymity });
    expect(describeClaim(claim, TEXT).notes[0]).toBe('Reason given “fearing for their jobs”');
  });

  it('say of a named person more than that there is a name', () => {
    const claim = claimAt(TEXT, { source: 'Two engineers', cue: 'said', rule: 'speaker-verb' });
    const { label, notes, why } = describeClaim(claim, TEXT);
    expect([label, ...notes]).toEqual(['Named', 'The person’s name stands here or elsewhere in the article.']);
    expect(why).toMatch(/^Recognised by “said”: the speaker and a verb of saying or thinking, .*\.$/);
  });
});
