import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readTravellingData } from '@/lib/exports/pdf';
import { exportPdf } from '@/lib/exports/pdf/export-pdf';
import { survey } from '@/lib/exports/pdf/survey';
import { documentOf } from './support/documents';
import { exported, markOf, planOf } from './support/plans';
import { font, reader, reading } from './support/reader';

/** Two empty pages; AES-256, opens with "secret". */
const encrypted = new Uint8Array(await readFile('tests/fixtures/pdfs/encrypted.pdf'));

describe('an encrypted file', () => {
  test('stays encrypted, and carries its data encrypted too', async () => {
    const plan = planOf(encrypted, [markOf()], { password: 'secret', data: '{"quote":"turn and talk"}' });
    const { bytes, way } = await exported(plan);
    expect(way).toBe('appended');
    const after = await reading(bytes, survey, 'secret');
    expect(after.isEncrypted).toBe(true);
    expect(after.pages[0]?.annotations.map(({ author }) => author)).toContain('Jane Doe');
    expect(await readTravellingData(bytes, 'secret')).toBe('{"quote":"turn and talk"}');
    expect(await readTravellingData(bytes, null)).toBeNull();
    expect(Buffer.from(bytes).includes('Checks')).toBe(false);
  });

  test('gets its marks as annotations where they were to be drawn, and says so', async () => {
    const plan = planOf(encrypted, [markOf()], { password: 'secret', index: true, flattened: true });
    expect((await exported(plan)).leftOut).toEqual([
      { what: 'flattened', why: 'encrypted' },
      { what: 'index', why: 'encrypted' },
    ]);
  });

  test('is not written with another password', async () => {
    expect(await exportPdf(planOf(encrypted, [markOf()], { password: 'other' }), reader)).toMatchObject({
      ok: false,
      reason: 'passwordWrong',
    });
  });
});

describe('what is no PDF', () => {
  test('is refused, and its marks are kept as web annotations', async () => {
    const result = await exportPdf(planOf(new TextEncoder().encode('<html>'), [markOf()]), reader);
    if (result.ok) throw new Error('it was written');
    expect(result.reason).toBe('notOpened');
    expect(JSON.parse(result.sidecar)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      total: 1,
      first: {
        items: [
          {
            motivation: 'tagging',
            body: [{ value: '2.1 Checks for understanding' }, { value: 'All of them answer.' }],
          },
        ],
      },
    });
  });
});

describe('where pdf.js can no longer write highlights', () => {
  const unable = { ...reader, getDocument: withoutSaving(reader.getDocument) };

  test('the file is rewritten, and loses nothing', async () => {
    const original = await documentOf({ form: true, outline: true, link: 'indirect' });
    const result = await exportPdf(planOf(original, [markOf()], { index: true, data: '{}' }), unable);
    expect(result).toMatchObject({ ok: true, way: 'rewritten', leftOut: [] });
  });

  test('an encrypted file is refused rather than written without its encryption', async () => {
    const result = await exportPdf(planOf(encrypted, [markOf()], { password: 'secret' }), unable);
    expect(result).toMatchObject({ ok: false, reason: 'notWritten' });
  });
});

test('a file whose end is broken is written anew, so that other readers find the marks', async () => {
  const text = new TextDecoder('latin1').decode(await documentOf());
  const broken = Uint8Array.from(text.replace(/startxref\n\d+/, 'startxref\n7'), (unit) => unit.charCodeAt(0));
  for (const wish of [{}, { index: true }, { flattened: true }]) {
    const { way, leftOut } = await exported(planOf(broken, [markOf()], wish));
    expect({ way, leftOut }).toEqual({ way: 'rewritten', leftOut: [] });
  }
});

test('where the font is no font, the marks are written without the index, and that is said', async () => {
  const broken = async () => (await font()).subarray(0, 100);
  const result = await exported(planOf(await documentOf(), [markOf()], { index: true, font: broken }));
  expect(result.leftOut).toEqual([{ what: 'index', why: 'failed' }]);
});

function withoutSaving(getDocument: typeof reader.getDocument): typeof reader.getDocument {
  return (source) => {
    const task = getDocument(source);
    void task.promise.then(
      (document) => {
        document.saveDocument = async () => {
          throw new Error('nothing is saved');
        };
      },
      () => undefined,
    );
    return task;
  };
}
