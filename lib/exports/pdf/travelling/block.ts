/** How our data stands in a PDF: comment lines that no reader minds, right before the last `startxref`. */
export interface Block {
  /** `plain`: deflated. `locked`: deflated, then encrypted with the file's password. */
  kind: 'plain' | 'locked';
  /** Length of the file that the marks were added to, where the result begins with its bytes; else 0. */
  original: number;
  payload: Uint8Array<ArrayBuffer>;
}

export const blockStart = '%ProofmarkData 1';

/** Beyond this nothing is written or read, in bytes. */
export const largestPayload = 32 * 1024 * 1024;

/** Bytes of the payload on one line: 200 characters of base64. */
export const bytesPerLine = 150;
export const charactersPerLine = 200;

/** Sixteen hexadecimal digits that tell a damaged payload from a whole one. */
export async function checksumOf(payload: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', payload));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
