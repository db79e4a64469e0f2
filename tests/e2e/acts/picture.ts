import type { Page } from 'puppeteer-core';
import { until } from '../driver/until.ts';

export interface ShownPicture {
  width: number;
  height: number;
  /** Of each the colour as one number, row after row; 0 is black. */
  pixels: Uint32Array;
  /** The data of the picture itself. */
  source: string;
}

/** The picture that a page shows there, taken apart. */
export async function pictureIn(page: Page, selector: string): Promise<ShownPicture> {
  const found = await until(`a picture at ${selector}`, () =>
    page.evaluate((wanted) => {
      const image = document.querySelector<HTMLImageElement>(wanted);
      if (!image?.complete || image.naturalWidth === 0) return null;
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const { data = [] } = drawing?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let letters = '';
      for (const byte of data) letters += String.fromCharCode(byte);
      return { width: canvas.width, height: canvas.height, letters: btoa(letters), source: image.src };
    }, selector),
  );
  const bytes = Buffer.from(found.letters, 'base64');
  const pixels = Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUIntBE(at * 4, 3));
  return { width: found.width, height: found.height, pixels, source: found.source.split(',')[1] ?? '' };
}
