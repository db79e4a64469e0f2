import { i18n } from '#i18n';
import type { ShareBox } from '@/lib/model/share-box';

/** Which box it is, where on the picture it lies, and how large it is. */
export function boxInWords(boxes: readonly ShareBox[], at: number): string {
  const box = boxes[at];
  if (!box) return '';
  const { left, top, width, height } = box;
  return i18n.t('blackout.box', [
    String(at + 1),
    String(boxes.length),
    inPercent(left),
    inPercent(top),
    inPercent(width),
    inPercent(height),
  ]);
}

const inPercent = (share: number): string => String(Math.round(share * 100));
