import { i18n } from '#i18n';
import { type Picture, packageLimits, toBase64 } from '@/lib/feedback/package';
import type { ShareBox } from '@/lib/model/share-box';

/** In letters of base64. What is larger is made smaller, at the cost of its looks. */
const mostExact = 200_000;
const quality = 0.8;

/**
 * The picture with boxes painted black. It is drawn anew, so that nothing of what is under a box is in it, and nothing
 * that a file has besides its pixels.
 */
export async function blackOut(picture: Picture, boxes: readonly ShareBox[]): Promise<Picture> {
  const bitmap = await createImageBitmap(blobOf(picture));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const drawing = canvas.getContext('2d', { alpha: false });
  if (!drawing) throw new Error('no canvas to draw on');
  drawing.drawImage(bitmap, 0, 0);
  bitmap.close();
  drawing.fillStyle = '#000';
  for (const box of boxes) {
    // Pixels that are covered in part are covered whole.
    const left = Math.floor(box.left * canvas.width);
    const top = Math.floor(box.top * canvas.height);
    const right = Math.ceil((box.left + box.width) * canvas.width);
    const bottom = Math.ceil((box.top + box.height) * canvas.height);
    drawing.fillRect(left, top, right - left, bottom - top);
  }
  const description = i18n.t('blackout.described', [picture.description]);
  return { ...picture, width: canvas.width, height: canvas.height, description, ...(await encoded(canvas)) };
}

async function encoded(canvas: HTMLCanvasElement): Promise<Pick<Picture, 'type' | 'data'>> {
  const exact = await lettersOf(canvas, 'image/png');
  if (exact && exact.length <= mostExact) return { type: 'image/png', data: exact };
  const smaller = await lettersOf(canvas, 'image/jpeg', quality);
  if (!smaller || smaller.length > packageLimits.picture) throw new Error('too large to be sent');
  return { type: 'image/jpeg', data: smaller };
}

async function lettersOf(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<string | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  return blob?.type === type ? toBase64(new Uint8Array(await blob.arrayBuffer())) : null;
}

function blobOf({ type, data }: Picture): Blob {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type });
}
