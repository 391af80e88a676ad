/** What a reader takes away from an article: files and links. The exporters load when they are asked for. */
import type { Claim } from '@/engine/claim';
import type { ExportedArticle } from '@/export/exported-article';
import type { PageText } from '@/messaging/page-report';
import type { ArticleReport, TextFile } from '../ports';

export const FORMATS = ['markdown', 'csv', 'json', 'annotations'] as const;
export type Format = (typeof FORMATS)[number];
/** The codebook goes with every format, and is the same for all articles. */
export type Download = Format | 'codebook';

/** A report as the exporters take it, accessed now. */
export function exportedArticle(report: ArticleReport, page: PageText | null, toolVersion: string): ExportedArticle {
  const { article, text, claims } = report;
  return { article, text, claims, page, accessed: new Date().toISOString(), toolVersion };
}

/** The article's claims as a file of this format, or the codebook. */
export async function fileOf(format: Download, exported: ExportedArticle): Promise<TextFile> {
  const name = fileName(exported.article.title);
  switch (format) {
    case 'markdown': {
      const { markdownOf } = await import('@/export/markdown');
      return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', text: markdownOf(exported) };
    }
    case 'csv': {
      const { csvOf } = await import('@/export/csv');
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: csvOf(exported) };
    }
    case 'json': {
      const { jsonOf } = await import('@/export/json');
      return { name: `${name}.json`, type: 'application/json', text: jsonOf(exported) };
    }
    case 'annotations': {
      const { webAnnotationsOf } = await import('@/export/web-annotations');
      return { name: `${name}.jsonld`, type: 'application/ld+json', text: webAnnotationsOf(exported) };
    }
    case 'codebook': {
      const { codebookFile } = await import('@/export/codebook-file');
      const text = codebookFile(exported.toolVersion);
      return { name: 'sourcelight-codebook.md', type: 'text/markdown;charset=utf-8', text };
    }
  }
}

/** A link to the claim's words on its page, or null when no link would lead there and nowhere else. */
export async function linkToClaim(claim: Claim, exported: ExportedArticle): Promise<string | null> {
  const { linker, placeOf } = await import('@/export/located-claims');
  return linker(exported)(placeOf(claim));
}

/** Letters and digits of the title, short enough for every file system. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const short = words.join('-').slice(0, 60).replace(/-$/, '');
  return short ? `sourcelight-${short}` : 'sourcelight';
}
