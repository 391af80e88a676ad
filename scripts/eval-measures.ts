/** What the evaluation measures on each corpus, with the floor and the aim of each measure. */
import { join } from 'node:path';
import type { Label } from '@/engine/claim';
import {
  type AttributionScores,
  CORPORA,
  type DeskScores,
  falseAlarms,
  readTexts,
  scoreAnonymity,
  scoreAttributions,
  scoreComparisons,
  scoreDrafts,
  scoreKinds,
  scorePairs,
  scoreStatements,
  scoreWorld,
  type WorldScores,
} from '../tests/corpora/corpora';

/** One line of the table. Rates are 0 to 1; `floor` and `aim` are null where none is set. */
export interface Measure {
  readonly name: string;
  readonly floor: number | null;
  readonly aim: number | null;
  readonly got: number;
  /** A number, not a rate, which must not exceed its floor (`most`) or not fall below it (`least`). */
  readonly count?: 'most' | 'least';
}

const rate = (name: string, got: number, floor: number | null = null, aim: number | null = null): Measure => ({
  name,
  floor,
  aim,
  got,
});

export const count = (name: string, got: number, kind: 'most' | 'least', floor: number, aim: number): Measure => ({
  ...rate(name, got, floor, aim),
  count: kind,
});

export interface Corpus {
  readonly needs: readonly string[];
  readonly scorer: string;
  readonly score: (path: string) => Measure[];
}

export const CORPUS_LIST: readonly Corpus[] = [
  {
    needs: ['world/gold.jsonl'],
    scorer: 'score-world.mjs',
    score: (gold) => {
      const all = scoreWorld(gold);
      return [
        ...readersView(scoreWorld(gold, 'page')),
        rate('world, all: wholly', all.wholly),
        rate('world, all: wholly F1', all.whollyF1),
        rate('world, all: anonymous wholly', whollyOf(all, 'anonymous'), 0.85, 0.95),
        rate('world, all: reason found', all.reason, 0.9, 0.95),
        rate('world, all: relay found', all.relay, 0.75, 0.9),
      ];
    },
  },
  {
    needs: ['kinds/dev.jsonl'],
    scorer: 'score-kinds.mjs',
    score: (cases) => {
      const { right, kinds } = scoreKinds(cases);
      const whole = Object.values(kinds).filter((kind) => kind.right === kind.all).length;
      return [
        count('kinds: cases right', right, 'least', 175, 190),
        count('kinds: kinds whole', whole, 'least', 35, 45),
      ];
    },
  },
  {
    needs: ['seed/gold.jsonl', 'seed/labels.jsonl'],
    scorer: 'score.mjs',
    score: (gold) => {
      const scores = scoreAttributions(gold, join(CORPORA, 'seed/labels.jsonl'), readTexts(gold));
      return [
        ...detection('seed', scores),
        rate('seed: label right', scores.labels.accuracy, 1, 1),
        rate('seed: named source resolved', scores.labels.who, 1, 1),
        rate('seed: reason found', scores.labels.reason),
        rate('seed: relay found', scores.labels.relay),
      ];
    },
  },
  {
    needs: ['polnear/dev', 'polnear/dev/labels.jsonl'],
    scorer: 'score.mjs',
    score: (gold) => {
      const scores = scoreAttributions(gold, join(gold, 'labels.jsonl'), readTexts(gold));
      const granted = scores.labels.per.anonymous?.gold ?? 0;
      return [
        ...detection('PolNeAR', scores, {
          detection: [0.775, 0.82],
          speech: [0.896, 0.94],
          source: [0.755, 0.8],
          content: [0.768, 0.85],
          full: [0.61, 0.7],
          quotes: [0.91, 0.94],
        }),
        rate('PolNeAR: label right', scores.labels.accuracy, 0.85, 0.93),
        rate('PolNeAR: named source resolved', scores.labels.who, 0.88, 0.95),
        rate('PolNeAR: relay found', scores.labels.relay, 0.35, 0.7),
        {
          name: 'PolNeAR: anonymous beyond gold',
          floor: 3,
          aim: 0,
          got: Math.max(0, scores.anonymousClaims - granted),
          count: 'most',
        },
      ];
    },
  },
  {
    needs: ['anonymity/dev.tsv'],
    scorer: 'score-anonymity.mjs',
    score: (snippets) => {
      const recall = scoreAnonymity(snippets);
      const of = (family: string) => recall.get(family) ?? 0;
      return [
        rate('anonymity: anonymous found', of('anonymous'), 0.974, 0.99),
        rate('anonymity: partial found', of('partial'), 0.985, 1),
        rate('anonymity: unnamed found', of('unnamed'), 0.947, 0.97),
        rate('anonymity: vague found', of('vague')),
        rate('anonymity: reason found', of('reason'), 0.97, 0.99),
      ];
    },
  },
  {
    needs: ['scu/dev', 'scu/dev/gold.jsonl'],
    scorer: 'score-scu.mjs',
    score: (folder) => {
      const scores = scoreStatements(folder);
      return [
        rate('SCU: statement recall', scores.recall.pooled, 0.87, 0.95),
        rate('SCU: statement precision', scores.precision.pooled, 0.88, 0.95),
        rate('SCU: source right F1', scores['source right, f1'].pooled, 0.72, 0.8),
        rate('SCU: type right of matched', scores.type.pooled),
        rate('SCU: name right of matched', scores.name.pooled, 0.85, 0.92),
        rate('SCU: title right of matched', scores.title.pooled, 0.82, 0.9),
        rate('SCU: justification where gold has one', scores['justification, gold has one'].pooled, 0.5, 0.68),
      ];
    },
  },
  {
    needs: ['desk/draft.dev.jsonl'],
    scorer: 'score-desk.mjs',
    score: (cases) => {
      const scores = scoreDrafts(cases);
      return [
        ...ratesOf('drafts', scores, 'all', [0.85, 0.95], [0.8, 0.9]),
        rate('drafts: recall of the worst rule', worstRecall(scores), 0.6),
      ];
    },
  },
  {
    needs: ['desk/compare.dev.jsonl'],
    scorer: 'score-desk.mjs',
    score: (cases) => {
      const scores = scoreComparisons(cases);
      return [
        ...ratesOf('changes', scores, 'all', [0.75, 0.9], [0.7, 0.9]),
        ...ratesOf('changes, place alone', scores, '(any type)', [0.85, null], [0.8, null]),
        count('changes: false alarms where nothing is lost', falseAlarms(cases), 'most', 1, 0),
      ];
    },
  },
  {
    needs: ['desk/pair.dev.jsonl'],
    scorer: 'score-desk.mjs',
    score: (cases) => {
      const scores = scorePairs(cases);
      return [
        ...['shared', 'only_a', 'only_b'].flatMap((part) =>
          ratesOf(`two articles, ${part.replace('_', ' ')}`, scores, part, [0.88, 0.95], [0.88, 0.95]),
        ),
        rate('two articles, named in one: recall', scores.get('named_in_one')?.recall ?? 0, 0.6, 0.85),
      ];
    },
  },
];

type Targets = readonly [floor: number, aim: number | null];

/** Precision and recall of one row. @param targets floor and aim of each. */
function ratesOf(name: string, scores: DeskScores, row: string, precision: Targets, recall: Targets): Measure[] {
  const got = scores.get(row);
  return [
    rate(`${name}: precision`, got?.precision ?? 0, ...precision),
    rate(`${name}: recall`, got?.recall ?? 0, ...recall),
  ];
}

const worstRecall = (scores: DeskScores): number => Math.min(...[...scores.values()].map(({ recall }) => recall));

/** What a reader of real pages sees. */
function readersView(page: WorldScores): Measure[] {
  return [
    rate('world: wholly', page.wholly, 0.86, 0.93),
    rate('world: wholly F1', page.whollyF1, 0.86, 0.93),
    rate('world: found', page.found, 0.96, 0.99),
    rate('world: real', page.real, 0.95, 0.97),
    rate('world: source right', page.source, 0.96, 0.98),
    rate('world: label right', page.label, 0.94, 0.97),
    rate('world: content right', page.content, 0.95, 0.98),
    rate('world: quotes with the right source', page.quotes, 0.95, 0.98),
    count('world: false marks a page', page.falseMarksPerArticle, 'most', 1, 0.5),
    count('world: sources split a page', page.splitPerArticle, 'most', 0.4, 0.2),
    count('world: sources off in number', page.sourcesOff, 'most', 0.5, 0.3),
    rate('world: unnamed wholly', whollyOf(page, 'unnamed'), 0.75, 0.9),
    rate('world: document wholly', whollyOf(page, 'document'), 0.75, 0.9),
    rate('world: partial wholly', whollyOf(page, 'partial'), 0.75, 0.9),
    rate('world: outlet wholly', whollyOf(page, 'outlet'), 0.75, 0.9),
    rate('world: institution wholly', whollyOf(page, 'institution'), 0.82, 0.9),
  ];
}

function whollyOf({ per }: WorldScores, label: Label): number {
  const { wholly = 0, must = 0 } = per[label] ?? {};
  return must > 0 ? wholly / must : 0;
}

/** The F1 of finding attributions and their parts. @param targets floor and aim by part, where they are set. */
function detection(
  corpus: string,
  scores: AttributionScores,
  targets: Partial<Record<DetectionPart, readonly [floor: number, aim: number]>> = {},
): Measure[] {
  return DETECTION_PARTS.map((part) => {
    const [floor, aim] = targets[part] ?? [null, null];
    return rate(`${corpus}: ${part} F1`, scores[part].f1, floor, aim);
  });
}

const DETECTION_PARTS = ['detection', 'speech', 'source', 'content', 'exact', 'full', 'quotes'] as const;
type DetectionPart = (typeof DETECTION_PARTS)[number];
