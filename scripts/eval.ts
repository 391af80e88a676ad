/**
 * Scores the engine on every corpus that is there and prints one table: measure, floor, aim, got.
 *
 *   npm run eval
 *
 * A corpus or scorer that is absent is named in a line and left out. The exit status is 1 when a floor is missed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AttributionScores,
  CORPORA,
  hasScorer,
  readTexts,
  scoreAnonymity,
  scoreAttributions,
  scoreStatements,
} from '../tests/corpora/corpora';

/** One line of the table. Rates are 0 to 1; `floor` and `aim` are null where none is set. */
interface Measure {
  readonly name: string;
  readonly floor: number | null;
  readonly aim: number | null;
  readonly got: number;
  /** A count that must not exceed its floor. */
  readonly atMost?: true;
}

const rate = (name: string, got: number, floor: number | null = null, aim: number | null = null): Measure => ({
  name,
  floor,
  aim,
  got,
});

interface Corpus {
  readonly needs: readonly string[];
  readonly scorer: string;
  readonly score: (path: string) => Measure[];
}

const CORPUS_LIST: readonly Corpus[] = [
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
          detection: [0.75, 0.82],
          speech: [0.9, 0.94],
          source: [0.72, 0.8],
          content: [0.75, 0.85],
          full: [0.56, 0.7],
          quotes: [0.89, 0.94],
        }),
        rate('PolNeAR: label right', scores.labels.accuracy, 0.85, 0.93),
        rate('PolNeAR: named source resolved', scores.labels.who, 0.88, 0.95),
        rate('PolNeAR: relay found', scores.labels.relay, 0.35, 0.7),
        {
          name: 'PolNeAR: anonymous beyond gold',
          floor: 3,
          aim: 0,
          got: Math.max(0, scores.anonymousClaims - granted),
          atMost: true,
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
        rate('anonymity: anonymous found', of('anonymous'), 0.95, 0.99),
        rate('anonymity: partial found', of('partial'), 0.9, 0.97),
        rate('anonymity: unnamed found', of('unnamed'), 0.9, 0.97),
        rate('anonymity: vague found', of('vague')),
        rate('anonymity: reason found', of('reason'), 0.85, 0.95),
      ];
    },
  },
  {
    needs: ['scu/dev', 'scu/dev/gold.jsonl'],
    scorer: 'score-scu.mjs',
    score: (folder) => {
      const scores = scoreStatements(folder);
      return [
        rate('SCU: statement recall', scores.recall.pooled, 0.85, 0.95),
        rate('SCU: statement precision', scores.precision.pooled, 0.85, 0.95),
        rate('SCU: source right F1', scores['source right, f1'].pooled, 0.6, 0.75),
        rate('SCU: type right of matched', scores.type.pooled),
        rate('SCU: name right of matched', scores.name.pooled),
      ];
    },
  },
];

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

function measure({ needs, scorer, score }: Corpus): Measure[] {
  const missing = needs.map((need) => join(CORPORA, need)).find((path) => !existsSync(path));
  if (missing) {
    console.log(`left out: no ${missing}`);
    return [];
  }
  if (!hasScorer(scorer)) {
    console.log(`left out: no scorer ${scorer}`);
    return [];
  }
  return score(join(CORPORA, needs[0]!));
}

const missed = ({ floor, got, atMost }: Measure): boolean => floor !== null && (atMost ? got > floor : got < floor);

function print(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length));
  const cell = (value: number | null, atMost?: true) =>
    (value === null ? '-' : atMost ? String(value) : (value * 100).toFixed(1)).padStart(7);
  console.log(`${'measure'.padEnd(width)}${['floor', 'aim', 'got'].map((head) => head.padStart(7)).join('')}`);
  for (const one of measures) {
    const { name, floor, aim, got, atMost } = one;
    console.log(
      `${name.padEnd(width)}${cell(floor, atMost)}${cell(aim, atMost)}${cell(got, atMost)}${missed(one) ? '  below the floor' : ''}`,
    );
  }
}

const measures = CORPUS_LIST.flatMap(measure);
if (measures.length > 0) print(measures);
if (measures.some(missed)) process.exitCode = 1;
