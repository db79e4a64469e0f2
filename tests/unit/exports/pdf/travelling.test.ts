import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originalOf, readTravellingData } from '@/lib/exports/pdf';
import { joined } from '@/lib/exports/pdf/bytes/joined';
import { withTravellingData } from '@/lib/exports/pdf/travelling';
import { runs } from '@/tests/support/runs';
import { documentOf } from './support/documents';
import { exported, markOf, planOf } from './support/plans';

const ascii = (text: string) => new TextEncoder().encode(text);
const end = 'trailer\n<< >>\nstartxref\n9\n%%EOF\n';
const file = ascii(`%PDF-1.7\n1 0 obj\nnull\nendobj\n${end}`);

async function carried(data: string, password: string | null = null): Promise<Uint8Array<ArrayBuffer>> {
  return joined(await withTravellingData(file, data, { password, original: 9 }));
}

describe('data that travels in a file', () => {
  test('comes back as it went in, whatever it is', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 2_000 });
    await fc.assert(
      fc.asyncProperty(text, async (data) => {
        fc.pre(data !== '' && data.isWellFormed());
        expect(await readTravellingData(await carried(data), null)).toBe(data);
      }),
      { numRuns: runs(15) },
    );
  });

  test('stands in comments before the last startxref, and moves nothing before it', async () => {
    const text = new TextDecoder().decode(await carried('{"tags":[]}'));
    const [before = '', ...after] = text.split('\n%');
    expect(before).toBe('%PDF-1.7\n1 0 obj\nnull\nendobj\ntrailer\n<< >>\n');
    expect(after.at(-2)).toMatch(/^[\w+/=]+\nstartxref\n9$/);
  });

  test('is split into lines that every reader takes', async () => {
    const data = Array.from({ length: 3_000 }, (_, place) => Math.sin(place)).join();
    const lines = new TextDecoder().decode(await carried(data)).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(201);
    expect(await readTravellingData(await carried(data), null)).toBe(data);
  });

  test('of a file that needs a password is read with that password only', async () => {
    const locked = await carried('{"tags":["secret"]}', 'öpen');
    expect(await readTravellingData(locked, 'öpen')).toBe('{"tags":["secret"]}');
    expect(await readTravellingData(locked, 'other')).toBeNull();
    expect(await readTravellingData(locked, null)).toBeNull();
  });

  test('is there in what an export hands out, also after the index and when drawn', async () => {
    const original = await documentOf();
    for (const wish of [{}, { index: true }, { flattened: true }]) {
      const { bytes } = await exported(planOf(original, [markOf()], { ...wish, data: '{"a":1}' }));
      expect(await readTravellingData(bytes, null)).toBe('{"a":1}');
    }
  });
});

describe('a hostile file', () => {
  test('never makes reading throw', async () => {
    const start = '%ProofmarkData 1 plain 0 ';
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary-ascii' }).map((rest) => ascii(start + rest)),
      fc
        .tuple(fc.nat(), fc.base64String())
        .map(([length, body]) => ascii(`${start}${length} 0123456789abcdef\n%${body}\n`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (hostile) => {
        expect(await readTravellingData(hostile, 'x')).toBeNull();
        expect(await originalOf(hostile)).toBeNull();
      }),
      { numRuns: runs(200) },
    );
  });

  test('that was altered gives nothing', async () => {
    const altered = await carried('{"tags":["one","two","three"]}');
    const place = altered.length - end.length - 10 + 'trailer\n<< >>\n'.length;
    altered[place] = altered[place] === 65 ? 66 : 65;
    expect(await readTravellingData(altered, null)).toBeNull();
  });

  test('that unpacks to more than is allowed gives nothing', { timeout: 30_000 }, async () => {
    expect(await readTravellingData(await carried('0'.repeat(65 * 1024 * 1024)), null)).toBeNull();
  });
});

describe('the original of an export', () => {
  test('is its beginning, byte for byte', async () => {
    const original = await documentOf();
    const { bytes } = await exported(planOf(original, [markOf()], { index: true, data: '{}' }));
    const found = await originalOf(bytes);
    expect(found && Buffer.from(found).equals(Buffer.from(original))).toBe(true);
  });

  test('is not taken where another program has saved the file since', async () => {
    const original = await documentOf();
    const { bytes } = await exported(planOf(original, [markOf()], { data: '{}' }));
    expect(await originalOf(joined([bytes, ascii(`\n${end}`)]))).toBeNull();
    expect(await readTravellingData(joined([bytes, ascii(`\n${end}`)]), null)).toBe('{}');
  });

  test('is none of a file that was never exported', async () => {
    expect(await originalOf(await documentOf())).toBeNull();
  });
});
