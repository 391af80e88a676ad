/** The columns of the CSV: their names, what they mean and where their values come from. */
import { LABEL_TABLE } from '@/engine/claim';
import type { CodedClaim } from './coded-claims';
import type { ExportedArticle } from './exported-article';
import { wordsOf } from './located-claims';

interface Column {
  readonly name: string;
  /** Printed in the codebook. */
  readonly meaning: string;
  readonly cell: (coded: CodedClaim, exported: ExportedArticle) => string | number | null;
}

export const COLUMNS: readonly Column[] = [
  {
    name: 'id',
    meaning: 'The claim’s name within this file, the same whenever the same text is analysed.',
    cell: ({ claim }) => claim.id,
  },
  {
    name: 'status',
    meaning:
      'found by Sourcelight; corrected or dismissed (called no claim) by the reader; or added by the reader. A dismissed row is no claim.',
    cell: ({ status }) => status,
  },
  { name: 'label', meaning: 'The kind of source: one of the labels above.', cell: ({ claim }) => claim.label },
  {
    name: 'label_found',
    meaning: 'The label that Sourcelight gave; empty for a claim that the reader has added.',
    cell: ({ found }) => found?.label ?? null,
  },
  {
    name: 'identity',
    meaning: 'How well the source is identified: named, partial, described, vague, institutional, or n/a.',
    cell: ({ claim }) => LABEL_TABLE[claim.label].identity,
  },
  {
    name: 'source_text',
    meaning: 'The source as written in this claim.',
    cell: ({ claim }, { text }) => wordsOf(text, claim.source),
  },
  {
    name: 'source_canonical',
    meaning: 'The source’s fullest name or description in the article. That two mentions are one source is a guess.',
    cell: ({ claim }) => claim.who,
  },
  {
    name: 'source_found',
    meaning: 'The same as Sourcelight found it; empty for a claim that the reader has added.',
    cell: ({ found }) => found?.who ?? null,
  },
  {
    name: 'count',
    meaning: 'How many people or bodies the article says the source is; “13+” is at least 13.',
    cell: ({ claim: { count } }) => count && (count.exact ? count.least : `${count.least}+`),
  },
  {
    name: 'introduction',
    meaning: 'The article’s own words on who the source is, beside its name anywhere in the article.',
    cell: ({ claim: { introduction } }, { text }) => wordsOf(text, introduction.words),
  },
  {
    name: 'affiliation',
    meaning: 'The body or place that the source belongs to, as the article has it.',
    cell: ({ claim: { introduction } }, { text }) =>
      introduction.affiliation && text.slice(...introduction.affiliation),
  },
  {
    name: 'former',
    meaning: 'true when the article says that the source’s role is over.',
    cell: ({ claim: { introduction } }) => String(introduction.former),
  },
  {
    name: 'channel',
    meaning: 'Where the words were said, when the article says so: one of the channels above.',
    cell: ({ claim }) => claim.channel,
  },
  {
    name: 'chain',
    meaning: 'Whom the claim came through, from this article inwards to its source; empty when it came directly.',
    cell: ({ claim: { relay, who } }) => (relay.length > 0 ? [...relay, who ?? '?'].join(' > ') : null),
  },
  {
    name: 'anonymity_explicit',
    meaning: 'true when the article states that the source is not named as agreed, here or for an earlier claim of it.',
    cell: ({ claim }) => String(claim.anonymity !== null),
  },
  {
    name: 'reason_text',
    meaning: 'The exact words of the reason for anonymity.',
    cell: ({ claim: { anonymity } }, { text }) => (anonymity?.reason ? text.slice(...anonymity.reason) : null),
  },
  {
    name: 'reason_class',
    meaning: 'The class of that reason: one of the reasons above.',
    cell: ({ claim }) => claim.anonymity?.reasonClass ?? null,
  },
  {
    name: 'knowledge_basis',
    meaning: 'The words on how the source knows, why it was asked or where it spoke.',
    cell: ({ claim: { basis } }, { text }) => basis && text.slice(...basis),
  },
  {
    name: 'quote_form',
    meaning: 'direct, partial (a fragment within an indirect sentence), indirect, or none.',
    cell: ({ claim }) => claim.quoteForm,
  },
  {
    name: 'quote',
    meaning: 'The direct quotes, marks included; “ … ” stands between two of them.',
    cell: ({ claim }, { text }) => wordsOf(text, claim.quotes),
  },
  {
    name: 'claim',
    meaning:
      'The words attributed; “ … ” where the article’s own words interrupt them. Empty for a bare denial or refusal.',
    cell: ({ claim }, { text }) => wordsOf(text, claim.content),
  },
  {
    name: 'hedge',
    meaning: 'A hedge: a word by which the article keeps its distance from the claim.',
    cell: ({ claim: { hedge } }, { text }) => hedge && text.slice(...hedge),
  },
  {
    name: 'confidence',
    meaning: 'From 0 to 1: how often claims found by this rule are right.',
    cell: ({ claim }) => claim.confidence,
  },
  {
    name: 'rule',
    meaning: 'The rule that found the claim: one of the rules above.',
    cell: ({ claim }) => claim.rule,
  },
  {
    name: 'paragraph',
    meaning: 'The paragraph that the place begins in, counted from 1.',
    cell: ({ paragraph }) => paragraph,
  },
  {
    name: 'char_start',
    meaning: 'Where the place begins in the article’s text, in UTF-16 code units from 0.',
    cell: ({ place: [start] }) => start,
  },
  {
    name: 'char_end',
    meaning: 'Where the place ends, one past its last code unit.',
    cell: ({ place: [, end] }) => end,
  },
  { name: 'prefix', meaning: 'The text right before the place.', cell: ({ prefix }) => prefix },
  { name: 'suffix', meaning: 'The text right after the place.', cell: ({ suffix }) => suffix },
  {
    name: 'link',
    meaning: 'A link that leads to the place; empty where no link leads there and nowhere else.',
    cell: ({ link }) => link,
  },
  { name: 'url', meaning: 'The page’s address.', cell: (_, { article }) => article.url },
  { name: 'title', meaning: 'The article’s title.', cell: (_, { article }) => article.title },
  {
    name: 'publisher',
    meaning: 'The publisher’s name as the page gives it.',
    cell: (_, { article }) => article.publisher,
  },
  { name: 'byline', meaning: 'The authors as the page gives them.', cell: (_, { article }) => article.byline },
  {
    name: 'published',
    meaning: 'The date of publication as the page gives it.',
    cell: (_, { article }) => article.published,
  },
  { name: 'accessed', meaning: 'When the page was read, in UTC.', cell: (_, { accessed }) => accessed },
  {
    name: 'tool_version',
    meaning: 'The version of Sourcelight that found the claim.',
    cell: (_, { toolVersion }) => toolVersion,
  },
];
