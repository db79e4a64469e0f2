import type { FrameworkFormat, FrameworkSource } from '@/lib/frameworks/format';
import { tableStart } from '@/lib/frameworks/source/table-text';
import { columns } from './columns';

/** Competency frameworks as Moodle exports them. Their header is in the language of whoever exported: places count. */
export const moodle = {
  id: 'moodle',
  extensions: ['.csv'],
  recognise(source: FrameworkSource) {
    const { rows } = tableStart(source);
    const isScaled = rows.some((row) => row[columns.scaleConfiguration]?.includes('"scaleid"'));
    const isNamed = rows[0]?.[columns.scaleConfiguration]?.toLowerCase() === 'scale configuration';
    return rows[0]?.length === columns.count && (isScaled || isNamed) ? 'certain' : 'none';
  },
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readMoodle } = await import('./read');
    return readMoodle(source, signal);
  },
} satisfies FrameworkFormat;
