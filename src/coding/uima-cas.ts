/**
 * UIMA CAS JSON 0.4, which INCEpTION reads and writes: a file for each article. Each stretch is an annotation of its part's
 * type with its claim's name; the claim's label and note stand on each of its cues.
 * https://github.com/apache/uima-uimaj-io-jsoncas
 */

import type { Span } from '@/engine/claim';
import {
  type ClaimJson,
  type CodedArticle,
  type CodedParts,
  labelNamed,
  PARTS,
  type Part,
  withCoding,
} from './coded-article';
import { type CodingTool, decoded, encoded, fileName, readEach } from './tool';

const TYPES = { cue: 'sourcelight.Cue', source: 'sourcelight.Source', content: 'sourcelight.Content' } as const;
const ARTICLE = 'sourcelight.Article';

interface Structure {
  readonly '%ID': number;
  readonly '%TYPE': string;
  readonly begin?: number;
  readonly end?: number;
  readonly claim?: string;
  readonly label?: string;
  readonly note?: string;
  readonly head?: string;
  readonly sofaString?: string;
  readonly [feature: string]: unknown;
}

export const UIMA_CAS: CodingTool = {
  write: (articles) =>
    new Map(
      articles.map((article, index) => [fileName(article, index, '.json'), encoded(JSON.stringify(casOf(article)))]),
    ),
  read: (files) =>
    readEach(files, '.json', (json) => articleOf(JSON.parse(decoded(json))['%FEATURE_STRUCTURES'] ?? [])),
};

function casOf({ text, head, claims }: CodedArticle): object {
  const structures: Structure[] = [
    { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text },
  ];
  const annotate = (type: string, begin: number, end: number, features: object) =>
    structures.push({ '%ID': structures.length + 1, '%TYPE': type, '@sofa': 1, begin, end, ...features });
  annotate('uima.tcas.DocumentAnnotation', 0, text.length, { language: 'en' });
  annotate(ARTICLE, 0, text.length, { head });
  for (const claim of claims)
    for (const part of PARTS)
      for (const [begin, end] of claim[part]) annotate(TYPES[part], begin, end, featuresOf(claim, part));
  const members = structures.slice(1).map((structure) => structure['%ID']);
  return {
    '%TYPES': {
      [ARTICLE]: typeOf(ARTICLE, ['head']),
      [TYPES.cue]: typeOf(TYPES.cue, ['claim', 'label', 'note']),
      [TYPES.source]: typeOf(TYPES.source, ['claim']),
      [TYPES.content]: typeOf(TYPES.content, ['claim']),
    },
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': members } },
  };
}

function featuresOf({ id, label, note }: ClaimJson, part: Part): object {
  return part === 'cue' ? { claim: id, label, ...(note && { note }) } : { claim: id };
}

function typeOf(name: string, features: readonly string[]): object {
  const strings = features.map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }]);
  return { '%NAME': name, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(strings) };
}

function articleOf(structures: readonly Structure[]): CodedArticle {
  const text = structures.find((structure) => structure['%TYPE'] === 'uima.cas.Sofa')?.sofaString;
  const head = structures.find((structure) => structure['%TYPE'] === ARTICLE)?.head;
  if (text === undefined || head === undefined) throw new Error('no article of Sourcelight');
  const marks = structures.filter((structure) => Object.values<string>(TYPES).includes(structure['%TYPE']));
  const byClaim = new Map<string, Structure[]>();
  for (const mark of marks) {
    const id = mark.claim ?? `added ${mark['%ID']}`;
    byClaim.set(id, [...(byClaim.get(id) ?? []), mark]);
  }
  return withCoding(
    head,
    text,
    Array.from(byClaim, ([id, own]) => partsOf(id, own)),
  );
}

function partsOf(id: string, marks: readonly Structure[]): CodedParts {
  const cue = marks.find(({ label }) => label);
  if (!cue) throw new Error(`the claim ${id} has no label`);
  const spans = (part: Part) =>
    marks
      .filter((mark) => mark['%TYPE'] === TYPES[part])
      .map(({ begin, end }): Span => [begin ?? 0, end ?? 0])
      .sort(([a], [b]) => a - b);
  return {
    id,
    label: labelNamed(cue.label!),
    ...{ source: spans('source'), cue: spans('cue'), content: spans('content') },
    note: marks.find(({ note }) => note)?.note ?? '',
  };
}
