/** What a reader takes away from an article: files and links. The exporters load when they are asked for. */
import type { CorrectedClaims } from '@/corrections/correct-claims';
import type { Claim } from '@/engine/claim';
import type { ExportedArticle } from '@/export/exported-article';
import type { PageText } from '@/messaging/page-report';
import type { ArticleReport, TextFile } from '../ports';

/** How the claims are written as a file of one format. */
interface FileFormat {
  readonly extension: string;
  /** The file's media type. */
  readonly type: string;
  /** Loads the exporter. */
  readonly exporter: () => Promise<(exported: ExportedArticle) => Promise<string>>;
}

/** The formats; `SAVE_AS` in save-menu.tsx has the words with which each is offered. */
const FORMAT_TABLE = {
  markdown: {
    extension: 'md',
    type: 'text/markdown;charset=utf-8',
    exporter: async () => (await import('@/export/markdown')).markdownOf,
  },
  csv: {
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    exporter: async () => (await import('@/export/csv')).csvOf,
  },
  json: {
    extension: 'json',
    type: 'application/json',
    exporter: async () => (await import('@/export/json')).jsonOf,
  },
  annotations: {
    extension: 'jsonld',
    type: 'application/ld+json',
    exporter: async () => (await import('@/export/web-annotations')).webAnnotationsOf,
  },
} as const satisfies Readonly<Record<string, FileFormat>>;

export type Format = keyof typeof FORMAT_TABLE;
/** The codebook goes with every format, and is the same for all articles. */
export type Download = Format | 'codebook';

/** A report as the exporters take it, accessed now. `corrected` holds its claims by the reader's word. */
export function exportedArticle(
  { article, text }: ArticleReport,
  corrected: CorrectedClaims,
  page: PageText | null,
  toolVersion: string,
): ExportedArticle {
  const { claims, ...reader } = corrected;
  return { article, text, claims, reader, page, accessed: new Date().toISOString(), toolVersion };
}

/** The article's claims as a file of this format, or the codebook. */
export async function fileOf(format: Download, exported: ExportedArticle): Promise<TextFile> {
  if (format === 'codebook') return codebook(exported);
  const { extension, type, exporter } = FORMAT_TABLE[format];
  const write = await exporter();
  return { name: `${fileName(exported.article.title)}.${extension}`, type, text: await write(exported) };
}

async function codebook({ toolVersion }: ExportedArticle): Promise<TextFile> {
  const { codebookFile } = await import('@/export/codebook-file');
  return { name: 'sourcelight-codebook.md', type: 'text/markdown;charset=utf-8', text: codebookFile(toolVersion) };
}

/** A link to the claim's words on its page, or null when no link would lead there and nowhere else. */
export async function linkToClaim(claim: Claim, exported: ExportedArticle): Promise<string | null> {
  const { linker, placeOf } = await import('@/export/located-claims');
  const linkOf = await linker(exported);
  return linkOf(placeOf(claim));
}

/** Letters and digits of the title, short enough for every file system. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const short = words.join('-').slice(0, 60).replace(/-$/, '');
  return short ? `sourcelight-${short}` : 'sourcelight';
}
