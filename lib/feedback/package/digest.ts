import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64Url, toBase64Url } from './base64';
import type { PackagedReply } from './reply';
import type { PackagedRequest } from './request';

/*
 * WebCrypto would do, but is missing where a file is opened as no browser trusts it, as on some phones, and the reply
 * must be sealed there too.
 */

/** What tells a request from the same one altered: 128 bits of SHA-256, in 22 letters. */
export function digestOf(request: PackagedRequest): string {
  return shortened(sha256(bytesOf(request)));
}

/** What tells a reply that was written for this request from one that was altered since. */
export function sealOf(reply: PackagedReply, request: Pick<PackagedRequest, 'key'>): string {
  return shortened(hmac(sha256, fromBase64Url(request.key), bytesOf(reply)));
}

export function newKey(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

const shortened = (hash: Uint8Array): string => toBase64Url(hash.subarray(0, 16));

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(inOrder(value)));

/** The same value with keys in one order, whoever wrote it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}
