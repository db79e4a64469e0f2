import type { Page } from 'puppeteer-core';
import type { Box } from '../../replica/google-docs/page/boxes.ts';

/**
 * The box of what is painted, other than the white of paper, within some pixels around a box of the viewport: as the
 * pixels of the replica's canvases say. Null where nothing is.
 */
export function inkAround(page: Page, box: Box, around: number): Promise<Box | null> {
  return page.evaluate(
    ({ left, top, right, bottom }, more) => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.kix-canvas-tile-content')) {
        const place = canvas.getBoundingClientRect();
        if (place.left > left || place.right < right || place.top > top || place.bottom < bottom) continue;
        const scale = canvas.width / place.width;
        const [x, y] = [Math.floor((left - more - place.left) * scale), Math.floor((top - place.top) * scale)];
        const width = Math.ceil((right - left + 2 * more) * scale);
        const height = Math.ceil((bottom - top) * scale);
        const pixels = canvas.getContext('2d')?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray();
        const found = { left: width, top: height, right: -1, bottom: -1 };
        for (let row = 0; row < height; row += 1) {
          for (let column = 0; column < width; column += 1) {
            const at = (row * width + column) * 4;
            if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) > 600) continue;
            found.left = Math.min(found.left, column);
            found.right = Math.max(found.right, column + 1);
            found.top = Math.min(found.top, row);
            found.bottom = Math.max(found.bottom, row + 1);
          }
        }
        if (found.right < 0) return null;
        return {
          left: place.left + (x + found.left) / scale,
          right: place.left + (x + found.right) / scale,
          top: place.top + (y + found.top) / scale,
          bottom: place.top + (y + found.bottom) / scale,
        };
      }
      return null;
    },
    box,
    around,
  );
}
