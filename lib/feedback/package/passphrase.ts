import { fromBase64Url, toBase64Url } from './base64';
import type { Carried } from './code';
import { packageLimits } from './limits';
import { PackageRefused } from './refusal';
import type { Sealed, SealedPackage } from './sealed';
import { squeezed, unsqueezed } from './squeeze';

/** What OWASP asks of PBKDF2 with SHA-256 (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet). */
const iterations = 600_000;

/**
 * Puts a package under a passphrase.
 *
 * @param json the package
 * @throws PackageRefused 'noCrypto' where the browser lends no WebCrypto, as on pages that it does not trust
 */
export async function sealWith(passphrase: string, holds: Carried, json: string): Promise<SealedPackage> {
  return { format: 'proofmark-sealed', version: 1, holds, ...(await sealText(passphrase, json)) };
}

/**
 * @returns the package's JSON
 * @throws PackageRefused 'wrongPassphrase', which a sealed package that was altered is too; 'noCrypto'; 'tooLarge'
 */
export function unsealWith(passphrase: string, sealed: SealedPackage): Promise<string> {
  return unsealText(passphrase, sealed, packageLimits.inflated[sealed.holds]);
}

/** @throws PackageRefused 'noCrypto' */
export async function sealText(passphrase: string, text: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  const small = await squeezed(bytes);
  const content = small ?? bytes;
  // Whether it is compressed is sealed with it.
  const marked = new Uint8Array(content.length + 1);
  marked[0] = small ? 1 : 0;
  marked.set(content, 1);
  const key = await keyFrom(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, marked);
  return {
    iterations,
    salt: toBase64Url(salt),
    nonce: toBase64Url(nonce),
    data: toBase64Url(new Uint8Array(data)),
  };
}

/**
 * @param most bytes that it may unfold to
 * @throws PackageRefused 'wrongPassphrase', which what was altered is too; 'noCrypto'; 'tooLarge'
 */
export async function unsealText(passphrase: string, sealed: Sealed, most: number): Promise<string> {
  const key = await keyFrom(passphrase, fromBase64Url(sealed.salt), sealed.iterations);
  let marked: Uint8Array<ArrayBuffer>;
  try {
    const data = fromBase64Url(sealed.data);
    marked = new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64Url(sealed.nonce) }, key, data),
    );
  } catch {
    throw new PackageRefused('wrongPassphrase');
  }
  const bytes = marked.subarray(1);
  return new TextDecoder().decode(marked[0] === 1 ? await unsqueezed(bytes, most) : bytes);
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  if (!globalThis.crypto?.subtle) throw new PackageRefused('noCrypto');
  const words = new TextEncoder().encode(passphrase.normalize('NFC').trim());
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
