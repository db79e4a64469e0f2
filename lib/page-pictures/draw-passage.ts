import { i18n } from '#i18n';
import { type Picture, toBase64 } from '@/lib/feedback/package';
import type { Passage } from '@/lib/model/passage';
import { type Box, type MarkedPart, markedParts } from './marked-parts';
import type { DrawnPage, Pages } from './open-pages';

/** Of a page's height, above and below the passage: enough to see where it stands, and little of what is beside it. */
const context = 0.06;
const mostPages = 3;
const gap = 12;
const colours = { words: 'rgb(255 214 0 / 55%)', edge: '#8a5a00', between: '#d5d9e0' };
const quality = 0.72;

/**
 * The place of a passage on its pages, as wide as the page, with the passage marked: words as with a pen, a region by its
 * frame. Of a passage over more than three pages the first three.
 *
 * @returns null where it stands on no page
 */
export async function drawPassage(pages: Pages, passage: Passage): Promise<Picture | null> {
  const parts = markedParts(passage).slice(0, mostPages);
  const strips: HTMLCanvasElement[] = [];
  for (const part of parts) {
    const strip = stripOf(await pages.draw(part.index), part);
    if (strip) strips.push(strip);
  }
  const [first] = parts;
  if (!first || strips.length === 0) return null;
  const whole = stacked(strips);
  const blob = await new Promise<Blob | null>((resolve) => whole.toBlob(resolve, 'image/webp', quality));
  if (!blob) return null;
  const type = blob.type === 'image/webp' ? 'image/webp' : 'image/png';
  return {
    id: 'f1',
    type,
    width: whole.width,
    height: whole.height,
    description: i18n.t('ask.pictureOf', [first.label]),
    data: toBase64(new Uint8Array(await blob.arrayBuffer())),
  };
}

function stripOf({ canvas, viewport }: DrawnPage, part: MarkedPart): HTMLCanvasElement | null {
  const boxes = part.boxesOn(viewport);
  if (boxes.length === 0) return null;
  const margin = Math.round(context * canvas.height);
  const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top)) - margin));
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + margin));
  if (bottom <= top) return null;
  const strip = document.createElement('canvas');
  strip.width = canvas.width;
  strip.height = bottom - top;
  const drawing = strip.getContext('2d');
  if (!drawing) return null;
  drawing.drawImage(canvas, 0, -top);
  drawing.translate(0, -top);
  for (const box of boxes) mark(drawing, box, part.kind);
  return strip;
}

function mark(drawing: CanvasRenderingContext2D, { left, top, right, bottom }: Box, kind: MarkedPart['kind']): void {
  if (kind === 'words') {
    drawing.globalCompositeOperation = 'multiply';
    drawing.fillStyle = colours.words;
    drawing.fillRect(left, top, right - left, bottom - top);
    drawing.globalCompositeOperation = 'source-over';
    // Told in print without colours too.
    drawing.fillStyle = colours.edge;
    drawing.fillRect(left, bottom, right - left, 2);
    return;
  }
  drawing.lineWidth = 3;
  drawing.strokeStyle = colours.edge;
  drawing.strokeRect(left, top, right - left, bottom - top);
}

function stacked(strips: readonly HTMLCanvasElement[]): HTMLCanvasElement {
  const [first] = strips;
  if (first && strips.length === 1) return first;
  const whole = document.createElement('canvas');
  whole.width = Math.max(...strips.map(({ width }) => width));
  whole.height = strips.reduce((sum, { height }) => sum + height, gap * (strips.length - 1));
  const drawing = whole.getContext('2d');
  if (!drawing) return whole;
  drawing.fillStyle = colours.between;
  drawing.fillRect(0, 0, whole.width, whole.height);
  let top = 0;
  for (const strip of strips) {
    drawing.drawImage(strip, 0, top);
    top += strip.height + gap;
  }
  return whole;
}
