/**
 * brat standoff: for each article a text, its annotations, and a file that brat passes over, with what it has no place for.
 * A claim is a Cue with its label, tied to its Source and its Content; discontinuous stretches are one annotation.
 * https://brat.nlplab.org/standoff.html
 */
import { LABELS, type Span } from '@/engine/claim';
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
import { type CodingTool, decoded, encoded, type Files, fileName, readEach } from './tool';

const TYPES = { cue: 'Cue', source: 'Source', content: 'Content' } as const;

const CONFIGURATION = `[entities]
Cue
Source
Content
[relations]
source Arg1:Cue, Arg2:Source
content Arg1:Cue, Arg2:Content
[events]
[attributes]
Label Arg:Cue, Value:${LABELS.join('|')}
`;

export const BRAT: CodingTool = {
  write: (articles) => {
    const files = articles.flatMap((article, index) => {
      const name = (ending: string) => fileName(article, index, ending);
      const { text, head } = article;
      return [
        [name('.txt'), encoded(shown(text))],
        [name('.ann'), encoded(annotationsOf(article))],
        [name('.sourcelight'), encoded(JSON.stringify({ head, text }))],
      ] as const;
    });
    return new Map([['annotation.conf', encoded(CONFIGURATION)], ...files]);
  },
  read: (files) => readEach(files, '.ann', (lines, path) => articleIn(lines, path, files)),
};

/** brat ends lines at line feeds alone, and shows a carriage return as one more. */
function shown(text: string): string {
  return text.replaceAll('\r', ' ');
}

/** Counts characters. A stretch ends at each line end and goes on behind it, since an annotation's words are one line. */
function annotationsOf({ text, claims }: CodedArticle): string {
  const offsets = codePointOffsets(text);
  const visible = shown(text);
  const lines: string[] = [];
  let [entities, relations] = [0, 0];
  claims.forEach((claim, index) => {
    const ids = new Map<Part, string>();
    for (const part of PARTS) {
      const spans = claim[part].flatMap((span) => lineSpans(span, visible));
      if (spans.length === 0) continue;
      const id = `T${++entities}`;
      ids.set(part, id);
      const places = spans.map(([start, end]) => `${offsets[start]} ${offsets[end]}`).join(';');
      lines.push(`${id}\t${TYPES[part]} ${places}\t${spans.map((span) => visible.slice(...span)).join(' ')}`);
    }
    const cue = ids.get('cue');
    for (const part of ['source', 'content'] as const) {
      if (cue && ids.has(part)) lines.push(`R${++relations}\t${part} Arg1:${cue} Arg2:${ids.get(part)}`);
    }
    lines.push(`A${index + 1}\tLabel ${cue} ${claim.label}`, `#${2 * index + 1}\tClaim ${cue}\t${claim.id}`);
    if (claim.note) lines.push(`#${2 * index + 2}\tAnnotatorNotes ${cue}\t${claim.note.replaceAll('\n', ' ')}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

function lineSpans([start, end]: Span, text: string): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line) spans.push([from, from + line.length]);
    from += line.length + 1;
  }
  return spans;
}

/** What the lines of one article say, by the names of entities. */
interface Standoff {
  readonly entities: Map<string, { readonly part: Part; readonly spans: readonly Span[] }>;
  /** What stands with an entity: its Label, its Claim, its AnnotatorNotes. */
  readonly said: Map<string, string>;
  /** Which source or content a cue is tied to. */
  readonly tied: Map<string, string>;
}

function articleIn(lines: Uint8Array, path: string, files: Files): CodedArticle {
  const beside = path.replace(/\.ann$/, '.sourcelight');
  const kept = files.get(beside);
  if (!kept) throw new Error(`${beside} is missing, which belongs beside it`);
  const { head, text } = JSON.parse(decoded(kept)) as { head: string; text: string };
  const standoff = standoffIn(decoded(lines), codePointOffsets(text));
  const { claims } = JSON.parse(head) as { claims: ClaimJson[] };
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const cues = Array.from(standoff.entities).filter(([, { part }]) => part === 'cue');
  const coded = cues.map(([cue]) => partsOf(cue, standoff));
  const whole = coded.map((parts) => wholeSpans(parts, known.get(parts.id ?? ''), shown(text)));
  return withCoding(head, text, whole);
}

const ENTITY = /^(T\d+)\t(\w+) ([\d ;]+)\t/;
const RELATION = /^R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)/;
const SAID = /^(?:A\d+\t(Label) (T\d+) |#\d+\t(Claim|AnnotatorNotes) (T\d+)\t)(.*)$/;

function standoffIn(lines: string, offsets: Uint32Array): Standoff {
  const standoff: Standoff = { entities: new Map(), said: new Map(), tied: new Map() };
  for (const line of lines.split('\n')) {
    const [, id, type, places] = ENTITY.exec(line) ?? [];
    const part = PARTS.find((one) => TYPES[one] === type);
    if (id && part)
      standoff.entities.set(id, { part, spans: places!.split(';').map((place) => spanAt(place, offsets)) });
    const [, name, cue, other] = RELATION.exec(line) ?? [];
    if (other) standoff.tied.set(`${name} ${cue}`, other);
    const [, label, labelled, note, noted, words] = SAID.exec(line) ?? [];
    if (words !== undefined) standoff.said.set(`${label ?? note} ${labelled ?? noted}`, words);
  }
  return standoff;
}

function spanAt(place: string, offsets: Uint32Array): Span {
  const [start, end] = place.split(' ').map((offset) => codeUnitOffset(offsets, Number(offset)));
  return [start!, end!];
}

function partsOf(cue: string, { entities, said, tied }: Standoff): CodedParts {
  const spansOf = (part: Part) => entities.get(tied.get(`${part} ${cue}`) ?? '')?.spans ?? [];
  const label = said.get(`Label ${cue}`);
  if (!label) throw new Error(`the cue ${cue} has no label`);
  return {
    id: said.get(`Claim ${cue}`) ?? null,
    label: labelNamed(label.trim()),
    ...{ source: spansOf('source'), cue: entities.get(cue)!.spans, content: spansOf('content') },
    note: said.get(`AnnotatorNotes ${cue}`) ?? '',
  };
}

/** The claim's own stretches where they are what was written; notes keep their lines where they say the same. */
function wholeSpans(parts: CodedParts, known: ClaimJson | undefined, text: string): CodedParts {
  if (!known) return parts;
  const same = (part: Part) => String(known[part].flatMap((span) => lineSpans(span, text))) === String(parts[part]);
  const own = PARTS.filter(same).map((part) => [part, known[part]]);
  const note = known.note?.replaceAll('\n', ' ') === parts.note ? known.note : parts.note;
  return { ...parts, ...Object.fromEntries(own), note };
}
