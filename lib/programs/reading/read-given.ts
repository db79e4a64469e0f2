import type { FrameworkSource } from '@/lib/frameworks/format';
import { readSource, type SourceReading } from '@/lib/frameworks/read-source';
import { otherReaders } from './other-readers';
import { readApart } from './read-apart';

/** In letters or bytes: less than that is read before a worker would have started. */
const little = 200_000;

/** Reads what the person gave: where it is much, so that the page answers meanwhile. Rejects where the signal has ended it. */
export function readGiven(
  source: FrameworkSource,
  signal: AbortSignal,
  onProgress: (read: number, of: number) => void,
): Promise<SourceReading> {
  const length = 'text' in source ? source.text.length : source.bytes.length;
  // Those see to it themselves.
  const isOthers = otherReaders.some((reader) => reader.recognise(source) === 'certain');
  return length > little && !isOthers
    ? readApart(source, signal)
    : readSource(source, otherReaders, signal, { onProgress });
}
