import { expect, test } from 'vitest';
import type { Picture } from '@/lib/feedback/package';
import { blackOut } from '@/lib/page-pictures';
import { drawnPicture } from '@/tests/gallery/drawn-picture';

async function pixelsOf({ type, data }: Picture): Promise<ImageData> {
  const blob = await (await fetch(`data:${type};base64,${data}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!drawing) throw new Error('no canvas');
  drawing.drawImage(bitmap, 0, 0);
  return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
}

const at = ({ data, width }: ImageData, x: number, y: number): number[] => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

/** A picture of random dots, which no format makes small. */
function dotted(width: number, height: number): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('no canvas');
  const dots = drawing.createImageData(width, height);
  for (let byte = 0; byte < dots.data.length; byte += 1) dots.data[byte] = byte % 4 === 3 ? 255 : Math.random() * 255;
  drawing.putImageData(dots, 0, 0);
  return { ...drawnPicture(), width, height, data: canvas.toDataURL('image/png').split(',')[1] ?? '' };
}

test('every pixel that a box touches is black, and all others are as they were', async () => {
  const before = drawnPicture(200, 100);
  // From the middle of a pixel to the middle of another one.
  const box = { left: 20.5 / 200, top: 10.5 / 100, width: 100 / 200, height: 60 / 100 };
  const after = await blackOut(before, [box]);
  const [was, is] = [await pixelsOf(before), await pixelsOf(after)];
  expect([is.width, is.height]).toEqual([200, 100]);
  const wrong: string[] = [];
  for (let y = 0; y < 100; y += 1) {
    for (let x = 0; x < 200; x += 1) {
      const isCovered = x >= 20 && x <= 120 && y >= 10 && y <= 70;
      const wanted = isCovered ? [0, 0, 0, 255] : at(was, x, y);
      if (at(is, x, y).join() !== wanted.join()) wrong.push(`${x},${y}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('of two pictures that differ only under the boxes the same is left, to the byte', async () => {
  const box = { left: 0, top: 0, width: 1, height: 1 };
  const one = await blackOut(dotted(64, 64), [box]);
  const other = await blackOut(dotted(64, 64), [box]);
  expect(one.data).toBe(other.data);
});

test('who can not see the picture is told that parts of it are blacked out', async () => {
  const { description } = await blackOut(drawnPicture(), [{ left: 0, top: 0, width: 0.5, height: 0.5 }]);
  expect(description).toBe('blackout.described The place on page 3');
});

test('the picture is a PNG of pixels alone', async () => {
  const { type, data } = await blackOut(drawnPicture(), [{ left: 0, top: 0, width: 0.5, height: 0.5 }]);
  expect(type).toBe('image/png');
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const chunks = new Set<string>();
  for (let place = 8; place < bytes.length; place += view.getUint32(place) + 12) {
    chunks.add(String.fromCharCode(...bytes.slice(place + 4, place + 8)));
  }
  for (const chunk of chunks) expect(['IHDR', 'sRGB', 'sBIT', 'PLTE', 'IDAT', 'IEND']).toContain(chunk);
});

test('a picture that would be too large for mail is a smaller JPEG, in which what was covered is black too', async () => {
  const before = dotted(600, 400);
  const after = await blackOut(before, [{ left: 0.25, top: 0.25, width: 0.5, height: 0.5 }]);
  expect(after.type).toBe('image/jpeg');
  expect(after.data.length).toBeLessThan(before.data.length);
  const is = await pixelsOf(after);
  for (let y = 116; y < 284; y += 1) {
    for (let x = 166; x < 434; x += 1) expect(Math.max(...at(is, x, y).slice(0, 3))).toBeLessThan(4);
  }
});
