import { afterEach, expect, test, vi } from 'vitest';
import { keepFile } from '@/lib/store/files';
import { requestedPdf } from '@/lib/viewer/requested-pdf';
import { freshDatabase } from '../store/support/fresh-database';

const taken = vi.hoisted(() => vi.fn());
vi.mock('@/lib/viewer/take-from-tab', () => ({ takeFromTab: taken }));

const { signal } = new AbortController();
const bytes = new Blob(['%PDF-1.7'], { type: 'application/pdf' });

afterEach(() => void vi.restoreAllMocks());

test('a file that is kept is read from where it is kept, and one that was let go of is told to be', async () => {
  const { db } = freshDatabase();
  await keepFile(db, { id: 'digest', name: 'plan.pdf', url: null, bytes });
  const kept = requestedPdf(db, { kind: 'file', id: 'digest' });
  expect(kept.name).toBe('');
  expect(await kept.read(() => {}, signal)).toMatchObject({ name: 'plan.pdf', url: null });
  const gone = requestedPdf(db, { kind: 'file', id: 'another' });
  await expect(gone.read(() => {}, signal)).rejects.toMatchObject({ problem: 'notKept' });
});

test('what a tab shows is taken from that tab, under the name in its address', async () => {
  const { db } = freshDatabase();
  const url = 'https://school.example/files/lesson%20plan.pdf?v=2';
  const supply = requestedPdf(db, { kind: 'tab', tabId: 7, url });
  expect(supply.name).toBe('lesson plan.pdf');
  const progress = vi.fn();
  taken.mockResolvedValue('the file');
  expect(await supply.read(progress, signal)).toBe('the file');
  expect(taken).toHaveBeenCalledExactlyOnceWith(7, url, progress, signal);
});

test('a web address is fetched; what Drive’s own ends with is no name', async () => {
  const { db } = freshDatabase();
  const fetched = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(bytes));
  const url = 'https://school.example/plan.pdf';
  const supply = requestedPdf(db, { kind: 'url', url });
  expect(supply.name).toBe('plan.pdf');
  const told = vi.fn();
  expect(await supply.read(told, signal)).toMatchObject({ name: 'plan.pdf', url });
  expect(fetched).toHaveBeenCalledExactlyOnceWith(url, expect.objectContaining({ signal }));
  expect(told).toHaveBeenLastCalledWith(bytes.size, expect.anything());
  const drive = requestedPdf(db, { kind: 'url', url: 'https://drive.google.com/uc?export=download&id=abc' });
  expect(drive.name).toBe('');
});
