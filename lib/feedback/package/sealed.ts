import * as v from 'valibot';
import { packageLimits } from './limits';
import { Base64Url } from './text';

/** A package under a passphrase: PBKDF2 with SHA-256, then AES-GCM with 256 bits over the package's JSON. */
export const SealedPackage = v.object({
  format: v.literal('proofmark-sealed'),
  version: v.literal(1),
  holds: v.picklist(['request', 'reply']),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(2_000_000)),
  salt: v.pipe(Base64Url, v.length(22)),
  nonce: v.pipe(Base64Url, v.length(16)),
  data: v.pipe(Base64Url, v.maxLength(packageLimits.file)),
});
export type SealedPackage = v.InferOutput<typeof SealedPackage>;
