import type { Block } from '@/lib/frameworks/blocks/block';
import { type DraftTree, indicatorsOf } from '@/lib/frameworks/draft/draft';

/**
 * Whether something in a document speaks for it that requirements are in it: a table, a list, levels, codes. Sentences
 * alone are what any page has.
 */
export function tellsOfCredential({ requirements }: DraftTree, blocks: readonly Block[]): boolean {
  return requirements
    .flatMap(({ children }) => indicatorsOf(children))
    .some(({ code, levels, from }) => {
      const kind = blocks[from.block]?.kind;
      return levels.length > 0 || code !== '' || kind === 'table' || kind === 'item';
    });
}
