import { expect, test } from 'vitest';
import { blockReaders } from '@/lib/frameworks/blocks/readers';
import { type FrameworkFormat, type Likeness, likeliest } from '@/lib/frameworks/format';
import { frameworkFormats, writtenFormats } from '@/lib/frameworks/formats';
import { readableExtensions } from '@/lib/frameworks/read-source';
import { sampleProgram } from '@/lib/sample/sample-program';

const { signal } = new AbortController();
const formats: [string, FrameworkFormat][] = Object.entries(frameworkFormats);

const sources = [
  { name: '', mediaType: '', text: '' },
  { name: '', mediaType: '', bytes: new Uint8Array() },
  { name: 'x.json', mediaType: 'application/json', text: '{' },
  { name: 'x.json', mediaType: 'application/json', bytes: Uint8Array.from([0xff, 0xfe, 0, 0x80]) },
];

test.each(formats)('%s goes by its name in the list, and takes whatever it is given', async (id, format) => {
  expect(format.id).toBe(id);
  for (const extension of format.extensions) expect(readableExtensions([])).toContain(extension);
  for (const source of sources) {
    expect(format.recognise(source)).toBe('none');
    expect((await format.read(source, signal)).outcome).toBe('refused');
  }
});

test.each(Object.entries(writtenFormats))(
  'what is written as %s is known by its own reader, and no other takes it for theirs',
  async (id, { write }) => {
    const bytes = new Uint8Array(await new Blob(await write(sampleProgram(0))).arrayBuffer());
    const readers = Object.entries({ ...frameworkFormats, ...blockReaders });
    const certain = readers.filter(([, each]) => each.recognise({ name: '', mediaType: '', bytes }) === 'certain');
    expect(certain.map(([name]) => name)).toEqual([
      ({ excel: 'xlsx', csv: 'delimited' } as Record<string, string>)[id] ?? id,
    ]);
  },
);

test('who is certain is taken, else the first that may be meant', () => {
  const [source] = sources;
  if (!source) throw new Error();
  const taken = (...likenesses: Likeness[]) =>
    likenesses.indexOf(
      likeliest(
        likenesses.map((likeness) => ({ likeness, recognise: () => likeness })),
        source,
      )?.likeness ?? 'none',
    );
  expect(taken('none', 'possible', 'certain')).toBe(2);
  expect(taken('none', 'possible', 'possible')).toBe(1);
  expect(likeliest([{ recognise: () => 'none' as const }], source)).toBeNull();
});
