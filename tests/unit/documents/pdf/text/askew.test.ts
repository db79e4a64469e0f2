import { expect, test } from 'vitest';
import { quadsOf } from '@/lib/documents/pdf/text';
import { drawnPage, edgesOf, spanOf, widthOf } from './made-pdf';

const words = ['Words', 'of', 'a', 'scan', 'that', 'lies', 'askew', 'rise', 'by', 'and', 'by'];

test('the quads of a line that rises word by word rise with it', async () => {
  const { text } = await drawnPage((page, font) => {
    for (const line of [0, 1]) {
      let x = 40;
      for (const [at, word] of words.entries()) {
        page.drawText(word, { x, y: 300 - line * 15 + at * 1.5, size: 12, font });
        x += widthOf(font, `${word} `, 12);
      }
    }
  });
  const [start] = spanOf(text, 'Words');
  const [, end] = spanOf(text, 'and by');
  const quads = quadsOf(text, start, end).map(edgesOf);
  expect(quads.length).toBeGreaterThan(1);
  expect(quads.at(-1)?.bottom).toBeGreaterThan((quads[0]?.bottom ?? 0) + 12);
  for (const { bottom, top } of quads) expect(top - bottom).toBeLessThan(15);
});

test('the quads of a part of such a line are of that part alone', async () => {
  const { text, font } = await drawnPage((page, times) => {
    let x = 40;
    for (const [at, word] of words.entries()) {
      page.drawText(word, { x, y: 300 + at * 1.5, size: 12, font: times });
      x += widthOf(times, `${word} `, 12);
    }
  });
  const [quad, ...more] = quadsOf(text, ...spanOf(text, 'askew'));
  expect(more).toEqual([]);
  const { left, right, bottom } = edgesOf(quad);
  expect(left).toBeCloseTo(40 + words.slice(0, 6).reduce((sum, word) => sum + widthOf(font, `${word} `, 12), 0), 1);
  expect(right).toBeGreaterThan(left);
  expect(bottom).toBeGreaterThan(300 + 9 - 4);
});
