import { beforeEach, expect, test, vi } from 'vitest';
import { drawPassages } from '@/lib/asking/draw-passages';
import type { SubjectPassage } from '@/lib/feedback/subjects';
import type { TagId } from '@/lib/model/ids';
import { drawPassage } from '@/lib/page-pictures';
import { loadPdf } from '@/lib/pdf-files/load-pdf';
import { keptFile } from '@/lib/store/files';
import { passage } from '@/tests/unit/feedback/asked';
import { picture } from '@/tests/unit/feedback/blackout/a-picture';
import { freshDatabase } from '../store/support/fresh-database';

vi.mock('@/lib/page-pictures', () => ({ drawPassage: vi.fn(), openPages: vi.fn(() => ({})) }));
vi.mock('@/lib/pdf-files/load-pdf', () => ({ loadPdf: vi.fn() }));
vi.mock('@/lib/store/files', () => ({ keptFile: vi.fn() }));

const [draw, load, kept] = [vi.mocked(drawPassage), vi.mocked(loadPdf), vi.mocked(keptFile)];

beforeEach(() => {
  draw.mockReset().mockImplementation(async () => picture());
  load.mockReset().mockResolvedValue({ document: {} } as Awaited<ReturnType<typeof loadPdf>>);
  kept
    .mockReset()
    .mockImplementation(
      async (_, file) => ({ name: file, bytes: new Blob(), url: null }) as Awaited<ReturnType<typeof keptFile>>,
    );
});

const inFile = (place: number, file: string): SubjectPassage => ({
  ...passage(place),
  passage: {
    ...passage(place).passage,
    selectors: [{ type: 'PageSelector', file, index: 0, label: '1', start: 0, end: 1, quads: [] }],
  },
});

const draws = async (passages: SubjectPassage[], ended = new AbortController()) => {
  const found = await drawPassages(freshDatabase().db, passages, ended.signal);
  return [...found.keys()];
};
const tag = (place: number) => `tag-${place}` as TagId;

test('each file is opened once for all its passages, and let go of afterwards', async () => {
  expect(await draws([inFile(0, 'a'), inFile(1, 'b'), inFile(2, 'a')])).toEqual([tag(0), tag(2), tag(1)]);
  expect(load.mock.calls.map(([{ name }]) => name)).toEqual(['a', 'b']);
  expect(load.mock.calls.map(([, , signal]) => signal.aborted)).toEqual([true, true]);
});

test('a passage in no file that is kept has no picture, nor one that can not be drawn; the others have', async () => {
  kept.mockResolvedValueOnce(null);
  draw.mockRejectedValueOnce(new Error('no canvas'));
  expect(await draws([inFile(0, 'gone'), passage(1), inFile(2, 'a'), inFile(3, 'a')])).toEqual([tag(3)]);
  expect(load).toHaveBeenCalledOnce();
});

test('a file that does not open keeps the others from nothing', async () => {
  load.mockRejectedValueOnce(new Error('under a password'));
  expect(await draws([inFile(0, 'a'), inFile(1, 'b')])).toEqual([tag(1)]);
});

test('no more is drawn than a mail carries; what is small may still go', async () => {
  draw
    .mockResolvedValueOnce(picture('A'.repeat(11_999_000)))
    .mockResolvedValueOnce(picture('A'.repeat(1_001)))
    .mockResolvedValueOnce(picture('A'.repeat(1_000)))
    .mockResolvedValueOnce(picture('A'));
  expect(await draws([0, 1, 2, 3].map((place) => inFile(place, 'a')))).toEqual([tag(0), tag(2)]);
});

test('it ends at once where nobody waits any more', async () => {
  const ended = new AbortController();
  draw.mockImplementation(async () => {
    ended.abort();
    return picture();
  });
  await expect(draws([inFile(0, 'a'), inFile(1, 'a')], ended)).rejects.toThrow();
  expect(draw).toHaveBeenCalledOnce();
});
