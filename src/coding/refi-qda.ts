/**
 * REFI-QDA project exchange (.qdpx), which NVivo, MAXQDA, ATLAS.ti and others read: one source of plain text for each
 * article, one code for each label and part. A claim's stretches are selections that name it, so that they do not come
 * apart; its label is a code of its cues, its note a note of the first.
 * https://www.qdasoftware.org/products-project-exchange
 */
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { LABEL_TABLE, LABELS, type Span } from '@/engine/claim';
import { readAt } from '@/records/errors';
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
import { type CodingTool, decoded, encoded, readEach } from './tool';

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
    const begun: BegunProject = { guids: new Guids(), notes: [] };
    const sources = articles.map((article) => sourceOf(article, begun));
    const texts = articles.map((article, index) => [`sources/${sources[index]!['@guid']}.txt`, encoded(article.text)]);
    const project = encoded(projectOf(sources, begun.notes));
    return new Map([['project.qdpx', zipSync({ 'project.qde': project, ...Object.fromEntries(texts) })]]);
  },
  read: (files) => readEach(files, '.qdpx', articlesIn).flat(),
};

/** Names that the format asks for, the same ones each time. */
class Guids {
  #last = 0;

  next(): string {
    this.#last += 1;
    return `50bcea11-0000-4000-8000-${this.#last.toString(16).padStart(12, '0')}`;
  }
}

/** What the sources of a project share while it is written. */
interface BegunProject {
  readonly guids: Guids;
  readonly notes: Note[];
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

function sourceOf({ name, text, head, claims }: CodedArticle, project: BegunProject): Source {
  const guid = project.guids.next();
  const offsets = codePointOffsets(text);
  const stretches = claims.flatMap((claim) =>
    PARTS.flatMap((part) =>
      claim[part].map(([start, end], index): Stretch => {
        return { claim, part, place: [offsets[start]!, offsets[end]!], isNoted: part === 'cue' && index === 0 };
      }),
    ),
  );
  return {
    ...{ '@guid': guid, '@name': name, '@plainTextPath': `internal://${guid}.txt` },
    Description: head,
    PlainTextSelection: stretches.map((stretch) => selectionOf(stretch, project)),
  };
}

/** A stretch of a part of a claim. */
interface Stretch {
  readonly claim: ClaimJson;
  readonly part: Part;
  /** Counts characters. */
  readonly place: Span;
  /** Whether the claim's note, where it has one, stands here. */
  readonly isNoted: boolean;
}

function selectionOf({ claim, part, place, isNoted }: Stretch, { guids, notes }: BegunProject): Selection {
  const codes = part === 'cue' ? [part, claim.label] : [part];
  const note = isNoted && claim.note ? guids.next() : null;
  if (note) notes.push({ '@guid': note, '@name': claim.id, PlainTextContent: claim.note! });
  return {
    ...{ '@guid': guids.next(), '@name': `${claim.id} ${part}` },
    ...{ '@startPosition': place[0], '@endPosition': place[1] },
    Description: claim.id,
    Coding: codes.map((code) => ({ '@guid': guids.next(), CodeRef: { '@targetGUID': CODE_GUIDS.get(code)! } })),
    ...(note && { NoteRef: [{ '@targetGUID': note }] }),
  };
}

function articlesIn(bytes: Uint8Array): CodedArticle[] {
  const files = unzipSync(bytes);
  const { CodeBook, Sources, Notes } = projectIn(files);
  const names = new Map(CodeBook?.Codes.Code.map((code) => [code['@guid'], code['@name']]));
  const notes = new Map(Notes?.Note?.map((note) => [note['@guid'], note.PlainTextContent]));
  return (Sources?.TextSource ?? []).map((source) =>
    readAt(`text ${source['@name']}`, () => articleIn(source, files, { names, notes })),
  );
}

function projectIn(files: Unzipped): Project {
  const project = Object.entries(files).find(([file]) => file.endsWith('.qde'));
  if (!project) throw new Error('it holds no project');
  const parser = new XMLParser({
    ...XML,
    isArray: (tag) => ALWAYS_LISTS.has(tag),
    parseTagValue: false,
    trimValues: false,
  });
  return parser.parse(decoded(project[1])).Project;
}

/** What selections refer to, by their names. */
interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

function articleIn(source: Source, files: Unzipped, known: Known): CodedArticle {
  const path = source['@plainTextPath'].replace('internal://', 'sources/');
  const bytes = files[path];
  if (!bytes) throw new Error(`the project lacks its ${path}`);
  const text = decoded(bytes);
  const offsets = codePointOffsets(text);
  const claims = new Map<string, Selection[]>();
  for (const selection of source.PlainTextSelection ?? []) {
    const claim = selection.Description ?? selection['@guid'];
    claims.set(claim, [...(claims.get(claim) ?? []), selection]);
  }
  const coded = Array.from(claims, ([id, own]) => partsOf(id, own, { ...known, offsets }));
  return withCoding(source.Description, text, coded);
}

function partsOf(
  id: string,
  selections: readonly Selection[],
  { names, notes, offsets }: Known & { readonly offsets: Uint32Array },
): CodedParts {
  const codesOf = ({ Coding = [] }: Selection) => Coding.map(({ CodeRef }) => names.get(CodeRef['@targetGUID']) ?? '');
  const spans = (part: Part) =>
    selections
      .filter((selection) => codesOf(selection).includes(part))
      .map((one): Span => [at(one['@startPosition']), at(one['@endPosition'])])
      .sort(([a], [b]) => a - b);
  const at = (position: number | string) => codeUnitOffset(offsets, Number(position));
  const label = selections.flatMap(codesOf).find((code) => !PARTS.some((part) => part === code));
  if (!label) throw new Error(`the claim ${id} has no label`);
  const note = selections
    .flatMap(({ NoteRef = [] }) => NoteRef.map((ref) => notes.get(ref['@targetGUID'])))
    .find(Boolean);
  return {
    id,
    label: labelNamed(label),
    ...{ source: spans('source'), cue: spans('cue'), content: spans('content') },
    note: note ?? '',
  };
}
