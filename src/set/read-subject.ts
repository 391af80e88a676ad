/** The reading of a set, as its worker does it: from files and outlines to articles with their claims. */
import { analysePage } from '@/background/analyse-page';
import { readText } from '@/background/read-text';
import { splitParagraphs } from '@/engine/text/paragraphs';
import type { ArticleFacts } from '@/export/exported-article';
import { LONGEST_READ } from '@/messaging/protocol';
import { headingsOf, type PageOutline, paragraphsOf, textOf } from '@/outline/outline';
import type { Settings } from '@/settings/settings';
import { fileKind } from './file-kind';
import { type GivenText, givenArticles } from './given-articles';
import { NO_ADDRESS, type Reason, type Step, type Subject } from './set';

const NO_FACTS: ArticleFacts = { title: '', publisher: '', byline: '', published: '', url: '', wire: '' };

/** What is read in a subject, step by step. Never throws: what cannot be read is left out with its reason. */
export async function* readSubject(subject: Subject, settings: Settings): AsyncGenerator<Step> {
  if (subject.kind === 'page') yield readOutline(subject.name, subject.outline, settings);
  else yield* readFile(subject.file, settings);
}

async function* readFile(file: File, settings: Settings): AsyncGenerator<Step> {
  const kind = fileKind(file.name);
  if (kind !== 'text' && kind !== 'csv' && kind !== 'jsonl') {
    yield leftOut(file.name, kind === 'page' ? 'unreadable' : kind);
    return;
  }
  const text = await file.text().catch(() => null);
  const given =
    text === null ? [{ id: file.name, reason: 'unreadable' } as const] : givenArticles(file.name, kind, text);
  if (given.length > 1) yield { kind: 'more', count: given.length - 1 };
  for (const one of given) yield 'reason' in one ? leftOut(one.id, one.reason) : readGiven(one, settings);
}

function readGiven({ id, text: given, facts }: GivenText, settings: Settings): Step {
  if (given.trim() === '') return leftOut(id, 'empty');
  if (given.length > LONGEST_READ) return leftOut(id, 'too-long');
  const { title, text, analysis } = readText(given, { outlets: settings.outlets, publisher: facts.publisher });
  if (!analysis.english) return leftOut(id, 'not-english');
  const known = { ...NO_FACTS, ...facts, title: facts.title || title };
  return {
    kind: 'read',
    article: { id, facts: known, text, paragraphs: splitParagraphs(text), headings: [], claims: analysis.claims },
  };
}

function readOutline(id: string, outline: PageOutline, settings: Settings): Step {
  const finding = analysePage(outline, settings);
  if (finding.kind === 'not-article') return leftOut(id, 'no-article');
  const { article, analysis } = finding;
  if (!analysis.english) return leftOut(id, 'not-english');
  const text = textOf(outline, article);
  const [paragraphs, headings] = [paragraphsOf(outline, article), headingsOf(outline, article)];
  const facts = article.meta.url === NO_ADDRESS ? { ...article.meta, url: '' } : article.meta;
  return { kind: 'read', article: { id, facts, text, paragraphs, headings, claims: analysis.claims } };
}

function leftOut(id: string, reason: Reason): Step {
  return { kind: 'left-out', id, reason };
}
