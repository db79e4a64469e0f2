import { numberOf } from '@/lib/frameworks/source/fields';
import type { TableRow } from '@/lib/frameworks/source/table-text';
import type { LooseNode } from '@/lib/frameworks/tree/link';
import { treeNode } from '@/lib/frameworks/tree/tree';
import type { Columns } from './columns';

type Row = LooseNode & { isNamed: boolean };

interface Item {
  line: number;
  /** What others call it first: every row has one. */
  name: string;
  identifier: string;
  code: string;
  statement: string;
  abbreviated: string;
  notes: string;
  sequence: number | null;
  parent: string;
  level: string;
}

/**
 * What each row belongs to: what it names (`Is Child Of`, by identifier or code), or what stands above it one level higher
 * (`Level`, as a number or as "1.2.3"), or else whatever has the beginning of its code, up to a dot.
 */
export function looseRows(rows: readonly TableRow[], columns: Columns): Row[] {
  const items = rows
    .map((row) => itemOf(row, columns))
    .filter(({ statement, code, level }) => (statement !== '' || code !== '') && !level.startsWith('#'));
  const byCode = new Map<string, Item>();
  const byIdentifier = new Map<string, Item>();
  for (const item of items) {
    if (item.code !== '' && !byCode.has(item.code)) byCode.set(item.code, item);
    if (item.identifier !== '' && !byIdentifier.has(item.identifier)) byIdentifier.set(item.identifier, item);
  }
  const levels = new Levels();
  return items.map((item) => {
    const above = levels.above(item);
    const own = [item.identifier, item.code];
    const stated = item.parent === '' || own.includes(item.parent) ? null : item.parent;
    const named = stated === null ? undefined : (byIdentifier.get(stated) ?? byCode.get(stated));
    const parent = named?.name ?? stated ?? above ?? nameAbove(item.code, byCode) ?? '';
    return rowOf(item, parent);
  });
}

function rowOf(item: Item, parent: string): Row {
  const { line, name, identifier, code, abbreviated, notes, sequence } = item;
  const text = item.statement || abbreviated || code;
  return {
    node: treeNode({
      key: identifier,
      ...{ code, text, label: abbreviated },
      hint: [abbreviated === text ? '' : abbreviated, notes].filter((each) => each !== '').join('\n'),
      from: { line },
    }),
    names: [name],
    parents: [{ name: parent, order: sequence }],
    isNamed: identifier !== '',
  };
}

function itemOf({ cells, line }: TableRow, columns: Columns): Item {
  const at = (column: keyof Columns): string => cells[columns[column] ?? -1] ?? '';
  return {
    line,
    name: at('identifier') || `line ${line}`,
    identifier: at('identifier'),
    code: at('code'),
    statement: at('statement'),
    abbreviated: at('abbreviated'),
    notes: at('notes'),
    sequence: numberOf(at('sequence')),
    parent: at('parent'),
    level: at('level'),
  };
}

/** What has the longest beginning of a code that ends before a dot. */
function nameAbove(code: string, byCode: ReadonlyMap<string, Item>): string | null {
  for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) {
    const above = byCode.get(code.slice(0, end));
    if (above) return above.name;
  }
  return null;
}

/** Which rows stand above the next one, by the levels that they say. */
class Levels {
  readonly #open: { depth: number; name: string }[] = [];

  /** The name of what an item stands below, empty where it stands at the top; null where it says no level. */
  above({ level, name }: Item): string | null {
    const depth = /^\d+(?:\.\d+)+$/.test(level) ? level.split('.').length : numberOf(level);
    if (depth === null) return null;
    while ((this.#open.at(-1)?.depth ?? Number.NEGATIVE_INFINITY) >= depth) this.#open.pop();
    const above = this.#open.at(-1)?.name ?? '';
    this.#open.push({ depth, name });
    return above;
  }
}
