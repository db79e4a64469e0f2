import { expect, test } from 'vitest';
import { plainLine } from '@/lib/frameworks/blocks/block';
import { tableOf } from '@/lib/frameworks/blocks/grid';
import { propose } from '@/lib/frameworks/propose';
import type { SourceReading } from '@/lib/frameworks/read-source';
import { partsOf, ReadingAssembly } from '@/lib/programs/reading/reading-parts';

const { signal } = new AbortController();

/** What comes out at the other end, where each part is a copy. */
function carried(reading: SourceReading): SourceReading | null {
  const assembly = new ReadingAssembly();
  let whole: SourceReading | null = null;
  for (const part of partsOf(reading)) {
    expect(whole).toBe(null);
    whole = assembly.add(structuredClone(part));
  }
  return whole;
}

const largest = (reading: SourceReading): number =>
  Math.max(...[...partsOf(reading)].map((part) => JSON.stringify(part).length));

test('a document comes whole out of its parts, also a table of many cells between paragraphs', () => {
  const cell = (text: string) => ({
    ...{ rowSpan: 1, columnSpan: 1, isHeader: false, isMarked: false },
    ...{ lines: [plainLine(text)], from: { line: 1 } },
  });
  const table = tableOf(
    Array.from({ length: 3_000 }, (_, row) => [cell(`criterion ${row}`), cell('met')]),
    'Rubric',
    { line: 1 },
  );
  const paragraph = { kind: 'paragraph', line: plainLine('Planning'), from: { line: 1 } } as const;
  const blocks = [paragraph, table, table, paragraph, ...Array.from({ length: 2_500 }, () => paragraph)];
  const reading = { kind: 'document', title: 'Plan', blocks } as const;
  expect(carried(reading)).toEqual(reading);
  expect(largest(reading)).toBeLessThan(JSON.stringify(reading).length / 4);
});

test('a program comes whole out of its parts', async () => {
  const lines = Array.from({ length: 2_100 }, (_, at) => `A${at},Plans lesson ${at}`);
  const outcome = await propose(
    { name: 'a.csv', mediaType: '', text: ['Code,Indicator', ...lines].join('\n') },
    [],
    signal,
  );
  if (outcome.outcome !== 'read') throw new Error(outcome.reason);
  const reading = { kind: 'framework', draft: outcome.draft, remarks: outcome.remarks } as const;
  expect(outcome.draft.indicators).toHaveLength(2_100);
  expect(carried(reading)).toEqual(reading);
  expect(largest(reading)).toBeLessThan(JSON.stringify(reading).length / 1.5);
});

test('a refusal comes with its place', () => {
  const reading = { kind: 'refused', reason: 'damaged', place: { line: 4 } } as const;
  expect(carried(reading)).toEqual(reading);
});
