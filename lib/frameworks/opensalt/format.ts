import type { FrameworkFormat, FrameworkSource } from '@/lib/frameworks/format';
import { tableStart } from '@/lib/frameworks/source/table-text';
import { likenessOf } from './columns';

/** The sheets of items by which OpenSALT and OpenCASE take frameworks in and give them out. */
export const opensalt = {
  id: 'opensalt',
  extensions: ['.csv', '.tsv', '.txt'],
  recognise: (source: FrameworkSource) => likenessOf(tableStart(source).rows),
  async read(source: FrameworkSource, signal: AbortSignal) {
    const { readSheet } = await import('./read');
    return readSheet(source, signal);
  },
} satisfies FrameworkFormat;
