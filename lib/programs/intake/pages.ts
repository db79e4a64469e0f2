import type { Block } from '@/lib/frameworks/blocks/block';
import type { SourcePlace } from '@/lib/frameworks/format';

/** Documents with as many pages or fewer are read whole without a question. */
export const fewPages = 10;

/** Where documents are in pages, readers begin places with the page. */
function pageAt(place: SourcePlace): number | null {
  const page = 'item' in place ? /^page=(\d+)\b/.exec(place.item)?.[1] : undefined;
  return page === undefined ? null : Number(page);
}

/** The last page that something stands on; 0 where the document is in no pages. */
export const pagesIn = (blocks: readonly Block[]): number =>
  blocks.reduce((last, { from }) => Math.max(last, pageAt(from) ?? 0), 0);

export interface ReadBlocks {
  blocks: readonly Block[];
  /** Where each of them stands in the whole document. */
  places: readonly number[];
}

/**
 * What is on these pages; all of it where none are said. Of a table that goes over pages its rows go by their own, and what
 * stands over its columns stays.
 */
export function onPages(blocks: readonly Block[], pages: { first: number; last: number } | null): ReadBlocks {
  const kept: Block[] = [];
  const places: number[] = [];
  for (const [at, block] of blocks.entries()) {
    const part = pages ? partOn(block, pages.first, pages.last) : block;
    if (part === null) continue;
    kept.push(part);
    places.push(at);
  }
  return { blocks: kept, places };
}

function partOn(block: Block, first: number, last: number): Block | null {
  const isOn = (place: SourcePlace) => {
    const page = pageAt(place);
    return page === null || (page >= first && page <= last);
  };
  if (block.kind !== 'table') return isOn(block.from) ? block : null;
  if (!block.cells.some(({ from }) => isOn(from))) return null;
  return { ...block, cells: block.cells.filter(({ from, row, isHeader }) => isOn(from) || (isHeader && row === 0)) };
}
