import type { FrameworkFormat, FrameworkSource } from '@/lib/frameworks/format';
import { tableStart } from '@/lib/frameworks/source/table-text';
import { likenessOf } from './columns';

/** Codebooks of Taguette, and lists of tags made like them. */
export const taguette = {
  id: 'taguette',
  extensions: ['.csv'],
  recognise: (source: FrameworkSource) => likenessOf(tableStart(source).rows[0] ?? []),
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readTags } = await import('./read');
    return readTags(source, signal);
  },
} satisfies FrameworkFormat;
