import type { FrameworkSource } from '@/lib/frameworks/format';
import { readSource } from '@/lib/frameworks/read-source';
import { partsOf } from './reading-parts';

/** Runs in a worker of its own, which is ended where nobody wants what it reads any more. */
self.onmessage = async ({ data }: MessageEvent<FrameworkSource>) => {
  try {
    const reading = await readSource(data, [], new AbortController().signal);
    for (const part of partsOf(reading)) self.postMessage(part);
  } catch (error) {
    // Else nobody outside hears of it.
    self.reportError(error);
  }
};
