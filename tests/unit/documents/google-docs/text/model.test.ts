import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonGiven } from '@/lib/documents/google-docs/text/routes/json-given';
import { textOfChunks } from '@/lib/documents/google-docs/text/routes/model';

const recorded = resolve(import.meta.dirname, '../../../../../../shared/data/google-docs/model-chunks.json');

describe('the model with which Docs starts', () => {
  test('is found in scripts, with whatever is around it', () => {
    const script =
      'x=1;DOCS_modelChunk = {"chunk":[{"ty":"is","ibi":1,"s":"a } \\" b"}],"revision":3}; DOCS_modelChunkLoadStart = 5;';
    expect(jsonGiven(script, 'DOCS_modelChunk')).toEqual([
      { chunk: [{ ty: 'is', ibi: 1, s: 'a } " b' }], revision: 3 },
    ]);
    expect(jsonGiven('DOCS_modelChunk = undefined; DOCS_modelChunk={broken', 'DOCS_modelChunk')).toEqual([]);
  });

  test('gives its text in the order of its offsets', () => {
    const chunks = [
      { chunk: [{ ty: 'is', ibi: 1, s: 'Hello\n' }] },
      [
        { ty: 'as', st: 'text' },
        { ty: 'is', ibi: 7, s: 'world\n' },
      ],
    ];
    expect(textOfChunks(chunks, 't.0')).toEqual({ outcome: 'served', text: '\u0003Hello\nworld\n' });
  });

  test('gives that of the tab which is asked for', () => {
    const chunks = [
      {
        chunk: [
          { ty: 'nm', nmr: ['ksm', 't.one'] },
          { ty: 'is', ibi: 1, s: 'First\n' },
        ],
      },
      {
        chunk: [
          { ty: 'nm', nmr: ['ksm', 't.two'] },
          { ty: 'is', ibi: 1, s: 'Second\n' },
        ],
      },
    ];
    expect(textOfChunks(chunks, 't.two')).toEqual({ outcome: 'served', text: '\u0003Second\n' });
  });

  test('gives nothing where it is something else', () => {
    expect(textOfChunks([null, 5, { chunk: [{ ty: 7 }] }], 't.0')).toEqual({ outcome: 'absent' });
  });

  test.skipIf(!existsSync(recorded))('that was recorded gives its whole text (needs the recorded model)', () => {
    const { chunks } = JSON.parse(readFileSync(recorded, 'utf8')) as { chunks: unknown[] };
    const read = textOfChunks(chunks, 't.0');
    expect(read.outcome === 'served' && read.text.length).toBe(3_962);
    expect(read.outcome === 'served' && read.text).toContain('Markdown Feature Test Document');
  });
});
