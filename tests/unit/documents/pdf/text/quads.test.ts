import {
  beginText,
  degrees,
  endText,
  type PDFHexString,
  popGraphicsState,
  pushGraphicsState,
  setCharacterSpacing,
  setCharacterSqueeze,
  setFontAndSize,
  setTextMatrix,
  showText,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { PdfPageText, quadsOf } from '@/lib/documents/pdf/text';
import { drawnPage, edgesOf, spanOf, widthOf } from './made-pdf';

const sentence = 'Willows fill the mill with illness';

describe('the quads of text', () => {
  test('stand on the glyphs, as the widths of the font have it', async () => {
    const { text, font } = await drawnPage((page, times) =>
      page.drawText(sentence, { x: 50, y: 400, size: 12, font: times }),
    );
    const quads = quadsOf(text, ...spanOf(text, 'mill with'));
    expect(quads).toHaveLength(1);
    const { left, right, bottom, top } = edgesOf(quads[0]);
    expect(left).toBeCloseTo(50 + widthOf(font, 'Willows fill the ', 12), 1);
    expect(right).toBeCloseTo(50 + widthOf(font, 'Willows fill the mill with', 12), 1);
    expect(bottom).toBeLessThan(399);
    expect(bottom).toBeGreaterThan(395);
    expect(top).toBeGreaterThan(407);
    expect(top).toBeLessThan(413);
  });

  test.each([90, 180, 270])('are in user space on a page turned by %i degrees and cropped', async (turn) => {
    const { text, font } = await drawnPage((page, times) => {
      page.setRotation(degrees(turn));
      page.setCropBox(40, 100, 300, 400);
      page.drawText(sentence, { x: 60, y: 300, size: 10, font: times });
    });
    const { left, right } = edgesOf(quadsOf(text, ...spanOf(text, 'fill'))[0]);
    expect(left).toBeCloseTo(60 + widthOf(font, 'Willows ', 10), 1);
    expect(right).toBeCloseTo(60 + widthOf(font, 'Willows fill', 10), 1);
  });

  test('go along text that is turned', async () => {
    const { text, font } = await drawnPage((page, times) =>
      page.drawText(sentence, { x: 100, y: 100, size: 10, font: times, rotate: degrees(30) }),
    );
    const [quad] = quadsOf(text, ...spanOf(text, 'fill'));
    const [topX = 0, topY = 0, endX = 0, endY = 0, bottomX = 0, bottomY = 0] = quad ?? [];
    expect(Math.atan2(endY - topY, endX - topX)).toBeCloseTo(Math.PI / 6, 3);
    const along = (bottomX - 100) * Math.cos(Math.PI / 6) + (bottomY - 100) * Math.sin(Math.PI / 6);
    expect(along).toBeCloseTo(widthOf(font, 'Willows ', 10), 1);
  });

  test('follow squeezed and spaced letters', async () => {
    const { text, font } = await drawnPage((page, times) => {
      const key = page.node.newFontDictionary('Times', times.ref);
      page.pushOperators(
        pushGraphicsState(),
        beginText(),
        setFontAndSize(key, 10),
        setCharacterSqueeze(50),
        setCharacterSpacing(1),
        setTextMatrix(2, 0, 0, 2, 30, 200),
        showText(times.encodeText('within') as PDFHexString),
        endText(),
        popGraphicsState(),
      );
    });
    const { left } = edgesOf(quadsOf(text, ...spanOf(text, 'hin'))[0]);
    expect(left).toBeCloseTo(30 + 2 * 0.5 * (widthOf(font, 'wit', 10) + 3), 1);
  });

  test('of lines set close don’t reach into each other', async () => {
    const { text } = await drawnPage((page, font) => {
      for (const [at, line] of ['Apple juice', 'Äpfel quark', 'Grey gypsy'].entries()) {
        page.drawText(line, { x: 50, y: 400 - at * 9, size: 12, font });
      }
    });
    const [first, second, third] = quadsOf(text, 0, text.text.length).map(edgesOf);
    expect(first?.bottom).toBeGreaterThanOrEqual((second?.top ?? 0) - 0.01);
    expect(second?.bottom).toBeGreaterThanOrEqual((third?.top ?? 0) - 0.01);
  });

  test('keep to their column', async () => {
    const { text } = await drawnPage((page, font) => {
      for (const x of [40, 220]) {
        for (const at of [0, 1, 2]) page.drawText(`column ${x} line ${at}`, { x, y: 400 - at * 14, size: 11, font });
      }
    });
    const start = text.text.indexOf('line 1');
    const quads = quadsOf(text, start, text.text.indexOf('column 220'));
    expect(quads).toHaveLength(2);
    for (const quad of quads) expect(edgesOf(quad).right).toBeLessThan(200);
  });

  test('take a raised sign into the line', async () => {
    const { text, font } = await drawnPage((page, times) => {
      page.drawText('square metre m', { x: 40, y: 300, size: 12, font: times });
      page.drawText('2', { x: 40 + widthOf(times, 'square metre m', 12), y: 304, size: 7, font: times });
    });
    const quads = quadsOf(text, ...spanOf(text, 'metre m2'));
    expect(quads).toHaveLength(1);
    const end = 40 + widthOf(font, 'square metre m', 12) + widthOf(font, '2', 7);
    expect(edgesOf(quads[0]).right).toBeCloseTo(end, 1);
  });

  test('are none where there is only white space', async () => {
    const { text } = await drawnPage((page, font) => page.drawText('one two', { x: 40, y: 300, size: 12, font }));
    expect(quadsOf(text, 3, 4)).toEqual([]);
    expect(quadsOf(text, 2, 2)).toEqual([]);
  });

  test('are none where a damaged file says no place', () => {
    const transform = [Number.NaN, Number.NaN, Number.NaN, Number.NaN, 40, 300];
    const item = { str: 'words', dir: 'ltr', transform, width: 20, height: 10, fontName: 'font', hasEOL: false };
    expect(quadsOf(new PdfPageText({ items: [item], styles: {} }), 0, 5)).toEqual([]);
  });

  test('take no time worth speaking of', async () => {
    const { text } = await drawnPage((page, font) => {
      for (let at = 0; at < 60; at += 1) {
        for (const x of [20, 150, 280])
          page.drawText('eighteen letters and more', { x, y: 580 - at * 9, size: 8, font });
      }
    });
    quadsOf(text, 0, text.text.length);
    const times = Array.from({ length: 300 }, (_, at) => {
      const began = performance.now();
      quadsOf(text, at + 3, at + 60);
      return performance.now() - began;
    });
    // The median, since the machine may do other things meanwhile.
    expect(times.toSorted((one, other) => one - other)[150]).toBeLessThan(0.2);
  });
});
