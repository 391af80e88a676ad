/** The Markdown report, for people: the sources and what each of them says. */
import {
  type Anonymity,
  type Claim,
  GROUP_TABLE,
  GROUPS,
  type Group,
  LABEL_TABLE,
  type Label,
  OTHER_LABELS,
  type Span,
} from '@/engine/claim';
import { passageOf } from '@/report/passage';
import { isUnsure, type Profile, profileOf, type SummaryPart, summaryOf } from '@/report/profile';
import { type Source, sourcesOf } from '@/report/sources';
import { ALIAS_ENTRIES, CHANNEL_ENTRIES, REASON_ENTRIES } from './codebook';
import type { ExportedArticle } from './exported-article';
import { locatedClaims } from './located-claims';
import { escaped, linked, linkedAddress } from './markdown-text';
import { shortened } from './plain-text';

/** Longer names are cut. They are a page's mistake or its joke, and headings have to stay readable. */
const LONGEST_NAME = 160;

/** The report as one Markdown file (CommonMark). */
export async function markdownOf(exported: ExportedArticle): Promise<string> {
  const links = new Map((await locatedClaims(exported)).map(({ claim, link }) => [claim.id, link]));
  const itemOf = (claim: Claim) => itemFor(claim, exported.text, links.get(claim.id) ?? null);
  const sure = exported.claims.filter((claim) => !isUnsure(claim));
  const withSource = sure.filter(({ label }) => LABEL_TABLE[label].countsAsSource);
  const parts = [
    `# ${escaped(exported.article.title || 'Untitled')}`,
    citationOf(exported),
    profileLine(profileOf(exported.claims)),
    ...GROUPS.flatMap((group) => groupOf(group, sourcesOf(withSource), itemOf)),
    ...OTHER_LABELS.flatMap((label) => sectionOf(LABEL_TABLE[label].heading, ofLabel(sure, label), itemOf)),
    ...sectionOf('Unsure', exported.claims.filter(isUnsure), itemOf),
  ];
  return `${parts.join('\n\n')}\n`;
}

function citationOf({ article, accessed, toolVersion }: ExportedArticle): string {
  const { byline, publisher, published, url, wire } = article;
  const origin = [byline, publisher, published, wire && `with ${wire} material`]
    .filter(Boolean)
    .map(escaped)
    .join(', ');
  const place = url ? linkedAddress(url) : 'A pasted text';
  return `${[origin, place, `Read on ${escaped(accessed)} with Sourcelight ${escaped(toolVersion)}`].filter(Boolean).join('. ')}.`;
}

/** "About", because it is a guess that two mentions are one source. */
function profileLine(profile: Profile): string {
  const { claims, sources } = profile;
  const parts = summaryOf(profile).map((part) => partOf(part, profile));
  const from = sources > 0 ? ` from about ${number(sources, ['source', 'sources'])}: ${parts.join(', ')}` : '';
  return `**${number(claims, ['claim', 'claims'])}${from}.**`;
}

function partOf({ label, count, within }: SummaryPart, { reasoned }: Profile): string {
  const all = number(count, LABEL_TABLE[label].counted);
  if (within.length === 0) return all;
  const detail = within.map((part) => number(part.count, LABEL_TABLE[part.label].counted));
  if (reasoned > 0) detail.push(`${reasoned} with a reason`);
  return `${all} (${detail.join(', ')})`;
}

/** @param counted what the number counts, one and several, or a text that stands without a number. */
function number(count: number, counted: readonly [one: string, several: string] | string): string {
  if (typeof counted === 'string') return counted;
  return `${count} ${count === 1 ? counted[0] : counted[1]}`;
}

type ItemOf = (claim: Claim) => string;

function groupOf(group: Group, sources: readonly Source[], itemOf: ItemOf): string[] {
  const own = sources.filter((source) => source.group === group);
  if (own.length === 0) return [];
  return [
    `## ${GROUP_TABLE[group].heading}`,
    ...own.flatMap((source) => [...headingOf(source), source.claims.map(itemOf).join('\n')]),
  ];
}

function headingOf({ who, label, aliases }: Source): string[] {
  const { letter, name } = LABEL_TABLE[label];
  const heading = `### ${nameOf(who)} (${letter}, ${name.toLowerCase()})`;
  const wordings = aliases.map(({ text, reason }) => `${nameOf(text)} (${ALIAS_ENTRIES[reason]})`);
  return aliases.length > 0 ? [heading, `Also written as: ${wordings.join('; ')}.`] : [heading];
}

const ofLabel = (claims: readonly Claim[], label: Label): Claim[] => claims.filter((claim) => claim.label === label);

function sectionOf(title: string, claims: readonly Claim[], itemOf: ItemOf): string[] {
  return claims.length > 0 ? [`## ${title}`, claims.map(itemOf).join('\n')] : [];
}

function nameOf(name: string | null): string {
  return name ? escaped(shortened(name, LONGEST_NAME)) : 'Source not given';
}

/** What is said, a link to it, and what the article says about how it was said. */
function itemFor(claim: Claim, text: string, link: string | null): string {
  const passage = passageOf(claim, text).map((piece) => (piece.quoted ? `“${piece.text}”` : piece.text));
  const way = link ? ` ${linked('Show in article', link)}` : '';
  const facts = factsOf(claim, text).map((fact) => `\n  - ${fact}`);
  return `- ${escaped(passage.join(''))}${way}${facts.join('')}`;
}

function factsOf(claim: Claim, text: string): string[] {
  const { anonymity, channel, relay, basis, hedge, kind } = claim;
  const words = (span: Span) => `“${escaped(text.slice(...span))}”`;
  return [
    isUnsure(claim) && [LABEL_TABLE[claim.label].name, claim.who && nameOf(claim.who)].filter(Boolean).join(': '),
    anonymity && grantOf(anonymity, words),
    relay.length > 0 && `Came through: ${relay.map(nameOf).join(', ')}`,
    channel && `Channel: ${CHANNEL_ENTRIES[channel]}`,
    basis && `How this source knows, or where it spoke: ${words(basis)}`,
    hedge && `The article distances itself with ${words(hedge)}`,
    kind === 'belief' && 'A belief or intention',
  ].filter((fact) => typeof fact === 'string');
}

function grantOf({ grant, reason, reasonClass, inherited }: Anonymity, words: (span: Span) => string): string {
  if (inherited) return 'Not named, as agreed earlier in the article';
  const given = reason ? `${words(reason)} (${REASON_ENTRIES[reasonClass]})` : 'none given';
  return `Not named: ${words(grant)}. Reason: ${given}`;
}
