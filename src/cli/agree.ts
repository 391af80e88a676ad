/** The agree command: how far coders agree, from a file of lines for each. */
import { basename } from 'node:path';
import { type Agreement, type Answers, agreementOf } from '@/agreement/agreement';
import type { CodedClaim, Coding } from '@/agreement/coding';
import type { CodedArticle } from '@/coding/coded-article';
import { codedArticlesIn } from './coded-lines';

export const AGREE_USAGE = `usage: sourcelight agree A.jsonl B.jsonl …

Compares lines as \`convert --from\` and \`extract --text\` write them, a file for each coder: which claims each has found,
and how far their labels agree, by Cohen's kappa (the mean over pairs for more than two coders) and Krippendorff's alpha.
`;

/** @throws Error with a message for the user where a file holds no coded articles. */
export function agree(paths: readonly string[]): string {
  if (paths.length < 2) throw new Error(AGREE_USAGE);
  return agreementTable(agreementOf(paths.map(codingIn)));
}

function codingIn(path: string): Coding {
  return { coder: basename(path).replace(/\.\w+$/, ''), claims: codedArticlesIn(path).flatMap(claimsIn) };
}

function claimsIn({ name, text, claims }: CodedArticle): CodedClaim[] {
  return claims.map((claim) => ({
    article: name,
    place: claim.cue,
    label: claim.label,
    source: claim.source.map((span) => text.slice(...span)).join(' '),
    reasonGiven: claim.anonymity ? claim.anonymity.reason !== null : null,
  }));
}

/** Figures to six digits, parted by tabs. */
function agreementTable({ coders, found, labels, kinds, reasons, sources, perLabel }: Agreement): string {
  const figure = (value: number | null) => (value === null ? 'none' : value.toFixed(6));
  const answers = (name: string, { units, same, kappa, alpha }: Answers) => [
    name,
    units,
    same,
    figure(kappa),
    figure(alpha),
  ];
  const rows = [
    ['claims', 'found by all', ...coders.map((coder) => `by ${coder} alone`), 'F'],
    [found.claims, found.byAll, ...found.byOneAlone, figure(found.f)],
    [],
    ['question', 'claims', 'same', 'kappa', 'alpha'],
    answers('label', labels),
    answers('kind', kinds),
    answers('reason for anonymity', reasons),
    ['words of the source', sources.units, sources.same],
    ...Array.from(perLabel, ([label, one]) => answers(label, one)),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
