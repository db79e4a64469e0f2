import type { FrameworkSource } from '@/lib/frameworks/format';
import type { SourceReading } from '@/lib/frameworks/read-source';
import { ReadingAssembly, type ReadingPart } from './reading-parts';

/** Reads a source in a worker, so that the page answers meanwhile. Rejects where that fails, or the signal has ended it. */
export function readApart(source: FrameworkSource, signal: AbortSignal): Promise<SourceReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    const ending = new AbortController();
    const end = () => {
      worker.terminate();
      ending.abort();
    };
    const assembly = new ReadingAssembly();
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    const until = { signal: ending.signal };
    signal.addEventListener('abort', () => fail(signal.reason), until);
    worker.addEventListener('error', ({ message }) => fail(new Error(message || 'the worker did not start')), until);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ReadingPart>) => {
        const reading = assembly.add(data);
        if (!reading) return;
        end();
        resolve(reading);
      },
      until,
    );
    worker.postMessage(source);
  });
}
