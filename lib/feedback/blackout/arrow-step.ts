import { arrowDirections, type SharePoint } from '@/lib/model/share-box';

/** In pixels of the picture. */
const step = 10;
const fineStep = 2;

/** How far a key goes in shares of a picture; null for any key but an arrow. */
export function arrowStep(
  key: string,
  isFine: boolean,
  { width, height }: { width: number; height: number },
): SharePoint | null {
  const arrow = arrowDirections[key];
  const pixels = isFine ? fineStep : step;
  return arrow ? { x: (arrow.x * pixels) / width, y: (arrow.y * pixels) / height } : null;
}
