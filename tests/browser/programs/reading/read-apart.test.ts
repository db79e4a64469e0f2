import { expect, test } from 'vitest';
import { readSource } from '@/lib/frameworks/read-source';
import { readApart } from '@/lib/programs/reading/read-apart';

const { signal } = new AbortController();
const lines = Array.from({ length: 5_000 }, (_, at) => `A${at},Plans lesson ${at}`);
const source = { name: 'a.csv', mediaType: 'text/csv', text: ['Code,Indicator', ...lines].join('\n') };

test('what is read in a worker is what is read here', async () => {
  expect(await readApart(source, signal)).toEqual(await readSource(source, [], signal));
});

test('a file that nobody knows is refused there as here', async () => {
  const unknown = { name: 'a.bin', mediaType: '', bytes: new Uint8Array([0, 1, 2, 3]) };
  expect(await readApart(unknown, signal)).toEqual(await readSource(unknown, [], signal));
});

test('reading ends as soon as nobody wants it', async () => {
  const ending = new AbortController();
  const reading = readApart(source, ending.signal);
  ending.abort(new Error('cancelled'));
  await expect(reading).rejects.toThrow('cancelled');
});
