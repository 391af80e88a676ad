/**
 * Label Studio: tasks with predictions, and its export with annotations (JSON). Each stretch is a region labelled by its
 * part; relations lead from a claim's first region to its others, and that region has the claim's label and note.
 * https://labelstud.io/guide/task_format
 */
import { LABELS, type Span } from '@/engine/claim';
import { readAt } from '@/records/errors';
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

interface Result {
  readonly id?: string;
  readonly type: 'labels' | 'choices' | 'textarea' | 'relation';
  readonly from_name?: string;
  readonly to_name?: string;
  readonly from_id?: string;
  readonly to_id?: string;
  readonly direction?: string;
  readonly labels?: readonly string[];
  readonly value?: {
    readonly start?: number;
    readonly end?: number;
    readonly text?: string | readonly string[];
    readonly labels?: readonly string[];
    readonly choices?: readonly string[];
  };
}

interface Coded {
  readonly result: readonly Result[];
}

interface Task {
  readonly data: { readonly text: string; readonly name: string; readonly sourcelight: string };
  readonly predictions?: readonly Coded[];
  readonly annotations?: readonly Coded[];
}

/** The labelling interface that the tasks are made for. */
const INTERFACE = `<View>
  <Labels name="part" toName="text"><Label value="cue" /><Label value="source" /><Label value="content" /></Labels>
  <Text name="text" value="$text" granularity="word" />
  <Choices name="label" toName="text" perRegion="true" choice="single">
    ${LABELS.map((label) => `<Choice value="${label}" />`).join('')}
  </Choices>
  <TextArea name="note" toName="text" perRegion="true" maxSubmissions="1" />
  <Relations><Relation value="source" /><Relation value="content" /><Relation value="cue" /></Relations>
</View>
`;

export const LABEL_STUDIO: CodingTool = {
  write: (articles) =>
    new Map([
      ['tasks.json', encoded(JSON.stringify(articles.map(taskOf), null, 1))],
      ['interface.xml', encoded(INTERFACE)],
    ]),
  read: (files) => readEach(files, '.json', (json) => tasksIn(decoded(json)).map(articleOf)).flat(),
};

function taskOf({ name, text, head, claims }: CodedArticle): Task {
  const result = claims.flatMap((claim) => resultsOf(claim, text));
  return { data: { text, name, sourcelight: head }, predictions: [{ result }] };
}

function resultsOf(claim: ClaimJson, text: string): Result[] {
  const regions = PARTS.flatMap((part) =>
    claim[part].map((span, index) => ({ part, span, id: `${claim.id}/${part}/${index}` })),
  );
  const [first, ...others] = regions;
  if (!first) return [];
  const [start, end] = first.span;
  const about = { id: first.id, to_name: 'text' };
  return [
    ...regions.map(
      ({ id, part, span }): Result => ({
        ...{ id, from_name: 'part', to_name: 'text', type: 'labels' },
        value: { start: span[0], end: span[1], text: text.slice(...span), labels: [part] },
      }),
    ),
    { ...about, from_name: 'label', type: 'choices', value: { start, end, choices: [claim.label] } },
    ...(claim.note
      ? [{ ...about, from_name: 'note', type: 'textarea' as const, value: { start, end, text: [claim.note] } }]
      : []),
    ...others.map(
      ({ id, part }): Result => ({
        ...{ type: 'relation', from_id: first.id, to_id: id, direction: 'right', labels: [part] },
      }),
    ),
  ];
}

/** Label Studio has smaller exports, too (JSON-MIN), which leave out what ties a claim's stretches together. */
function tasksIn(json: string): Task[] {
  const tasks: unknown = JSON.parse(json);
  const isOurs = (task: Task | null) => typeof task?.data?.sourcelight === 'string';
  if (Array.isArray(tasks) && tasks.every(isOurs)) return tasks;
  throw new Error('no JSON export of tasks that Sourcelight has written');
}

/** The last annotation counts; a task that nobody has annotated has its predictions. */
function articleOf({ data, annotations = [], predictions = [] }: Task): CodedArticle {
  const results = (annotations.at(-1) ?? predictions.at(-1))?.result ?? [];
  const regions = results.filter(({ type }) => type === 'labels');
  const groups = groupsOf(
    regions,
    results.filter(({ type }) => type === 'relation'),
  );
  return withCoding(
    data.sourcelight,
    data.text,
    groups.map((group) => readAt(`text ${data.name}`, () => partsOf(group, results))),
  );
}

/** Regions that relations tie together, in any direction. */
function groupsOf(regions: readonly Result[], relations: readonly Result[]): Result[][] {
  const groups = new Map(regions.map((region) => [region.id!, [region]]));
  for (const { from_id, to_id } of relations) {
    const [from, to] = [groups.get(from_id!), groups.get(to_id!)];
    if (!from || !to || from === to) continue;
    from.push(...to);
    for (const { id } of to) groups.set(id!, from);
  }
  return [...new Set(groups.values())];
}

function partsOf(group: readonly Result[], results: readonly Result[]): CodedParts {
  const ids = new Set(group.map(({ id }) => id));
  const about = (type: Result['type']) => results.find((one) => one.type === type && ids.has(one.id))?.value;
  const note = about('textarea')?.text ?? '';
  const label = about('choices')?.choices?.[0];
  if (!label) throw new Error('a claim has no label');
  return {
    id: claimIdIn(group),
    label: labelNamed(label),
    ...{ source: spansOf(group, 'source'), cue: spansOf(group, 'cue'), content: spansOf(group, 'content') },
    note: typeof note === 'string' ? note : note.join('\n'),
  };
}

function claimIdIn(group: readonly Result[]): string | null {
  const first = group.find(({ id }) => id!.split('/').length === 3);
  return first ? first.id!.split('/')[0]! : null;
}

function spansOf(group: readonly Result[], part: Part): Span[] {
  const own = group.filter(({ value }) => value?.labels?.[0] === part);
  return own.map(({ value }): Span => [value!.start!, value!.end!]).sort(([a], [b]) => a - b);
}
