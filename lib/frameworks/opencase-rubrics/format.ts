import type { FrameworkFormat, FrameworkSource } from '@/lib/frameworks/format';
import { tableStart } from '@/lib/frameworks/source/table-text';
import { isRubricHeader } from './columns';

/** Tables in which each row is a rubric, a criterion or a level, as programs around CASE give them out. */
export const opencaseRubrics = {
  id: 'opencaseRubrics',
  extensions: ['.csv'],
  recognise: (source: FrameworkSource) => (isRubricHeader(tableStart(source).rows[0] ?? []) ? 'certain' : 'none'),
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readRubrics } = await import('./read');
    return readRubrics(source, signal);
  },
} satisfies FrameworkFormat;
