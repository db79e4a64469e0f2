import type { ShareBox } from '@/lib/model/share-box';

/** The box that comes without being drawn, in the middle; each a little beside the one before, so that none hides another. */
export function newBox(already: number): ShareBox {
  const aside = (already % 8) * 0.03;
  return { left: 0.3 + aside, top: 0.3 + aside, width: 0.25, height: 0.2 };
}
