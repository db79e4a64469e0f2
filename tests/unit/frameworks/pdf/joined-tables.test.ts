import { describe, expect, test } from 'vitest';
import { addTo, wholeOf } from '@/lib/frameworks/pdf/untagged/joined-tables';
import type { BoxedCell, PageTable } from '@/lib/frameworks/pdf/untagged/page-table';
import type { Segment } from '@/lib/frameworks/pdf/untagged/segments';
import { blocksOf, outline, page, text, wordsOfTable } from './made-page';

interface Made extends Partial<Pick<PageTable, 'isRuled' | 'isOpenAbove' | 'isOpenBelow'>> {
  lefts?: readonly number[];
  right?: number;
  /** Of the first row. */
  shade?: string;
}

const segment = (words: string, left: number, top: number): Segment => ({
  ...{ left: left + 5, right: left + 5 + words.length, top: top + 2, bottom: top + 12, page: 1, texts: [] },
  ...{ words, size: 10, isBold: false },
});

/** The rows of a table on one page, each 20 points high. */
function table(rows: readonly (readonly string[])[], made: Made = {}): PageTable {
  const { lefts = [50, 200], right = 350, shade = null, ...given } = made;
  const cells = rows.flatMap((row, at) =>
    row.map((words, column): BoxedCell => {
      const [left = 0, top] = [lefts[column], 100 + 20 * at];
      const box = { left, right: lefts[column + 1] ?? right, top, bottom: top + 20 };
      return {
        box,
        page: 1,
        segments: words === '' ? [] : [segment(words, left, top)],
        shade: at === 0 ? shade : null,
      };
    }),
  );
  const box = { left: lefts[0] ?? 0, right, top: 100, bottom: 100 + 20 * rows.length };
  return { kind: 'table', box, cells, isRuled: true, isOpenAbove: false, isOpenBelow: false, ...given };
}

/** The rows of a table with those of the next page, or null where that is another one. */
function joined(one: PageTable, other: PageTable): string[][] | null {
  const whole = wholeOf(one, 1);
  if (!addTo(whole, other)) return null;
  const tops = [...new Set(whole.cells.map(({ box }) => box.top))].toSorted((a, b) => a - b);
  return tops.map((top) =>
    whole.cells
      .filter(({ box }) => box.top === top)
      .map(({ segments }) => segments.map(({ words }) => words).join(' ')),
  );
}

const first = table([
  ['Criteria', 'Good'],
  ['Asks', 'Why'],
]);

describe('what stands on the next page is of the same table', () => {
  test('where its columns are the same, to a few points', () => {
    const next = (lefts: readonly number[], right = 350) =>
      joined(first, table([lefts.map((left) => `At ${left}`)], { lefts, right }));
    expect(next([50, 200])?.at(-1)).toEqual(['At 50', 'At 200']);
    expect(next([56, 206], 368)).not.toBeNull();
    expect(next([50, 207])).toBeNull();
    expect(next([50, 200], 369)).toBeNull();
    expect(next([50, 120, 200])).not.toBeNull();
    expect(next([50, 80, 120, 200])).toBeNull();
  });

  test('where both are ruled', () => {
    expect(joined(first, table([['Waits', 'Long']], { isRuled: false }))).toBeNull();
  });

  test('unless it begins with a header of its own on the same ground', () => {
    const shaded = (...rows: string[][]) => table(rows, { shade: '#eeeeee' });
    const one = shaded(['Criteria', 'Good'], ['Asks', 'Why']);
    expect(joined(one, shaded(['Others', 'Better'], ['Waits', 'Long']))).toBeNull();
    expect(joined(one, shaded(['Criteria', 'Good'], ['Waits', 'Long']))).toHaveLength(3);
    expect(joined(one, table([['Others', 'Better']]))).toHaveLength(3);
  });
});

test('rows of headers that repeat stand once, also below an empty row', () => {
  const whole = [
    ['Criteria', 'Good'],
    ['Asks', 'Why'],
    ['Waits', 'Long'],
  ];
  expect(
    joined(
      first,
      table([
        ['Criteria', 'Good'],
        ['Waits', 'Long'],
      ]),
    ),
  ).toEqual(whole);
  expect(
    joined(
      first,
      table([
        ['', ''],
        ['Criteria', 'Good'],
        ['Waits', 'Long'],
      ]),
    ),
  ).toEqual(whole);
  expect(joined(first, table([['Criteria', 'Good']]))).toHaveLength(3);
});

describe('a row that a page cuts', () => {
  const cut = (rows: string[][]) => table(rows, { isOpenBelow: true });
  const header = ['Criteria', 'Good'];

  test('goes on where no line closes it', () => {
    expect(
      joined(
        cut([header, ['Asks them', 'why they']]),
        table([
          ['', 'think so'],
          ['Waits', 'Long'],
        ]),
      ),
    ).toEqual([...[header, ['Asks them', 'why they think so'], ['Waits', 'Long']]]);
    expect(joined(cut([header, ['Asks them', 'why they']]), table([['also', 'think so']]))?.[1]).toEqual([
      ...['Asks them also', 'why they think so'],
    ]);
    const above = table([['also', 'think so']], { isOpenAbove: true });
    expect(joined(table([header, ['Asks them', 'why they']]), above)).toHaveLength(2);
  });

  test('is whole where the next begins with text of its own', () => {
    expect(joined(cut([header, ['Asks.', 'Why.']]), table([['Waits', 'Long']]))).toHaveLength(3);
    expect(joined(cut([header, ['Asks.', 'why they']]), table([['Waits', 'think so']]))).toHaveLength(2);
  });

  test('goes on past a border at the end of the page only where all tells so', () => {
    expect(joined(table([header, ['Asks', 'why they']]), table([['', 'think so']]))).toHaveLength(2);
    expect(joined(table([header, ['Asks', 'why they']]), table([['', 'Think so']]))).toHaveLength(3);
    expect(joined(table([header, ['Asks', 'why they']]), table([['', '']]))).toHaveLength(3);
    expect(joined(table([header, ['Asks', 'why they']]), table([['Waits', 'think so']]))).toHaveLength(3);
  });
});

describe('rows that only their text makes', () => {
  const row = (top: number, first: string, second: string) => [text(first, 50, top), text(second, 200, top)];
  const made = (...rows: [number, string, string][]) =>
    page(1, { texts: rows.flatMap(([top, one, other]) => row(top, one, other)) });
  const kinds = (...rows: [number, string, string][]) => outline(blocksOf(made(...rows)));

  test('are a table where white space goes through them', () => {
    expect(wordsOfTable(blocksOf(made([100, 'Asks', 'Why'], [130, 'Waits', 'Long']))[0])).toEqual([
      ['Asks', 'Why'],
      ['Waits', 'Long'],
    ]);
    expect(kinds([100, 'Asks', 'Why']).some((line) => line.startsWith('table'))).toBe(false);
  });

  test('are one table only up to a gap of some lines', () => {
    expect(kinds([100, 'Asks', 'Why'], [120, 'Waits', 'Long'], [165, 'Says', 'So'], [185, 'Sees', 'It'])).toEqual([
      'table 4 × 2',
    ]);
    expect(kinds([100, 'Asks', 'Why'], [120, 'Waits', 'Long'], [166, 'Says', 'So'], [186, 'Sees', 'It'])).toEqual([
      ...['table 2 × 2', 'table 2 × 2'],
    ]);
  });

  test('hold several lines where rows are parted by more white space', () => {
    const lines = made([100, 'Asks', 'Why'], [112, 'them', 'not'], [135, 'Waits', 'Long'], [147, 'for', 'more']);
    expect(wordsOfTable(blocksOf(lines)[0]).map((cells) => cells.map((words) => words.replaceAll('\n', ' ')))).toEqual([
      ['Asks them', 'Why not'],
      ['Waits for', 'Long more'],
    ]);
  });
});
