/** Markdown → its paragraphs, by way of the page that it stands for. */
import { parse } from 'marked';
import { paragraphsOfMarkup } from './markup';

export function paragraphsOfMarkdown(text: string): string[] {
  return paragraphsOfMarkup(parse(withoutFrontMatter(text), { async: false }));
}

/** What some editors note above the text, between lines of three hyphens. */
const withoutFrontMatter = (text: string): string => text.replace(/^---\r?\n.*?\r?\n---\r?\n/su, '');
