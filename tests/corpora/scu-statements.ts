/**
 * Claims → sourced statements, as the Santa Clara University benchmark counts them.
 *
 * A statement is a sentence, or a run of sentences of one paragraph, from one source; sentences that follow without a
 * cue go on with the source before them. The benchmark knows six types of source: a body's unnamed officials count as
 * the body, and only a stated grant or a stated way of knowing makes a source anonymous. Refusals to comment and
 * beliefs that nobody voiced are no statements.
 */
import { type Claim, type Span, UNSURE_BELOW } from '@/engine/claim';

export const STATEMENT_TYPES = [
  'named-person',
  'named-organization',
  'document',
  'unnamed-group',
  'unnamed-person',
  'anonymous',
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

export interface Statement {
  readonly text: string;
  readonly type: StatementType;
  /** The person or body; empty for sources without a name. */
  readonly name: string;
  /** The position that the article gives the source. */
  readonly title: string;
  /** What else the article says of why the source can know. */
  readonly justification: string;
}

/**
 * Turns one article's claims into its statements.
 *
 * @param text the article.
 * @param paragraphs its paragraphs, in order.
 * @param claims what the engine found in it, in the order of the text.
 */
export function toStatements(text: string, paragraphs: readonly Span[], claims: readonly Claim[]): Statement[] {
  const voiced = claims.filter((claim) => isStatement(text, claim));
  const known = new Set(
    claims.filter(({ basis, label }) => basis && label !== 'named').map(({ sourceId }) => sourceId),
  );
  const survey = voiced.find(({ channel, who }) => channel === 'data' && makerOf(who) !== '');
  return paragraphs
    .filter(([start, end]) => !isHeading(text.slice(start, end)))
    .flatMap((paragraph) =>
      withSurvey(text, paragraph, runsOf(paragraph, voiced), survey).map(({ claim, span }) => {
        const type = typeOf(claim, known.has(claim.sourceId));
        return {
          text: text.slice(...span).trim(),
          type,
          name: nameOf(claim, known.has(claim.sourceId)),
          ...standingOf(text, claim, type),
        };
      }),
    );
}

/** Verbs and phrases that report words, findings or a stated position; deeds and decrees are no statements. */
const REPORTS =
  /\b(?:said|say|says|saying|told|tells?|telling|according to|adds?|added|adding|noted?|notes|noting|explain\w*|writes?|wrote|argu\w+|recall\w*|recount\w*|claim\w*|insist\w*|warn\w*|announc\w+|report(?:s|ed|ing)?|states?|stated|declar\w+|repl(?:y|ied|ies)|respond\w*|acknowledg\w+|den(?:y|ied|ies)|describ\w+|call(?:s|ed)?|suggest\w*|estimat\w+|f(?:ou|i)nds?|show(?:s|ed|ing)?|indicat\w+|reveal\w*|disclos\w+|maintain\w*|contend\w*|testif\w+|confirm\w*|tweet\w*|conclud\w+|mention\w*|predict\w*|alleg\w+|admit\w*|advis\w+|conced\w+|emphasi\w+|stress\w*|reiterat\w+|quipped|joked|uttered|cit(?:es|ed|ing)|reads?|worr(?:y|ies|ied)|concerned|continued?|continues|point(?:s|ed|ing)? out|summari\w+|posit\w*|vow\w*|urg\w+|demand\w*|condemn\w*|accus\w+|criticiz\w+|question(?:s|ed|ing)?|defend\w*|express\w*|propos\w+|believes?|believed)\b|:$/iu;

function isStatement(
  text: string,
  { label, channel, parent, content, cue, quoteForm, kind, confidence }: Claim,
): boolean {
  // What the product lists apart as unsure is no statement.
  if (confidence < UNSURE_BELOW) return false;
  if (label === 'no-comment' || label === 'hearsay' || parent !== null || content.length === 0) return false;
  // A noun that no list knows is called a document for want of better; it names no source here.
  if (label === 'document' && channel === null) return false;
  if (quoteForm === 'direct') return true;
  const words = cue.map((span) => text.slice(...span)).join(' ');
  return REPORTS.test(words) && (kind === 'statement' || /worr|concern|believe|know/iu.test(words));
}

/** A line without a sentence: a heading between paragraphs. */
const isHeading = (line: string): boolean => line.split(/\s+/u).length < 9 && !/[.?!…,][”"’']?\s*$/u.test(line.trim());

interface Run {
  readonly claim: Claim;
  readonly span: Span;
}

/** The runs of one paragraph: each from its first claim to the next source's, or to the end of the paragraph. */
function runsOf([start, end]: Span, claims: readonly Claim[]): Run[] {
  const here = claims
    .flatMap((claim) => extentsIn(claim, start, end).map((span) => ({ claim, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const runs: Run[] = [];
  for (const { claim, span } of here) {
    const last = runs.at(-1);
    if (last && (last.claim.sourceId === claim.sourceId || span[0] < last.span[1])) {
      runs[runs.length - 1] = { claim: last.claim, span: [last.span[0], Math.max(last.span[1], span[1])] };
    } else runs.push({ claim, span });
  }
  return runs;
}

/** Survey figures without a cue come from the survey that the article is about. */
function withSurvey(text: string, paragraph: Span, runs: Run[], survey: Claim | undefined): Run[] {
  const figures = text.slice(...paragraph).match(/\d(?: percentage points?|%| percent)/gu) ?? [];
  const after = survey !== undefined && survey.sentence[0] < paragraph[0];
  return runs.length === 0 && after && figures.length > 1 ? [{ claim: survey, span: paragraph }] : runs;
}

/** Where a claim stands in the paragraph: its sentence, and what its content has of other sentences. */
function extentsIn({ sentence, content }: Claim, start: number, end: number): Span[] {
  const spans = [sentence, ...content].filter((span) => span[0] < end && span[1] > start);
  if (spans.length === 0) return [];
  return [
    [
      Math.max(start, Math.min(...spans.map((span) => span[0]))),
      Math.min(end, Math.max(...spans.map((span) => span[1]))),
    ],
  ];
}

/** @param knows true where the article says in any of the source's claims how it knows. */
function typeOf({ label, who, count, channel }: Claim, knows: boolean): StatementType {
  switch (label) {
    case 'named':
    case 'partial':
      return 'named-person';
    case 'institution':
    case 'outlet':
    case 'own-reporting':
      return 'named-organization';
    case 'document':
      return (channel === 'data' || /\bestimates?\b/iu.test(who ?? '')) && makerOf(who) !== ''
        ? 'named-organization'
        : 'document';
    case 'anonymous':
      return 'anonymous';
    case 'unnamed':
    case 'social':
      if (knows) return 'anonymous';
      if (bodyOf(who) !== '') return 'named-organization';
      return count?.least === 1 && count.exact ? 'unnamed-person' : 'unnamed-group';
    default:
      return /^some(?:one|body)$/iu.test(who ?? '') ? 'unnamed-person' : 'unnamed-group';
  }
}

function nameOf(claim: Claim, knows: boolean): string {
  const type = typeOf(claim, knows);
  if (type === 'named-person') return claim.who ?? '';
  if (type === 'unnamed-group') return groupOf(claim.who);
  if (type === 'document') return /^(?:the|an?) (\p{Ll}+)$/iu.exec(claim.who ?? '')?.[1] ?? '';
  if (type !== 'named-organization') return '';
  if (claim.label === 'unnamed') return bodyOf(claim.who);
  if (claim.label === 'document') return makerOf(claim.who);
  const who = (claim.who ?? '').replace(/^the /iu, '');
  return NAME.test(who) ? who : bodyOf(who) || who;
}

const CAPITALS = String.raw`\p{Lu}[\p{L}.&'’/-]*(?: (?:(?:of|for|and|the|on) )*\p{Lu}[\p{L}.&'’/-]*)*`;

/** A name and nothing else: the "Washington" of "University of Washington" is no body that a description names. */
const NAME = new RegExp(`^${CAPITALS}$`, 'u');

/** The first word of a sentence has a capital too: "University officials said". */
const BODY_NOUN =
  /^(?:University|School|Hospital|City|County|State|Town|Company|Government|Union|Court|Police|Party) (?=\p{Ll})/u;

/** The body that a description names: "Exxon" in "an Exxon spokesperson", "State" in "officials at the State Department". */
function bodyOf(who: string | null): string {
  const description = (who ?? '').replace(BODY_NOUN, '');
  const behind = new RegExp(String.raw`\b(?:for|at|from|with|of|in) (?:the )?(${CAPITALS})`, 'u').exec(description);
  const inFront = new RegExp(String.raw`(?:^|\s)(${CAPITALS})(?:['’]s)? \p{Ll}`, 'u').exec(
    description.replace(/^(?:An?|The|One|Two|Several|Some) /u, ''),
  );
  return (behind?.[1] ?? inFront?.[1] ?? '').replace(/['’]s$/u, '');
}

/** A group by its short description ("experts", "some state consultants"). */
function groupOf(who: string | null): string {
  const group = (who ?? '')
    .replace(/^(?:some|many|several|most|few|other|the|these|those) /iu, '')
    .replace(/ (?:at|in|of|for|from|with|on|who) .*$/u, '');
  const isNumber = /^(?:those|these|\d|(?:two|three|four|five|six|seven|eight|nine|ten|\w+ty)\b)/iu.test(group);
  return group.split(' ').length < 3 && !isNumber ? group : '';
}

/** Who made a document: "Reuters/Ipsos" in "a Reuters/Ipsos poll". */
function makerOf(who: string | null): string {
  return bodyOf(who);
}

/**
 * Title and justification: who the source is by the article's own words; what else they say, and how it knows. Only people
 * have titles; the description of whoever stays anonymous is all that speaks for them.
 */
function standingOf(
  text: string,
  { introduction, basis, who }: Claim,
  type: StatementType,
): { title: string; justification: string } {
  const told = introduction.words.map((span) => text.slice(...span));
  const [title = '', ...more] = type === 'named-organization' ? ['', ...told] : told;
  const described = type === 'anonymous' ? who : null;
  return { title, justification: [described, basis && text.slice(...basis), ...more].filter(Boolean).join(', ') };
}
