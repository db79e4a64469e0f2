import { attributeOf, childAt, ownText, type XmlElement } from '@/lib/file-formats/xml/element';
import type { CellStyle } from './cell-styles';
import { numberText } from './number-text';
import { type CellRun, richText, unescaped } from './rich-text';

/** The text that a cell shows: what formulas came to, numbers and dates as they are formatted. */
export function cellRuns(
  cell: XmlElement,
  { formatId, format }: CellStyle,
  shared: readonly (readonly CellRun[])[],
  from1904: boolean,
): readonly CellRun[] {
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 'inlineStr') return richText(childAt(cell, 'is'));
  const value = ownText(childAt(cell, 'v')).trim();
  if (value === '') return [];
  if (type === 's') return shared[Number(value)] ?? [];
  if (type === 'b') return plain(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return plain(value.replace(/T00:00(:00)?(\.0+)?Z?$/, '').replace('T', ' '));
  const number = Number(value);
  if (type !== 'n' || !Number.isFinite(number)) return plain(unescaped(ownText(childAt(cell, 'v'))));
  return plain(numberText(number, formatId, format, from1904));
}

const plain = (text: string): CellRun[] => [{ text, isBold: null }];
