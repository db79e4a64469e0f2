import { shownIn } from '@/lib/dom/shown-in';
import { closestTo, styleOf } from '@/lib/dom/strangers';

const cells = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';

/** How many boxes around a text block may be the one that is set in columns. */
const levels = 6;

/** Whether other text stands beside a text block, at the same height: in columns, cells, grids, or in one line with it. */
export function isAmidOthers(block: Element): boolean {
  const style = styleOf(block);
  if (!style || closestTo(block, cells) || style.display.startsWith('inline') || style.cssFloat !== 'none') {
    return true;
  }
  let around: Element | null = block;
  for (let level = 0; around && level < levels; level += 1) {
    const { display = '', flexDirection = '', columnCount = 'auto', columnWidth = 'auto' } = styleOf(around) ?? {};
    const isRow = display.endsWith('grid') || (display.endsWith('flex') && flexDirection.startsWith('row'));
    // Boxes around the page's parts are set side by side too: only what holds the block itself counts.
    if ((isRow && level === 1) || columnCount !== 'auto' || columnWidth !== 'auto') {
      return true;
    }
    around = shownIn(around);
  }
  return false;
}
