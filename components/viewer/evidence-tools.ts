import type { ReadonlySignal } from '@preact/signals';
import type { HandInCallbacks } from '@/components/hand-in/hand-in-callbacks';
import type { HandInModel } from '@/lib/handing-in/hand-in-model';
import type { TravellingStep } from '@/lib/handing-in/travelling-offer';

/** What the viewer can do with the evidence in an open PDF, beside what the overlay does. */
export interface EvidenceTools extends HandInCallbacks {
  /** Whether parts of pages are being marked. */
  drawing: ReadonlySignal<boolean>;
  handIn: ReadonlySignal<HandInModel | null>;
  travelling: ReadonlySignal<TravellingStep>;
  onDraw: () => void;
  onHandIn: () => void;
  onRestore: () => void;
  onLeaveTravelling: () => void;
}
