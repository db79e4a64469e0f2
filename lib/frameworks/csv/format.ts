import { tableLosses } from '@/lib/frameworks/program-table/losses';
import type { WrittenFormat } from '@/lib/frameworks/written-format';

/** A row for each indicator, as text: every program for tables opens it. */
export const csv = {
  id: 'csv',
  extension: '.csv',
  mediaType: 'text/csv;charset=utf-8',
  losses: tableLosses,
  ownParts: [],
  async write(framework) {
    const { csvText } = await import('./write');
    return [csvText(framework)];
  },
} satisfies WrittenFormat;
