/** The sinking of the Aurelie: an invented article that has every label, with its claims as a careful reader marks them. */
import type { Claim } from '@/engine/claim';
import { claimIn, type Written } from './claims';

const GRANT = 'speaking on condition of anonymity';
const REASON = 'because they were not authorized to discuss the case';

const PARAGRAPHS: readonly [paragraph: string, written: Written | null][] = [
  [
    'The ferry Aurelie was cleared to sail two days before it sank, according to inspection records reviewed by The Larkfield Courier.',
    {
      label: 'document',
      source: 'inspection records',
      cue: 'according to',
      content: ['The ferry Aurelie was cleared to sail two days before it sank'],
      channel: 'seen-by-us',
    },
  ],
  [
    `Three harbour officials, ${GRANT} ${REASON}, said a crack in the hull had been known since March.`,
    {
      label: 'anonymous',
      source: 'Three harbour officials',
      cue: 'said',
      content: ['a crack in the hull had been known since March'],
      who: 'three harbour officials',
      sourceId: 'officials',
      count: { least: 3, exact: true },
      anonymity: { grant: GRANT, reason: REASON, reasonClass: 'not-authorized' },
    },
  ],
  [
    '“Everyone on the night shift had seen it,” one of the officials said.',
    {
      label: 'anonymous',
      source: 'one of the officials',
      cue: 'said',
      content: ['“Everyone on the night shift had seen it,”'],
      quotes: ['“Everyone on the night shift had seen it,”'],
      who: 'three harbour officials',
      sourceId: 'officials',
      aliases: [{ text: 'one of the officials', reason: 'same-noun' }],
      count: { least: 1, exact: true },
      anonymity: { grant: GRANT, reason: REASON, reasonClass: 'not-authorized', inherited: true },
    },
  ],
  [
    'Harbourmaster Tobias Renn denied that.',
    {
      label: 'named',
      source: 'Harbourmaster Tobias Renn',
      cue: 'denied',
      who: 'Tobias Renn',
      sourceId: 'renn',
      quoteForm: 'none',
    },
  ],
  [
    '“No report of that kind ever reached my desk,” Renn, who took office in January, told Radio Vessel.',
    {
      label: 'named',
      source: 'Renn',
      cue: 'told',
      content: ['“No report of that kind ever reached my desk,”'],
      quotes: ['“No report of that kind ever reached my desk,”'],
      who: 'Tobias Renn',
      sourceId: 'renn',
      aliases: [{ text: 'Renn', reason: 'surname' }],
      channel: 'told-other',
      relay: ['Radio Vessel'],
    },
  ],
  [
    'The transport ministry said in a statement that it had opened an inquiry.',
    {
      label: 'institution',
      source: 'The transport ministry',
      cue: 'said',
      content: ['it had opened an inquiry'],
      channel: 'statement',
    },
  ],
  [
    'Police said two crew members had been “questioned at length” about the doors.',
    {
      label: 'institution',
      source: 'Police',
      cue: 'said',
      content: ['two crew members had been “questioned at length” about the doors'],
      quotes: ['“questioned at length”'],
      quoteForm: 'partial',
    },
  ],
  [
    'A person familiar with the inquiry said investigators were looking at fuel invoices.',
    {
      label: 'unnamed',
      source: 'A person familiar with the inquiry',
      cue: 'said',
      content: ['investigators were looking at fuel invoices'],
      basis: 'familiar with the inquiry',
      count: { least: 1, exact: true },
    },
  ],
  [
    'Experts say hull cracks of that size are hard to miss.',
    { label: 'vague', source: 'Experts', cue: 'say', content: ['hull cracks of that size are hard to miss'] },
  ],
  [
    'The Northline Press Agency, citing two divers, reported that the bow door was open.',
    {
      label: 'unnamed',
      source: 'two divers',
      cue: 'reported',
      content: ['the bow door was open'],
      count: { least: 2, exact: true },
      relay: ['Northline Press Agency'],
    },
  ],
  [
    'Leda, a deckhand who asked that her last name not be used because she fears losing work, said drills had stopped.',
    {
      label: 'partial',
      source: 'Leda',
      cue: 'said',
      content: ['drills had stopped'],
      count: { least: 1, exact: true },
      anonymity: {
        grant: 'asked that her last name not be used',
        reason: 'because she fears losing work',
        reasonClass: 'retaliation-job',
      },
    },
  ],
  [
    'The owner, Corvane Lines, did not respond to requests for comment.',
    {
      label: 'no-comment',
      source: 'The owner, Corvane Lines',
      cue: 'did not respond',
      who: 'Corvane Lines',
      sourceId: 'corvane',
    },
  ],
  [
    '“We are heartbroken,” the company wrote on X.',
    {
      label: 'institution',
      source: 'the company',
      cue: 'wrote',
      content: ['“We are heartbroken,”'],
      quotes: ['“We are heartbroken,”'],
      who: 'Corvane Lines',
      sourceId: 'corvane',
      channel: 'social',
    },
  ],
  [
    'The vessel was reportedly due for sale.',
    {
      label: 'hearsay',
      cue: 'reportedly',
      content: ['The vessel was', 'due for sale'],
      hedge: 'reportedly',
    },
  ],
  ['“Safe crossings” was once the firm’s motto.', null],
  [
    'Survivors are thought to have reached the northern shore by raft.',
    {
      label: 'hearsay',
      cue: 'are thought to',
      content: ['Survivors', 'have reached the northern shore by raft'],
      confidence: 0.3,
    },
  ],
];

export const FERRY_TEXT = PARAGRAPHS.map(([paragraph]) => paragraph).join('\n\n');

export const FERRY_CLAIMS: readonly Claim[] = PARAGRAPHS.flatMap(([paragraph, written]) =>
  written ? [claimIn(FERRY_TEXT, paragraph, written)] : [],
);
