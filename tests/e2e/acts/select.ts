import type { Frame, Page } from 'puppeteer-core';

/**
 * Selects the first place that reads so, white space aside. `from` and `to` differ for a long passage: it reaches from
 * the one to the end of the other.
 */
export async function selectText(frame: Frame | Page, from: string, to = from): Promise<void> {
  await frame.evaluate(
    (start, end) => {
      const nodes: { node: Text; at: number }[] = [];
      let text = '';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node: node as Text, at: text.length });
        text += (node as Text).data.replaceAll('\n', ' ');
      }
      const first = text.indexOf(start);
      const last = text.indexOf(end, first) + end.length;
      if (first < 0 || last < end.length) throw new Error(`"${start}" to "${end}" is not on this page`);
      const at = (offset: number, atEnd: boolean) => {
        const found = nodes.findLast((each) => (atEnd ? each.at < offset : each.at <= offset));
        if (!found) throw new Error('no text');
        return [found.node, offset - found.at] as const;
      };
      const [startNode, startOffset] = at(first, false);
      const [endNode, endOffset] = at(last, true);
      startNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
    },
    from,
    to,
  );
}

/** Selects a passage within one line or paragraph by pressing, dragging and letting go of the mouse. */
export async function dragOver(page: Page, text: string): Promise<void> {
  await selectText(page, text);
  const ends = await page.evaluate(() => {
    const range = getSelection()?.getRangeAt(0);
    const boxes = [...(range?.getClientRects() ?? [])];
    const first = boxes[0];
    const last = boxes.at(-1);
    getSelection()?.removeAllRanges();
    if (!first || !last) throw new Error('nothing to drag over');
    return {
      start: { x: first.left + 0.5, y: first.top + first.height / 2 },
      end: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  });
  await page.mouse.move(ends.start.x, ends.start.y);
  await page.mouse.down();
  await page.mouse.move(ends.end.x, ends.end.y, { steps: 4 });
  await page.mouse.up();
}

export const selectedText = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));
