export const mostColumns = 16_384;
export const mostRows = 1_048_576;

export interface CellPlace {
  /** From 0. */
  row: number;
  column: number;
}

/** The place that "B3" names, or null where it names none. */
export function placeOf(reference: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row >= 0 && row < mostRows && column < mostColumns ? { row, column } : null;
}

export interface CellRange {
  first: CellPlace;
  last: CellPlace;
}

/** The range that "A1:B3" names, or null. */
export function rangeOf(reference: string | null): CellRange | null {
  const [from = '', to = from] = reference?.split(':') ?? [];
  const first = placeOf(from);
  const last = placeOf(to);
  return first && last && first.row <= last.row && first.column <= last.column ? { first, last } : null;
}

export function cellName({ row, column }: CellPlace): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
