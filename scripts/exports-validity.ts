/** Exports read back as other tools read them, and compared with what was exported. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { JSDOM } from 'jsdom';
import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import papaparse from 'papaparse';
import { codedClaims } from '@/export/coded-claims';
import { csvOf } from '@/export/csv';
import { COLUMNS } from '@/export/csv-columns';
import type { ExportedArticle } from '@/export/exported-article';
import { jsonOf } from '@/export/json';
import { locatedClaims } from '@/export/located-claims';
import { markdownOf } from '@/export/markdown';
import { webAnnotationsOf } from '@/export/web-annotations';
import annotationContext from '../tests/export/anno-context.json';

const SCHEMA = JSON.parse(readFileSync('assets/sourcelight-export.schema.json', 'utf8'));
const AS = 'http://www.w3.org/ns/activitystreams#';
/** The apostrophe that keeps a text from becoming a formula. */
const GUARD = /((?:^|[;\t\r\n])(?:(?![;\t\r\n])[\s"'])*)'(?=[=+\-@＝＋－＠])/g;

/** What is wrong with an article's exports, one line each. */
export async function exportFaults(exported: ExportedArticle): Promise<string[]> {
  const faults = await Promise.all([
    csvFaults(exported),
    jsonFaults(exported),
    annotationFaults(exported),
    markdownFaults(exported),
  ]);
  return faults.flat();
}

async function csvFaults(exported: ExportedArticle): Promise<string[]> {
  const { data, errors } = papaparse.parse<string[]>((await csvOf(exported)).replace('\uFEFF', ''), {
    skipEmptyLines: true,
  });
  const [header, ...rows] = data;
  const wanted = (await codedClaims(exported)).map((coded) =>
    COLUMNS.map(({ cell }) => String(cell(coded, exported) ?? '')),
  );
  const names = COLUMNS.map(({ name }) => name);
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...errors.map(({ message }) => `CSV: ${message}`),
    ...(same(header, names) ? [] : ['CSV: another header']),
    ...(rows.length === wanted.length ? [] : [`CSV: ${rows.length} rows for ${wanted.length} claims`]),
    ...wanted.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        rows[row]?.[column]?.replace(GUARD, '$1') === cell.toWellFormed() ? [] : [`CSV: row ${row}, ${names[column]}`],
      ),
    ),
  ];
}

async function jsonFaults(exported: ExportedArticle): Promise<string[]> {
  const validate = new Ajv2020({ strict: true }).compile(SCHEMA);
  const file = JSON.parse(await jsonOf(exported));
  validate(file);
  const errors = validate.errors ?? [];
  return [
    ...errors.map(({ instancePath, message }) => `JSON: ${instancePath} ${message}`),
    ...(file.claims.length === exported.claims.length ? [] : ['JSON: another number of claims']),
  ];
}

/** Expansion fails on a key that the context does not define. */
async function annotationFaults(exported: ExportedArticle): Promise<string[]> {
  const document: JsonLdDocument = JSON.parse(await webAnnotationsOf(exported));
  const documentLoader = async (url: string) => ({ document: annotationContext as JsonLdDocument, documentUrl: url });
  try {
    const [collection] = await jsonld.expand(document, { documentLoader, safe: true } as object);
    const [page] = (collection as NodeObject)[`${AS}first`] as [NodeObject];
    const [items] = page[`${AS}items`] as [{ '@list': NodeObject[] }];
    const count = items['@list'].length;
    return count === exported.claims.length ? [] : [`annotations: ${count} for ${exported.claims.length} claims`];
  } catch (error) {
    return [`annotations: ${error}`];
  }
}

async function markdownFaults(exported: ExportedArticle): Promise<string[]> {
  const html = micromark(await markdownOf(exported), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const { body } = new JSDOM(html).window.document;
  const shown = Array.from(body.querySelectorAll('li a'), (link) => link.getAttribute('href')).toSorted();
  const offered = (await locatedClaims(exported)).flatMap(({ link }) => link ?? []);
  const items = body.querySelectorAll('body > ul > li').length;
  return [
    ...(JSON.stringify(shown) === JSON.stringify(offered.toSorted()) ? [] : ['Markdown: other links than were made']),
    ...(items === exported.claims.length ? [] : [`Markdown: ${items} items for ${exported.claims.length} claims`]),
    ...(body.querySelector('script, img, iframe') ? ['Markdown: more than text'] : []),
  ];
}
