import jsonld, { type JsonLdDocument, type NodeObject } from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { ExportedArticle } from '@/export/exported-article';
import { webAnnotationsOf } from '@/export/web-annotations';
import context from './anno-context.json';
import { FERRY, HOSTILE, HOSTILE_WORDS } from './articles';

/** A written part of the published context, so that no test needs the network. */
async function loadContext(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`unexpected context: ${url}`);
  return { document: context as JsonLdDocument, documentUrl: url };
}

/** A key that the context does not define fails the expansion instead of being dropped. */
async function expanded(exported: ExportedArticle): Promise<NodeObject> {
  const document = JSON.parse(await webAnnotationsOf(exported));
  const [collection] = await jsonld.expand(document, { documentLoader: loadContext, safe: true } as object);
  return collection as NodeObject;
}

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

async function selectorsIn(exported: ExportedArticle): Promise<Selector[][]> {
  const { items } = JSON.parse(await webAnnotationsOf(exported)).first;
  return items.map(({ target }: { target: { selector: Selector[] } }) => target.selector);
}

describe('the Web Annotations of an article', () => {
  test.each([
    ['an invented', FERRY],
    ['a hostile', HOSTILE],
  ])('are read by a JSON-LD processor, all of them: %s one', async (_, exported) => {
    const collection = await expanded(exported);
    expect(collection['@type']).toEqual([`${AS}OrderedCollection`]);
    const [page] = collection[`${AS}first`] as NodeObject[];
    const [list] = page![`${AS}items`] as { '@list': NodeObject[] }[];
    expect(list?.['@list']).toHaveLength(exported.claims.length);
    expect(new Set(list?.['@list'].map((annotation) => annotation['@id'])).size).toBe(exported.claims.length);
    for (const annotation of list?.['@list'] ?? []) {
      expect(annotation['@type']).toEqual([`${OA}Annotation`]);
      expect(annotation[`${OA}motivatedBy`]).toEqual([{ '@id': `${OA}classifying` }]);
      const [target] = annotation[`${OA}hasTarget`] as NodeObject[];
      expect(target?.[`${OA}hasSource`]).toEqual([{ '@id': exported.article.url }]);
    }
  });

  test('quote the claim with what stands around it', async () => {
    const selectors = await selectorsIn(FERRY);
    for (const [quote] of selectors) {
      expect(FERRY.text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
    expect(selectors[1]?.[0]).toMatchObject({
      exact: 'a crack in the hull had been known since March',
      prefix: 'rized to discuss the case, said ',
    });
  });

  test('count characters, not code units', async () => {
    const characters = Array.from(HOSTILE.text.toWellFormed());
    for (const [quote, position] of await selectorsIn(HOSTILE)) {
      expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });

  test('hold the directive of the link', async () => {
    expect((await selectorsIn(FERRY))[1]?.[2]).toEqual({
      type: 'FragmentSelector',
      value: ':~:text=a%20crack%20in%20the%20hull%20had%20been%20known%20since%20March',
    });
  });

  test('name a target also for a text without an address, or with one that opens something else', async () => {
    for (const url of ['', 'javascript:alert(1)']) {
      const exported = { ...FERRY, article: { ...FERRY.article, url } };
      const file = await webAnnotationsOf(exported);
      expect(file).not.toContain('javascript:');
      expect(JSON.parse(file).first.items[0].target.source).toMatch(/^urn:/);
      expect((await selectorsIn(exported))[0]).toHaveLength(2);
    }
  });

  test('say the label, the source, the reason and the chain in plain text', async () => {
    const { items } = JSON.parse(await webAnnotationsOf(FERRY)).first;
    expect(items[1].body.map(({ value }: { value: string }) => value)).toEqual([
      'Anonymous by agreement',
      'three harbour officials; not authorised to speak; “because they were not authorized to discuss the case”',
    ]);
    expect(items[4].body[1].value).toBe('Tobias Renn; through Radio Vessel');
    const hostile = await webAnnotationsOf(HOSTILE);
    for (const { body } of JSON.parse(hostile).first.items) {
      for (const { format } of body) expect(format).toBe('text/plain');
    }
    expect(HOSTILE_WORDS.some((words) => hostile.includes(words))).toBe(true);
  });
});
