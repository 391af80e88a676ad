/** The page side of `bench-painting.ts`: an article, the places to mark on it, and the time that marking them takes. */
import Mark from 'mark.js';
import { GROUPS } from '@/engine/claim';
import { createHighlightPainter } from '@/painting/highlight-painter';
import { PALETTES } from '@/painting/palettes';

export type Contender = 'highlight painter' | 'mark.js';

/** A place in UTF-16 code units of the article's `textContent`. */
interface Place {
  readonly start: number;
  readonly length: number;
}

export interface Timing {
  /** Milliseconds until the calls returned. */
  readonly script: number;
  /** Milliseconds until the browser had drawn. */
  readonly drawn: number;
}

const WORDS_A_PARAGRAPH = 60;
/** One place in this many words, this many words long: about one attribution a sentence. */
const WORDS_A_PLACE = 20;
const WORDS_IN_A_PLACE = 8;

/**
 * Paragraphs of invented words, every tenth of them a link, so that places cross element borders as in real articles.
 */
function makeArticle(words: number): HTMLElement {
  const article = document.createElement('article');
  for (let word = 0; word < words; ) {
    const paragraph = document.createElement('p');
    for (const end = word + WORDS_A_PARAGRAPH; word < end; word++) {
      const text = `word${word % 97} `;
      if (word % 10 === 9) {
        const link = document.createElement('a');
        link.href = '#';
        link.append(text);
        paragraph.append(link);
      } else paragraph.append(text);
    }
    paragraph.normalize();
    article.append(paragraph);
  }
  return article;
}

/** The first `count` places of an article. */
function placesIn(article: HTMLElement, count: number): Place[] {
  const words = [...(article.textContent ?? '').matchAll(/\S+/g)].map(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
  const places: Place[] = [];
  for (let first = 5; places.length < count; first += WORDS_A_PLACE) {
    const [start, end] = [words[first]![0]!, words[first + WORDS_IN_A_PLACE - 1]![1]!];
    places.push({ start, length: end - start });
  }
  return places;
}

/** Ranges of ordered places that do not overlap, in one pass over the article's text nodes. */
function rangesOf(article: HTMLElement, places: readonly Place[]): Range[] {
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode() as Text;
  let passed = 0;
  const reach = (offset: number): [Text, number] => {
    while (offset > passed + text.length) {
      passed += text.length;
      text = texts.nextNode() as Text;
    }
    return [text, offset - passed];
  };
  return places.map(({ start, length }) => {
    const range = document.createRange();
    range.setStart(...reach(start));
    range.setEnd(...reach(start + length));
    return range;
  });
}

function paint(article: HTMLElement, places: readonly Place[]): void {
  const marks = rangesOf(article, places).map((range, i) => ({
    id: String(i),
    group: GROUPS[i % GROUPS.length]!,
    ranges: [range],
  }));
  createHighlightPainter({ document, palette: PALETTES.standard, shown: new Set(GROUPS) }).add(marks);
}

/** Marks places of a new article in this page, which should be fresh, once: from offsets to marks. */
export async function timeMarking(contender: Contender, count: number): Promise<Timing> {
  const article = makeArticle(count * WORDS_A_PLACE);
  document.body.replaceChildren(article);
  const places = placesIn(article, count);
  await drawn();
  const begin = performance.now();
  if (contender === 'mark.js') new Mark(article).markRanges(places);
  else paint(article, places);
  const script = performance.now() - begin;
  await drawn();
  return { script, drawn: performance.now() - begin };
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
