import * as v from 'valibot';
import { packageLimits } from './limits';
import { Base64Url } from './text';

/** What every text under a passphrase has beside it: PBKDF2 with SHA-256, then AES-GCM with 256 bits. */
export const sealing = {
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(2_000_000)),
  salt: v.pipe(Base64Url, v.length(22)),
  nonce: v.pipe(Base64Url, v.length(16)),
};

/** A text under a passphrase. */
export interface Sealed {
  iterations: number;
  salt: string;
  nonce: string;
  data: string;
}

/** A package under a passphrase, which seals the package's JSON. */
export const SealedPackage = v.object({
  format: v.literal('proofmark-sealed'),
  version: v.literal(1),
  holds: v.picklist(['request', 'reply']),
  ...sealing,
  data: v.pipe(Base64Url, v.maxLength(packageLimits.file)),
});
export type SealedPackage = v.InferOutput<typeof SealedPackage>;
