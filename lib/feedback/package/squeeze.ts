import { PackageRefused } from './refusal';

/** Compressed as a bare deflate stream; null where the browser can't. */
export async function squeezed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Unfolds no further than it may, whatever the stream would come to.
 *
 * @param most bytes
 * @throws PackageRefused 'tooLarge' beyond that, 'damaged' where it is no deflate stream
 */
export async function unsqueezed(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) throw new PackageRefused('tooLarge');
      chunks.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error instanceof PackageRefused ? error : new PackageRefused('damaged', String(error));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
