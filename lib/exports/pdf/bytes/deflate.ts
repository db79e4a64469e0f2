type Format = 'deflate' | 'deflate-raw';

export async function deflated(bytes: Uint8Array<ArrayBuffer>, format: Format): Promise<Uint8Array<ArrayBuffer>> {
  return await collect(new Blob([bytes]).stream().pipeThrough(new CompressionStream(format)), Infinity);
}

/** @throws where the bytes are no such data, or would be longer than `most`. */
export async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  format: Format,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)), most);
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // Leaving the loop early cancels the stream, so no more is unpacked than is allowed.
  for await (const part of stream) {
    length += part.length;
    if (length > most) throw new RangeError('more data than is allowed');
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
