import type { Package } from '@/lib/feedback/package';

/** A request that someone else made, as it was just read: sealed while it is under a passphrase. */
export type ReadRequest = Extract<Package, { carried: 'request' | 'sealed' }>;

let atHand: ReadRequest | null = null;

/** Hands a request from where it was read to where it is answered, within the workspace. */
export function holdForReview(request: ReadRequest): void {
  atHand = request;
}

export function takeForReview(): ReadRequest | null {
  const held = atHand;
  atHand = null;
  return held;
}
