import * as v from 'valibot';
import { bounds } from '@/lib/frameworks/reading/bounds';

const Text = v.pipe(v.string(), v.maxLength(bounds.text));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.text));

const list = <Item extends v.GenericSchema>(item: Item, longest: number) =>
  v.pipe(v.array(item), v.maxLength(longest), v.readonly());

const SourcePlace = v.union([v.object({ line: Count }), v.object({ item: Text })]);

const Line = v.object({
  runs: list(v.object({ text: Text, isBold: v.boolean() }), bounds.blocks),
  marker: Text,
  depth: Count,
});

const TableCell = v.object({
  ...{ row: Count, column: Count, rowSpan: Count, columnSpan: Count },
  isHeader: v.boolean(),
  lines: list(Line, bounds.blocks),
  from: SourcePlace,
});

/** A `Block` as it is stored and read again: trusted no further than its shape. */
export const BlockSchema = v.variant('kind', [
  v.object({ kind: v.literal('heading'), level: Count, line: Line, from: SourcePlace }),
  v.object({ kind: v.literal('item'), line: Line, from: SourcePlace }),
  v.object({ kind: v.literal('paragraph'), line: Line, from: SourcePlace }),
  v.object({
    ...{ kind: v.literal('table'), rows: Count, columns: Count },
    cells: list(TableCell, bounds.cells),
    caption: Text,
    from: SourcePlace,
  }),
]);
