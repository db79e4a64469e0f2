import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { RequestPackage } from '@/lib/feedback/package';

const atHand = signalOf<RequestPackage | null>(null);

/** A request that someone else made and the person has opened here, until they leave the workspace. */
export const reviewAtHand: ReadonlySignal<RequestPackage | null> = atHand;

export function holdForReview(request: RequestPackage): void {
  atHand.value = request;
}
