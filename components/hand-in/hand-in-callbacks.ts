import type { HandInWish } from '@/lib/handing-in/hand-in-model';

export interface HandInCallbacks {
  onWish: (wish: HandInWish) => void;
  onSave: () => void;
  /** Saves the evidence as a file of its own, where the PDF can't be written. */
  onSaveApart: () => void;
  onClose: () => void;
}
