/** A file for the person to keep. */
export interface WrittenFile {
  name: string;
  mediaType: string;
  /** For `new Blob(parts)`: putting a large file together would need its size once more. */
  parts: (Uint8Array<ArrayBuffer> | string)[];
}
