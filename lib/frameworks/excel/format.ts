import { tableLosses } from '@/lib/frameworks/program-table/losses';
import type { WrittenFormat } from '@/lib/frameworks/written-format';

/** A sheet with a row for each indicator. */
export const excel = {
  id: 'excel',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  losses: tableLosses,
  ownParts: [],
  async write(framework) {
    const { workbookBytes } = await import('./write');
    return [await workbookBytes(framework)];
  },
} satisfies WrittenFormat;
