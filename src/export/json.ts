/** The claims as data, for programs: the format of `json-format.ts`. */
import type { Anonymity, Introduction, Span } from '@/engine/claim';
import { sourcesOf } from '@/report/sources';
import { type CodedClaim, codedClaims } from './coded-claims';
import type { ExportedArticle } from './exported-article';
import { type ExportFile, FORMAT_VERSION } from './json-format';

type ExportedClaim = ExportFile['claims'][number];
type Stretch = ExportedClaim['sentence'];

/** Characters that JSON allows but that an editor or terminal may act on: direction controls and line separators. */
const ACTIVE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** The file's text. It holds no character that changes how the rest is shown: such characters stand escaped. */
export async function jsonOf(exported: ExportedArticle): Promise<string> {
  return jsonText(await exportFileOf(exported));
}

/** Plain data as JSON without a character that changes how the rest is shown. */
export function jsonText(data: unknown): string {
  const json = JSON.stringify(data, null, 2);
  return `${json.replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

/** An article's file before it is written. */
export async function exportFileOf(exported: ExportedArticle): Promise<ExportFile> {
  const coded = await codedClaims(exported);
  const { article, text, accessed, toolVersion } = exported;
  const { title, publisher, byline, published, url, wire } = article;
  return {
    format: 'sourcelight-export',
    version: FORMAT_VERSION,
    tool: { name: 'Sourcelight', version: toolVersion },
    accessed,
    article: { title, publisher, byline, published, url, wire, textLength: text.length },
    sources: sourcesOf(coded.map(({ claim }) => claim)).map(({ id, aliases }) => ({
      id,
      aliases: aliases.map(({ text: wording, reason }) => ({ text: wording, reason })),
    })),
    claims: coded.map((one) => claimOf(one, text)),
  };
}

function claimOf({ claim, status, found, paragraph, link }: CodedClaim, text: string): ExportedClaim {
  const at = ([start, end]: Span): Stretch => ({ start, end, text: text.slice(start, end) });
  return {
    id: claim.id,
    parent: claim.parent,
    sourceId: claim.sourceId,
    status,
    label: claim.label,
    labelFound: found?.label ?? null,
    who: claim.who,
    whoFound: found?.who ?? null,
    count: claim.count && { least: claim.count.least, exact: claim.count.exact },
    channel: claim.channel,
    relay: [...claim.relay],
    anonymity: claim.anonymity && anonymityOf(claim.anonymity, at),
    source: claim.source.map(at),
    cue: claim.cue.map(at),
    content: claim.content.map(at),
    quotes: claim.quotes.map(at),
    sentence: at(claim.sentence),
    introduction: introductionOf(claim.introduction, at),
    basis: claim.basis && at(claim.basis),
    hedge: claim.hedge && at(claim.hedge),
    quoteForm: claim.quoteForm,
    kind: claim.kind,
    rule: claim.rule,
    confidence: claim.confidence,
    paragraph,
    link,
  };
}

function anonymityOf({ grant, reason, reasonClass, inherited }: Anonymity, at: (span: Span) => Stretch) {
  return { grant: at(grant), reason: reason && at(reason), reasonClass, inherited };
}

function introductionOf({ words, affiliation, former }: Introduction, at: (span: Span) => Stretch) {
  return { words: words.map(at), affiliation: affiliation && at(affiliation), former };
}
