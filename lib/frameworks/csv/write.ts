import { csvText as csvOf } from '@/lib/file-formats/csv-text';
import { cellsOf } from '@/lib/frameworks/program-table/cells';
import { rowsOf } from '@/lib/frameworks/program-table/rows-of';
import type { Framework } from '@/lib/model/framework';

export const csvText = (framework: Framework): string => csvOf(cellsOf(rowsOf(framework)));
