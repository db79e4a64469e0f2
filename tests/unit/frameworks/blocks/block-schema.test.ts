import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { type Block, plainLine } from '@/lib/frameworks/blocks/block';
import { BlockSchema } from '@/lib/frameworks/blocks/block-schema';

test('the schema holds all that a block is, and nothing more', () => {
  expectTypeOf<v.InferOutput<typeof BlockSchema>>().toExtend<Block>();
  expectTypeOf<Block>().toExtend<v.InferOutput<typeof BlockSchema>>();
  const line = plainLine('Learners talk.', { marker: '•', depth: 1 });
  const from = { item: 'page=2' };
  const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 2, isHeader: true, lines: [line], from: { line: 3 } };
  const blocks: Block[] = [
    { kind: 'heading', level: 2, line, from },
    { kind: 'item', line, from },
    { kind: 'paragraph', line, from },
    { kind: 'table', rows: 1, columns: 2, cells: [cell], caption: 'Criteria', from },
  ];
  expect(blocks.map((block) => v.parse(BlockSchema, block))).toEqual(blocks);
});

test('what is no block is refused', () => {
  for (const other of [null, 'text', { kind: 'image' }, { kind: 'item', line: plainLine('x'), from: {} }]) {
    expect(v.safeParse(BlockSchema, other).success).toBe(false);
  }
});
