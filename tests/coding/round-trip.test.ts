/** Articles go to each tool in which people code and come back with nothing lost, and with what coders have changed. */
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { analyseRecord } from '@/cli/analyse-record';
import { articleLine } from '@/cli/article-line';
import { BRAT } from '@/coding/brat';
import { type CodedArticle, codedLine, readCodedArticle } from '@/coding/coded-article';
import { LABEL_STUDIO } from '@/coding/label-studio';
import { REFI_QDA } from '@/coding/refi-qda';
import { type CodingTool, decoded, encoded, type Files } from '@/coding/tool';
import { UIMA_CAS } from '@/coding/uima-cas';
import { inventedArticles } from '../../scripts/invented-corpus';

const TOOLS: readonly (readonly [string, CodingTool])[] = [
  ['Label Studio', LABEL_STUDIO],
  ['brat', BRAT],
  ['UIMA CAS', UIMA_CAS],
  ['REFI-QDA', REFI_QDA],
];

/** Texts with all that offsets, lines and markup can go wrong at. */
const HOSTILE = [
  '🛥️🛥️ sank. “It was <old> & wet,” Renn said 🛥️ on Friday.',
  'The keeper,\r\nUna Fell,\r\nsaid\tthat the weir “was cafe\u0301 brown”.\r\n\r\n“Two\nlines,” she said.',
  '“We knew,\n\nwe knew,” Jonas Pell told Radio Vessel. According to ]]> records, it rained.',
  'Nobody is said to be here.',
  '',
];

const lineOf = (record: object) => articleLine(analyseRecord(JSON.stringify(record), 'utf16'), true);
const LINES = [
  ...Array.from(inventedArticles(100), (article) => lineOf(article)),
  ...HOSTILE.map((text, index) => lineOf({ id: `hostile/${index}`, text, tags: ['a'], nothing: null })),
  lineOf({ id: 'big', text: 'Renn left, Varga said.' }).replace('"big"', '90071992547409931'),
];
const ARTICLES = LINES.map(readCodedArticle);
const noted = (article: CodedArticle): CodedArticle => {
  const claims = article.claims.map((claim, index) =>
    index % 3 ? claim : { ...claim, note: `Seen <twice> & “so” ${index} 🛥️` },
  );
  return { ...article, claims, head: article.head.replace(/"claims":.*\}$/s, `"claims":${JSON.stringify(claims)}}`) };
};

describe.each(TOOLS)('%s', (_, tool) => {
  test('gives back every line as it was', () => {
    expect(tool.read(tool.write(ARTICLES)).map(codedLine)).toEqual(LINES);
  });

  test('gives back notes', () => {
    const articles = ARTICLES.map(noted);
    expect(tool.read(tool.write(articles)).map(({ claims }) => claims)).toEqual(articles.map(({ claims }) => claims));
  });
});

describe('what coders change comes back', () => {
  const [article] = [readCodedArticle(lineOf({ id: 'a', text: 'Renn said it rained. Varga denied that it snowed.' }))];
  const edited = (tool: CodingTool, edit: (text: string) => string): CodedArticle => {
    const files: Files = tool.write([article]);
    const changed = new Map(
      Array.from(files, ([name, bytes]) => [name, name.endsWith('.qdpx') ? bytes : encoded(edit(decoded(bytes)))]),
    );
    return tool.read(changed)[0]!;
  };
  const labels = ({ claims }: CodedArticle) => claims.map(({ id, label }) => [id, label]);

  test('labels and notes, in Label Studio', () => {
    const back = edited(LABEL_STUDIO, (json) => json.replace(/"choices": \[\s*"named"/, '"choices": ["social"'));
    expect(labels(back)).toEqual([
      ['c1', 'social'],
      ['c2', 'named'],
    ]);
  });

  test('a claim that was taken away, in UIMA CAS', () => {
    const back = edited(UIMA_CAS, (json) => {
      const cas = JSON.parse(json);
      const kept = cas['%FEATURE_STRUCTURES'].filter(({ claim }: { claim?: string }) => claim !== 'c1');
      return JSON.stringify({ ...cas, '%FEATURE_STRUCTURES': kept });
    });
    expect(labels(back)).toEqual([['c2', 'named']]);
  });

  test('a claim that was added and a stretch that was moved, in brat', () => {
    const back = edited(BRAT, (text) =>
      text.includes('\tCue ')
        ? `${text.replace(/Source 0 4\tRenn/, 'Source 0 9\tRenn said')}T90\tCue 27 33\tdenied\nA90\tLabel T90 vague\n`
        : text,
    );
    expect(back.claims[0]).toMatchObject({ source: [[0, 9]], who: 'Renn' });
    expect(back.claims.at(-1)).toEqual({ id: 'added-1', label: 'vague', source: [], cue: [[27, 33]], content: [] });
  });

  test('another code, in REFI-QDA', () => {
    const files = unzipSync(REFI_QDA.write([article]).get('project.qdpx')!);
    const project = decoded(files['project.qde']!);
    const guid = (name: string) => new RegExp(`guid="([^"]+)" name="${name}"`).exec(project)![1]!;
    const coded = project.replace(`targetGUID="${guid('named')}"`, `targetGUID="${guid('outlet')}"`);
    const back = REFI_QDA.read(new Map([['a.qdpx', zipSync({ ...files, 'project.qde': encoded(coded) })]]));
    expect(labels(back[0]!)).toEqual([
      ['c1', 'outlet'],
      ['c2', 'named'],
    ]);
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['a line without its text', '{"id":"a","claims":[]}', '--text'],
    ['a line without claims', '{"id":"a","text":""}', 'no claims'],
    ['a line with an error', '{"id":"a","error":"The file is gone."}', 'The file is gone.'],
  ])('%s', (_, line, message) => {
    expect(() => readCodedArticle(line)).toThrow(message);
  });

  test('a word that is no label', () => {
    const files = LABEL_STUDIO.write([readCodedArticle(lineOf({ id: 'a', text: 'Renn said it rained.' }))]);
    const tasks = decoded(files.get('tasks.json')!).replace(/"choices": \[\s*"named"/, '"choices": ["nobody"');
    expect(() => LABEL_STUDIO.read(new Map([['tasks.json', encoded(tasks)]]))).toThrow(
      'tasks.json: text a: “nobody” is no label',
    );
  });

  test.each([
    ['Label Studio', LABEL_STUDIO, 'coded/a.json', '[{"id":1,"text":"Renn left."}]', 'no JSON export of tasks'],
    ['Label Studio', LABEL_STUDIO, 'coded/a.json', '{', 'JSON'],
    ['brat', BRAT, 'coded/a.ann', '', 'coded/a.sourcelight is missing'],
    ['UIMA CAS', UIMA_CAS, 'coded/a.json', '{}', 'no article of Sourcelight'],
    ['REFI-QDA', REFI_QDA, 'coded/a.qdpx', 'no archive', 'invalid zip data'],
  ])('a file of another kind, which the error names: %s', (_, tool, path, content, message) => {
    const reading = () => tool.read(new Map([[path, encoded(content)]]));
    expect(reading).toThrow(`${path}: `);
    expect(reading).toThrow(message);
  });

  test.each(TOOLS)('a folder without files of the tool: %s', (_, tool) => {
    expect(() => tool.read(new Map([['a.png', encoded('')]]))).toThrow('there is no file whose name ends in');
  });
});
