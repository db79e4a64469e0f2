import { harmless } from './sheet-text';

/** A table, in quotes throughout, so that no sign in a text ends a cell, and with the mark by which Excel knows UTF-8. */
export const csvText = (table: readonly (readonly string[])[]): string =>
  `\ufeff${table.map((row) => row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
