import type { Page } from 'puppeteer-core';

/**
 * How far the marks drawn on a page lie off the selected words, in pixels: for each line of the selection the distance
 * between the middles, and the difference in length along the text. To be used on whole lines, since within them the text
 * layer itself is only near the letters.
 */
export function marksOffSelection(page: Page): Promise<{ middle: number; length: number }[]> {
  return page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    const sheet = range?.startContainer.parentElement?.closest('.page')?.querySelector('.proofmark-sheet');
    if (!range || !sheet) throw new Error('nothing is selected on a page with marks');
    const middleOf = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    const lengthOf = (box: DOMRect) => Math.max(box.width, box.height);
    const marks = [...sheet.querySelectorAll('.ground')].map((mark) => mark.getBoundingClientRect());
    return [...range.getClientRects()].map((line) => {
      const from = middleOf(line);
      const off = marks.map((mark) => {
        const to = middleOf(mark);
        return { middle: Math.hypot(to.x - from.x, to.y - from.y), length: Math.abs(lengthOf(mark) - lengthOf(line)) };
      });
      return off.sort((one, other) => one.middle - other.middle)[0] ?? { middle: Infinity, length: Infinity };
    });
  });
}
