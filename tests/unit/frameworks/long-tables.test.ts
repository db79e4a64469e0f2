import { expect, test } from 'vitest';
import { delimited } from '@/lib/frameworks/delimited/reader';
import { readTable } from '@/lib/frameworks/source/table-text';

const { signal } = new AbortController();
const rows = 12_000;

const written = {
  'with quotes': (at: number) => `A${at},"Plans lesson ${at}, and another"`,
  'without quotes': (at: number) => `A${at},Plans lesson ${at} and another one for all learners`,
  'with lines in cells': (at: number) => `A${at},"Plans lesson ${at}\nand another"`,
};

test.each(Object.entries(written))('no row of a long table %s is lost', async (_, write) => {
  const text = ['Code,Indicator', ...Array.from({ length: rows }, (__, at) => write(at))].join('\r\n');
  const source = { name: 'a.csv', mediaType: 'text/csv', text };
  const codes = Array.from({ length: rows }, (__, at) => `A${at}`);

  const outcome = await delimited.read(source, signal);
  if (outcome.outcome !== 'read') throw new Error(outcome.reason);
  const [table] = outcome.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const firsts = table.cells.filter(({ column, row }) => column === 0 && row > 0);
  expect(firsts.map(({ lines }) => lines[0]?.runs[0]?.text)).toEqual(codes);

  const read = await readTable(source, signal);
  expect(read?.slice(1).map(({ cells }) => cells[0])).toEqual(codes);
});
