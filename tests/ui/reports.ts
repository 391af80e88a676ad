/** A report for each state that a popup can be in. */
import type { TabReport } from '@/messaging/page-report';
import { FERRY_CLAIMS, FERRY_TEXT } from '../report/ferry';

export const ARTICLE = {
  title: 'Ferry was cleared to sail two days before it sank',
  publisher: 'The Larkfield Courier',
  byline: 'Nora Quill',
  published: '2026-03-02',
  url: 'https://larkfield.example/ferry',
  wire: '',
};

export const READ = {
  state: 'read',
  article: ARTICLE,
  text: FERRY_TEXT,
  headings: [],
  claims: FERRY_CLAIMS,
  corrections: [],
  lost: [],
  partial: false,
} as const satisfies TabReport;

export const REPORTS = {
  reading: { state: 'reading' },
  'not-article': { state: 'not-article', frame: '' },
  'no-text': { state: 'not-article', frame: '', triedAnyway: true },
  'strange-frame': { state: 'not-article', frame: 'https://frames.example/story' },
  'not-english': { state: 'not-english', article: ARTICLE },
  off: { state: 'off' },
  failed: { state: 'failed', message: 'TypeError: cannot read a thing' },
  unreadable: { state: 'unreadable' },
  'no-permission': { state: 'no-permission', origin: 'https://larkfield.example' },
  'reload-needed': { state: 'reload-needed' },
  read: READ,
  nothing: { ...READ, claims: [] },
  partial: { ...READ, partial: true },
  preview: { ...READ, state: 'preview' },
  'preview alone': { ...READ, state: 'preview', restLost: true },
} as const satisfies Record<string, TabReport>;
