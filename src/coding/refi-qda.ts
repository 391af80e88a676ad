/**
 * REFI-QDA project exchange (.qdpx), which NVivo, MAXQDA, ATLAS.ti and others read: one source of plain text for each
 * article, one code for each label and part. A claim's stretches are selections that name it, so that they do not come
 * apart; its label is a code of its cues, its note a note of the first.
 * https://www.qdasoftware.org/products-project-exchange
 */
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { unzipSync, zipSync } from 'fflate';
import { LABEL_TABLE, LABELS, type Span } from '@/engine/claim';
import { codePointOffsets, codeUnitOffset } from './code-points';
import {
  type ClaimJson,
  type CodedArticle,
  type CodedParts,
  labelNamed,
  PARTS,
  type Part,
  withCoding,
} from './coded-article';
import { type CodingTool, decoded, encoded } from './tool';

const XML = { ignoreAttributes: false, attributeNamePrefix: '@', suppressBooleanAttributes: false } as const;
const ALWAYS_LISTS = new Set(['Code', 'TextSource', 'PlainTextSelection', 'Coding', 'NoteRef', 'Note']);

interface Selection {
  readonly '@guid': string;
  readonly '@name': string;
  readonly '@startPosition': number | string;
  readonly '@endPosition': number | string;
  readonly Description?: string;
  readonly Coding?: readonly { readonly CodeRef: { readonly '@targetGUID': string } }[];
  readonly NoteRef?: readonly { readonly '@targetGUID': string }[];
}

interface Source {
  readonly '@guid': string;
  readonly '@name': string;
  readonly '@plainTextPath': string;
  readonly Description: string;
  readonly PlainTextSelection?: readonly Selection[];
}

interface Note {
  readonly '@guid': string;
  readonly '@name': string;
  readonly PlainTextContent: string;
}

interface Project {
  readonly CodeBook?: { readonly Codes: { readonly Code: readonly { '@guid': string; '@name': string }[] } };
  readonly Sources?: { readonly TextSource?: readonly Source[] };
  readonly Notes?: { readonly Note?: readonly Note[] };
}

export const REFI_QDA: CodingTool = {
  write: (articles) => {
    const guids = new Guids();
    const notes: Note[] = [];
    const sources = articles.map((article) => sourceOf(article, guids, notes));
    const texts = articles.map((article, index) => [`sources/${sources[index]!['@guid']}.txt`, encoded(article.text)]);
    const project = encoded(projectOf(sources, notes));
    return new Map([['project.qdpx', zipSync({ 'project.qde': project, ...Object.fromEntries(texts) })]]);
  },
  read: (files) =>
    Array.from(files)
      .filter(([name]) => name.endsWith('.qdpx'))
      .flatMap(([name, bytes]) => articlesIn(name, bytes)),
};

/** Names that the format asks for, the same ones each time. */
class Guids {
  #last = 0;

  next(): string {
    this.#last += 1;
    return `50bcea11-0000-4000-8000-${this.#last.toString(16).padStart(12, '0')}`;
  }
}

const CODES: readonly { readonly guid: string; readonly name: string; readonly description: string }[] = [
  ...LABELS.map((label) => ({ name: label as string, description: LABEL_TABLE[label].meaning })),
  ...PARTS.map((part) => ({ name: part as string, description: `The ${part} of a claim.` })),
].map((code, index) => ({ ...code, guid: `50bcea11-0000-4000-9000-${index.toString(16).padStart(12, '0')}` }));

const CODE_GUIDS = new Map(CODES.map(({ name, guid }) => [name, guid]));

function projectOf(sources: readonly Source[], notes: readonly Note[]): string {
  const codes = CODES.map(({ guid, name, description }) => ({
    ...{ '@guid': guid, '@name': name, '@isCodable': 'true' },
    Description: description,
  }));
  const project = {
    Project: {
      ...{ '@xmlns': 'urn:QDA-XML:project:1.0', '@name': 'Sourcelight', '@origin': 'Sourcelight' },
      CodeBook: { Codes: { Code: codes } },
      ...(sources.length > 0 && { Sources: { TextSource: sources } }),
      ...(notes.length > 0 && { Notes: { Note: notes } }),
    },
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLBuilder(XML).build(project)}`;
}

function sourceOf({ name, text, head, claims }: CodedArticle, guids: Guids, notes: Note[]): Source {
  const guid = guids.next();
  const offsets = codePointOffsets(text);
  const selections = claims.flatMap((claim) =>
    PARTS.flatMap((part) =>
      claim[part].map((span, index) => selectionOf(claim, part, span, index, offsets, guids, notes)),
    ),
  );
  return {
    ...{ '@guid': guid, '@name': name, '@plainTextPath': `internal://${guid}.txt` },
    Description: head,
    PlainTextSelection: selections,
  };
}

/** Counts characters. */
function selectionOf(
  claim: ClaimJson,
  part: Part,
  [start, end]: Span,
  index: number,
  offsets: Uint32Array,
  guids: Guids,
  notes: Note[],
): Selection {
  const codes = part === 'cue' ? [part, claim.label] : [part];
  const isFirst = part === 'cue' && index === 0;
  const note = isFirst && claim.note ? guids.next() : null;
  if (note) notes.push({ '@guid': note, '@name': claim.id, PlainTextContent: claim.note! });
  return {
    ...{ '@guid': guids.next(), '@name': `${claim.id} ${part}` },
    ...{ '@startPosition': offsets[start]!, '@endPosition': offsets[end]! },
    Description: claim.id,
    Coding: codes.map((code) => ({ '@guid': guids.next(), CodeRef: { '@targetGUID': CODE_GUIDS.get(code)! } })),
    ...(note && { NoteRef: [{ '@targetGUID': note }] }),
  };
}

function articlesIn(name: string, bytes: Uint8Array): CodedArticle[] {
  const files = unzipSync(bytes);
  const project = Object.entries(files).find(([file]) => file.endsWith('.qde'));
  if (!project) throw new Error(`${name}: it holds no project`);
  const parser = new XMLParser({
    ...XML,
    isArray: (tag) => ALWAYS_LISTS.has(tag),
    parseTagValue: false,
    trimValues: false,
  });
  const { CodeBook, Sources, Notes } = parser.parse(decoded(project[1])).Project as Project;
  const names = new Map(CodeBook?.Codes.Code.map((code) => [code['@guid'], code['@name']]));
  const notes = new Map(Notes?.Note?.map((note) => [note['@guid'], note.PlainTextContent]));
  return (Sources?.TextSource ?? []).map((source) => {
    const text = decoded(files[source['@plainTextPath'].replace('internal://', 'sources/')]!);
    const offsets = codePointOffsets(text);
    const claims = new Map<string, Selection[]>();
    for (const selection of source.PlainTextSelection ?? []) {
      const claim = selection.Description ?? selection['@guid'];
      claims.set(claim, [...(claims.get(claim) ?? []), selection]);
    }
    const coded = Array.from(claims, ([id, own]) => partsOf(id, own, { name: source['@name'], names, notes, offsets }));
    return withCoding(source.Description, text, coded);
  });
}

interface Context {
  readonly name: string;
  readonly names: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly offsets: Uint32Array;
}

function partsOf(id: string, selections: readonly Selection[], { name, names, notes, offsets }: Context): CodedParts {
  const codesOf = ({ Coding = [] }: Selection) => Coding.map(({ CodeRef }) => names.get(CodeRef['@targetGUID']) ?? '');
  const spans = (part: Part) =>
    selections
      .filter((selection) => codesOf(selection).includes(part))
      .map((one): Span => [at(one['@startPosition']), at(one['@endPosition'])])
      .sort(([a], [b]) => a - b);
  const at = (position: number | string) => codeUnitOffset(offsets, Number(position));
  const label = selections.flatMap(codesOf).find((code) => !PARTS.some((part) => part === code));
  if (!label) throw new Error(`${name}: the claim ${id} has no label`);
  const note = selections
    .flatMap(({ NoteRef = [] }) => NoteRef.map((ref) => notes.get(ref['@targetGUID'])))
    .find(Boolean);
  return {
    id,
    label: labelNamed(label, name),
    ...{ source: spans('source'), cue: spans('cue'), content: spans('content') },
    note: note ?? '',
  };
}
