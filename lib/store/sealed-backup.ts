import * as v from 'valibot';
import { sealText, unsealText } from '@/lib/feedback/package/passphrase';
import { sealing } from '@/lib/feedback/package/sealed';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { longestFile } from './read-backup';

/** A backup under a passphrase. Nothing of what it holds can be read without that. */
const SealedBackup = v.object({
  format: v.literal('proofmark-sealed-backup'),
  version: v.literal(1),
  ...sealing,
  data: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
});
export type SealedBackup = v.InferOutput<typeof SealedBackup>;

/** Bytes: of one letter there can be three. */
const largest = 3 * longestFile;

/** @returns the text of a file */
export async function sealBackup(text: string, passphrase: string): Promise<string> {
  const sealed = await sealText(passphrase, text);
  return JSON.stringify({ format: 'proofmark-sealed-backup', version: 1, ...sealed } satisfies SealedBackup);
}

/** What a file holds that is under a passphrase, or that it is damaged, so that nobody can open it; null for another file. */
export function readSealedBackup(text: string): SealedBackup | 'damaged' | null {
  if (!/^\s*\{\s*"format"\s*:\s*"proofmark-sealed-backup"/.test(text)) return null;
  try {
    const result = v.safeParse(SealedBackup, parseUntrustedJson(text));
    return result.success ? result.output : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** @throws PackageRefused 'wrongPassphrase', also where the file was altered; 'noCrypto' */
export const unsealBackup = (sealed: SealedBackup, passphrase: string): Promise<string> =>
  unsealText(passphrase, sealed, largest);
