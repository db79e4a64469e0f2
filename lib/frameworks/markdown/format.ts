import { tableLosses } from '@/lib/frameworks/program-table/losses';
import type { WrittenFormat } from '@/lib/frameworks/written-format';

/** To be read: headings for requirements, tables of their indicators. */
export const markdownText = {
  id: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown;charset=utf-8',
  losses: tableLosses,
  ownParts: [],
  async write(framework) {
    const { markdownOf } = await import('./write');
    return [markdownOf(framework)];
  },
} satisfies WrittenFormat;
