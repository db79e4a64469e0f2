import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetInPage, positionInLayer, quadsOf, rangeInLayer } from '@/lib/documents/pdf/text';
import { type ShownPage, showPage } from './shown-page';

const content = [
  'BT /F 14 Tf 40 250 Td (Willows fill the mill with illness) Tj 0 -18 Td (and the second line goes on) Tj ET',
  '/P <</MCID 0>> BDC BT /F 9 Tf 40 200 Td [(Small) -2000 (apart) 40 (kerned)] TJ ET EMC',
  'BT /F 12 Tf 300 60 Td (Far away) Tj ET',
  'BT /F 12 Tf 0 1 -1 0 380 100 Tm (Upwards it runs) Tj ET',
].join('\n');

const page = showPage(content);

function nodeWith(layer: Element, words: string): { node: Node; at: number } {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) return { node, at };
  }
  throw new Error(`The layer has no "${words}"`);
}

describe('places in a text layer', () => {
  test.each(['fill the mill', 'second', 'Small', 'away', 'it runs'])(
    '"%s" has its offsets, and they lead back',
    async (words) => {
      const { text, layer } = await page;
      const { node, at } = nodeWith(layer, words);
      const start = offsetInPage(text, layer, node, at);
      const end = offsetInPage(text, layer, node, at + words.length);
      expect(text.text.slice(start, end)).toBe(words);
      const range = rangeInLayer(text, layer, start, end);
      expect(range?.toString()).toBe(words);
      expect(range?.startContainer).toBe(node);
      expect(range?.endContainer).toBe(node);
    },
  );

  test('between nodes are those of the text before or after', async () => {
    const { text, layer } = await page;
    expect(offsetInPage(text, layer, layer, 0)).toBe(0);
    expect(offsetInPage(text, layer, layer, layer.childNodes.length)).toBe(text.text.length);
    const { node } = nodeWith(layer, 'Willows');
    const endOfFirst = offsetInPage(text, layer, node, node.textContent?.length ?? 0);
    expect(text.text.slice(0, endOfFirst)).toBe('Willows fill the mill with illness');
    const second = nodeWith(layer, 'and the second');
    expect(offsetInPage(text, layer, second.node, 0)).toBe(endOfFirst + 1);
  });

  test('come back from every offset, but for breaks that the layer doesn’t have', async () => {
    const { text, layer } = await page;
    fc.assert(
      fc.property(
        fc.nat({ max: text.text.length }),
        fc.constantFrom('before' as const, 'after' as const),
        (offset, side) => {
          const place = positionInLayer(text, layer, offset, side);
          const back = place ? offsetInPage(text, layer, place.node, place.offset) : -1;
          const between = text.text.slice(Math.min(back, offset), Math.max(back, offset));
          expect(between.trim()).toBe('');
          expect(between.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('a layer without text has none', async () => {
    const { text, layer } = await showPage('');
    expect(positionInLayer(text, layer, 0)).toBeNull();
    expect(rangeInLayer(text, layer, 0, 1)).toBeNull();
    expect(offsetInPage(text, layer, layer, 0)).toBe(0);
  });
});

describe('quads on the page', () => {
  const boxesOf = ({ layer, viewport, text }: ShownPage, start: number, end: number): DOMRect[] => {
    const origin = layer.getBoundingClientRect();
    return quadsOf(text, start, end).map((quad) => {
      const corners = [0, 2, 4, 6].map((at) => viewport.convertToViewportPoint(quad[at] ?? 0, quad[at + 1] ?? 0));
      const xs = corners.map(([x]) => origin.left + Number(x));
      const ys = corners.map(([, y]) => origin.top + Number(y));
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return new DOMRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
    });
  };

  test.each(['Willows fill the mill with illness', 'mill with', 'second line', 'Far away', 'Upwards it runs'])(
    'cover what the browser shows of "%s"',
    async (words) => {
      const shown = await page;
      const start = shown.text.text.indexOf(words);
      const [quad, ...more] = boxesOf(shown, start, start + words.length);
      const rect = rangeInLayer(shown.text, shown.layer, start, start + words.length)?.getBoundingClientRect();
      expect(more).toEqual([]);
      if (!quad || !rect) throw new Error('Nothing is shown');
      const overlap =
        (Math.min(quad.right, rect.right) - Math.max(quad.left, rect.left)) *
        (Math.min(quad.bottom, rect.bottom) - Math.max(quad.top, rect.top));
      const area = quad.width * quad.height;
      expect(overlap / area).toBeGreaterThan(0.8);
      expect(overlap / (rect.width * rect.height)).toBeGreaterThan(0.7);
    },
  );
});
