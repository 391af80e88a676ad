/** The tables of a set of articles: a row for each article, for each source, for each claim, and for each claim to code. */
import {
  type Anonymity,
  GROUP_TABLE,
  GROUPS,
  type Group,
  LABEL_TABLE,
  LABELS,
  type Label,
  type Span,
} from '@/engine/claim';
import { type ArticleFigures, figuresOf, paragraphAt } from '@/report/article-figures';
import { hasSource, isUnsure } from '@/report/profile';
import { type Source, sourcesOf } from '@/report/sources';
import type { CodedClaim } from './coded-claims';
import type { Column } from './csv';
import { COLUMNS } from './csv-columns';
import { type ExportedArticle, paragraphsOf } from './exported-article';
import { wordsOf } from './located-claims';

/** An article by its name in its set. */
export interface ExportedMember {
  readonly id: string;
  readonly exported: ExportedArticle;
}

export interface ArticleRow extends ExportedMember {
  readonly figures: ArticleFigures;
}

export interface ClaimRow extends ExportedMember {
  readonly located: CodedClaim;
}

export interface SourceRow extends ExportedMember {
  readonly source: Source;
}

const ARTICLE: Column<ExportedMember> = {
  name: 'article',
  meaning: 'The article’s name in its set: its file’s, followed by the id or number of its row if a table holds it.',
  cell: ({ id }) => id,
};

const FACTS: readonly Column<ExportedMember>[] = (
  [
    ['title', 'The article’s title.'],
    ['publisher', 'The publisher’s name as the page or table gives it.'],
    ['byline', 'The authors as the page or table gives them.'],
    ['published', 'The date of publication as the page or table gives it.'],
    ['url', 'The page’s address.'],
    ['wire', 'The agency credited for the whole article.'],
  ] as const
).map(([name, meaning]) => ({ name, meaning, cell: ({ exported }) => exported.article[name] }));

const READING: readonly Column<ExportedMember>[] = [
  { name: 'accessed', meaning: 'When the article was read, in UTC.', cell: ({ exported }) => exported.accessed },
  {
    name: 'tool_version',
    meaning: 'The version of Sourcelight that read the article.',
    cell: ({ exported }) => exported.toolVersion,
  },
];

/** One row for each article: what shares are shares of. */
export const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  ARTICLE,
  ...FACTS,
  { name: 'words', meaning: 'Words of the article’s text.', cell: ({ figures }) => figures.words },
  { name: 'characters', meaning: 'UTF-16 code units of the text.', cell: ({ exported }) => exported.text.length },
  {
    name: 'paragraphs',
    meaning: 'Its paragraphs and headings.',
    cell: ({ exported }) => paragraphsOf(exported).length,
  },
  {
    name: 'claims',
    meaning: 'Claims that count: those that are sure enough, refusals to comment aside.',
    cell: ({ figures }) => figures.claims,
  },
  {
    name: 'unsure',
    meaning: 'Claims that are too unsure to count.',
    cell: ({ exported }) => exported.claims.filter(isUnsure).length,
  },
  {
    name: 'sources',
    meaning: 'About how many sources the claims that count have.',
    cell: ({ figures }) => figures.sources,
  },
  ...GROUPS.map(claimsOfKind),
  ...LABELS.map(claimsOfLabel),
  {
    name: 'first_unnamed',
    meaning: 'The paragraph, counted from 1, with the first claim of a source that is not named; empty without one.',
    cell: ({ figures }) => figures.firstUnnamed,
  },
  {
    name: 'quoted_words',
    meaning: 'Words in the quotations of claims that count.',
    cell: ({ figures }) => figures.quotedWords,
  },
  ...READING,
];

/** One row for each source of an article. */
export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  ARTICLE,
  {
    name: 'source_id',
    meaning: 'The same for all claims of a source in one article.',
    cell: ({ source }) => source.id,
  },
  { name: 'source', meaning: 'Its fullest name or description in the article.', cell: ({ source }) => source.who },
  { name: 'label', meaning: 'The best label of its claims.', cell: ({ source }) => source.label },
  { name: 'identity', meaning: 'As in the table of claims.', cell: ({ source }) => LABEL_TABLE[source.label].identity },
  { name: 'claims', meaning: 'How many claims it has.', cell: ({ source }) => source.claims.length },
  {
    name: 'also_written',
    meaning: 'Other ways the article writes it; “ | ” stands between two of them.',
    cell: ({ source }) => source.aliases.map(({ text }) => text).join(' | '),
  },
  {
    name: 'people',
    meaning: 'The largest exact number of people or bodies that its claims state.',
    cell: ({ source }) => source.size,
  },
  {
    name: 'introduction',
    meaning: 'The article’s own words on who it is.',
    cell: ({ source, exported }) => wordsOf(exported.text, source.claims[0]!.introduction.words),
  },
  {
    name: 'affiliation',
    meaning: 'The body or place that it belongs to.',
    cell: ({ source, exported: { text } }) => wordsAt(text, source.claims[0]!.introduction.affiliation),
  },
  {
    name: 'anonymity_explicit',
    meaning: 'true when the article states that it is not named as agreed.',
    cell: ({ source }) => String(source.claims.some(({ anonymity }) => anonymity !== null)),
  },
  {
    name: 'reason_text',
    meaning: 'The exact words of the first reason for anonymity.',
    cell: ({ source, exported: { text } }) => wordsAt(text, grantOf(source)?.reason ?? null),
  },
  {
    name: 'reason_class',
    meaning: 'The class of that reason.',
    cell: ({ source }) => grantOf(source)?.reasonClass ?? null,
  },
  {
    name: 'first_paragraph',
    meaning: 'The paragraph of its first claim, counted from 1.',
    cell: ({ source, exported }) => paragraphAt(paragraphsOf(exported), source.claims[0]!.sentence[0]),
  },
];

/** One row for each claim, as for a single article, below the article’s name in its set. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  ARTICLE,
  ...COLUMNS.map(({ name, meaning, cell }) => ({
    name,
    meaning,
    cell: ({ located, exported }: ClaimRow) => cell(located, exported),
  })),
  {
    name: 'source_id',
    meaning: 'The same for all claims of a source in one article.',
    cell: ({ located }) => located.claim.sourceId,
  },
];

export function articleRowOf(member: ExportedMember): ArticleRow {
  const { text, claims } = member.exported;
  return { ...member, figures: figuresOf({ text, claims, paragraphs: paragraphsOf(member.exported) }) };
}

/** The sources of an article’s claims that count. */
export function sourceRowsOf(member: ExportedMember): SourceRow[] {
  return sourcesOf(member.exported.claims.filter(hasSource)).map((source) => ({ ...member, source }));
}

function claimsOfKind(group: Group): Column<ArticleRow> {
  return {
    name: `kind_${group}`,
    meaning: `Claims that count, of the kind “${GROUP_TABLE[group].heading}”.`,
    cell: ({ figures }) => figures.byGroup[group],
  };
}

function claimsOfLabel(label: Label): Column<ArticleRow> {
  return {
    name: `label_${label.replaceAll('-', '_')}`,
    meaning: `Claims labelled \`${label}\` that are sure enough.`,
    cell: ({ exported }) => exported.claims.filter((claim) => claim.label === label && !isUnsure(claim)).length,
  };
}

/** The first promise of anonymity with a reason, or the first one. */
function grantOf({ claims }: Source): Anonymity | null {
  const grants = claims.flatMap(({ anonymity }) => anonymity ?? []);
  return grants.find(({ reason }) => reason !== null) ?? grants[0] ?? null;
}

function wordsAt(text: string, span: Span | null): string | null {
  return span && text.slice(...span);
}
