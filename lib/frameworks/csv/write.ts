import { cellsOf, harmless } from '@/lib/frameworks/program-table/cells';
import { rowsOf } from '@/lib/frameworks/program-table/rows-of';
import type { Framework } from '@/lib/model/framework';

/** In quotes throughout, so that no sign in a text ends a cell, and with the mark by which Excel knows UTF-8. */
export const csvText = (framework: Framework): string =>
  `\ufeff${cellsOf(rowsOf(framework))
    .map((row) => row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(','))
    .join('\r\n')}\r\n`;
