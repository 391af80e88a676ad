import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jsonOf } from '@/export/json';
import { exportFormat, readableFormat } from '@/export/json-format';
import { FERRY, HOSTILE, HOSTILE_WORDS } from './articles';

const schema = z.toJSONSchema(readableFormat, { target: 'draft-2020-12' });

test('the published schema is that of the format', async () => {
  const published = { $id: 'sourcelight-export.schema.json', title: 'Sourcelight export', ...schema };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    '../../assets/sourcelight-export.schema.json',
  );
});

describe('the JSON of an article', () => {
  const validate = new Ajv2020({ strict: true }).compile(schema);

  test.each([
    ['an invented', FERRY],
    ['a hostile', HOSTILE],
  ])('is valid: %s one', async (_, exported) => {
    validate(JSON.parse(await jsonOf(exported)));
    expect(validate.errors).toBeNull();
  });

  test('is not valid with a field missing, added or of another kind', async () => {
    const file = JSON.parse(await jsonOf(FERRY));
    expect(validate({ ...file, accessed: undefined, more: 1 })).toBe(false);
    expect(validate({ ...file, version: 1 })).toBe(false);
    expect(validate({ ...file, claims: [{ ...file.claims[0], status: undefined }] })).toBe(false);
    expect(validate({ ...file, claims: [{ ...file.claims[0], label: 'trusted' }] })).toBe(false);
  });

  test('of the versions before is still valid: with the aliases of a source on each claim, without what was found', async () => {
    const { sources, ...file } = JSON.parse(await jsonOf(FERRY));
    const claims3 = file.claims.map((claim: object) => ({ ...claim, aliases: [{ text: 'Renn', reason: 'surname' }] }));
    const claims2 = claims3.map(({ status, labelFound, whoFound, ...claim }: Record<string, unknown>) => claim);
    expect(validate({ ...file, version: 3, claims: claims3 })).toBe(true);
    expect(validate({ ...file, version: 2, claims: claims2 })).toBe(true);
    expect(validate({ ...file, version: 3, claims: claims2 })).toBe(false);
    expect(validate({ ...file, sources, claims: claims3 })).toBe(false);
    expect(validate(file)).toBe(false);
    expect(exportFormat.safeParse({ ...file, sources }).success).toBe(true);
  });

  test('has each source once, with every way in which the article writes it', async () => {
    const { sources, claims } = JSON.parse(await jsonOf(FERRY));
    const ids = new Set(claims.map(({ sourceId }: { sourceId: string }) => sourceId));
    expect(sources.map(({ id }: { id: string }) => id)).toEqual([...ids]);
    expect(sources.flatMap(({ aliases }: { aliases: object[] }) => aliases)).toEqual([
      { text: 'one of the officials', reason: 'same-noun' },
      { text: 'Renn', reason: 'surname' },
    ]);
  });

  test('has the exact words beside every offset', async () => {
    const stretches: { start: number; end: number; text: string }[] = [];
    JSON.parse(await jsonOf(HOSTILE), (_, value) => {
      if (value && typeof value === 'object' && 'start' in value) stretches.push(value);
      return value;
    });
    expect(stretches.length).toBeGreaterThan(HOSTILE.claims.length * 5);
    for (const { start, end, text } of stretches) expect(text).toBe(HOSTILE.text.slice(start, end));
  });

  test('says who, how many, why not named and in which paragraph', async () => {
    const [, claim] = JSON.parse(await jsonOf(FERRY)).claims;
    expect(claim).toMatchObject({
      label: 'anonymous',
      who: 'three harbour officials',
      count: { least: 3, exact: true },
      content: [{ text: 'a crack in the hull had been known since March' }],
      anonymity: {
        reason: { text: 'because they were not authorized to discuss the case' },
        reasonClass: 'not-authorized',
        inherited: false,
      },
      paragraph: 2,
    });
  });

  test('escapes every character that an editor or terminal would act on, and loses none', async () => {
    const json = await jsonOf(HOSTILE);
    expect(json).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    expect(JSON.parse(json).claims.map(({ who }: { who: string }) => who)).toEqual(HOSTILE_WORDS);
  });
});
