import { toggle } from '@/lib/file-formats/office/toggle';
import { childAt, childElements, ownText, type XmlElement } from '@/lib/file-formats/xml/element';

/** A stretch of a cell's text; null where its weight is that of the cell. */
export interface CellRun {
  text: string;
  isBold: boolean | null;
}

/** The text of a shared or an inline string. How it is pronounced is none of it. */
export function richText(element: XmlElement | null): CellRun[] {
  const runs: CellRun[] = [];
  for (const part of childElements(element)) {
    if (part.name === 't') runs.push({ text: unescaped(ownText(part)), isBold: null });
    if (part.name !== 'r') continue;
    const marks = childAt(part, 'rPr');
    const isBold = marks && toggle(marks, 'b') === true;
    runs.push({ text: unescaped(ownText(childAt(part, 't'))), isBold });
  }
  return runs;
}

/** Characters that XML can't hold are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
