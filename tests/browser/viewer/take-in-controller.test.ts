import { signal as signalOf } from '@preact/signals';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { fewPages } from '@/lib/programs/intake/pages';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { takingFragment } from '@/lib/tabs/viewer-page';
import { openTakeInController } from '@/lib/viewer/take-in-controller';

interface Wanted {
  pages?: readonly number[];
  name: string;
  address: string;
  onProgress: (read: number, of: number) => void;
}
const taking = vi.hoisted(() => ({ take: (_db: unknown, _wanted: unknown, _signal: AbortSignal): unknown => null }));
const opened = vi.hoisted(() => ({ addresses: [] as string[] }));
vi.mock('@/lib/programs/take-from-pdf', () => ({
  takeFromPdf: async (db: unknown, wanted: unknown, signal: AbortSignal) => taking.take(db, wanted, signal),
}));
vi.mock('@/lib/navigation/open-surface', () => ({
  openWorkspace: async (address: string) => void opened.addresses.push(address),
}));

const take = vi.fn<(db: unknown, wanted: Wanted, signal: AbortSignal) => unknown>();

beforeEach(() => {
  taking.take = take as typeof taking.take;
  opened.addresses = [];
});
afterEach(() => {
  take.mockReset();
  history.replaceState(null, '', location.pathname + location.search);
});

const pdf = (numPages: number, url: string | null = null) =>
  ({ document: { numPages }, source: { name: 'plan.pdf', url } }) as unknown as OpenedPdf;

function controller(first: OpenedPdf | null) {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const present = signalOf(first);
  return { present, life, ...openTakeInController({} as ProofmarkDatabase, { opened: present }, life.signal) };
}

const done = { outcome: 'begun', id: 'intake-1' };
const many = fewPages + 5;

test('of a short file all is read at once, and then put right in the workspace', async () => {
  take.mockResolvedValue(done);
  const { open, step } = controller(pdf(fewPages, 'https://school.example/plan.pdf'));
  open();
  expect(step.value).toEqual({ step: 'reading', read: 0, of: fewPages });
  await vi.waitFor(() => expect(opened.addresses).toHaveLength(1));
  expect(opened.addresses[0]).toContain('intake-1');
  expect(step.value).toEqual({ step: 'closed' });
  const [, wanted] = take.mock.calls[0] ?? [];
  expect(wanted).toMatchObject({ name: 'plan.pdf', address: 'https://school.example/plan.pdf' });
  expect(wanted).not.toHaveProperty('pages');
});

test('of a long one it is asked which pages, and only those are read', async () => {
  take.mockImplementation((_, { onProgress }) => {
    onProgress(1, 2);
    return done;
  });
  const { open, step, take: takePages } = controller(pdf(many));
  open();
  expect(step.value).toEqual({ step: 'choosing', pages: many, problem: null });
  await takePages('none of these');
  expect(step.value).toEqual({ step: 'choosing', pages: many, problem: `takeIn.pdf.problem.pages ${many}` });
  const reading = takePages('2-3');
  expect(step.value).toEqual({ step: 'reading', read: 0, of: 2 });
  await reading;
  expect(take.mock.calls[0]?.[1].pages).toEqual([2, 3]);
  expect(take.mock.calls[0]?.[1].address).toBe('');
});

test('why nothing came of it is said', async () => {
  take.mockResolvedValue({ outcome: 'refused', reason: 'noText' });
  const { step, take: takePages } = controller(pdf(3));
  await takePages(null);
  expect(step.value).toEqual({ step: 'choosing', pages: 3, problem: 'takeIn.pdf.problem.noText' });
  take.mockRejectedValue(new Error('no room'));
  await takePages(null);
  expect(step.value).toMatchObject({ step: 'choosing', problem: expect.any(String) });
  expect(opened.addresses).toEqual([]);
});

test('reading is ended: of a short file all is closed, of a long one the pages are asked for again', async () => {
  const pending: AbortSignal[] = [];
  take.mockImplementation((_db, _wanted, signal) => {
    pending.push(signal);
    return new Promise(() => {});
  });
  const short = controller(pdf(3));
  short.open();
  await vi.waitFor(() => expect(pending).toHaveLength(1));
  short.cancel();
  expect(pending[0]?.aborted).toBe(true);
  expect(short.step.value).toEqual({ step: 'closed' });
  const long = controller(pdf(many));
  void long.take(null);
  await vi.waitFor(() => expect(pending).toHaveLength(2));
  long.cancel();
  expect(long.step.value).toMatchObject({ step: 'choosing' });
  long.cancel();
  expect(long.step.value).toEqual({ step: 'closed' });
});

test('another file ends what was read of the one before, and without one nothing begins', async () => {
  const pending: AbortSignal[] = [];
  take.mockImplementation((_db, _wanted, signal) => {
    pending.push(signal);
    return new Promise(() => {});
  });
  const { present, open, step } = controller(null);
  open();
  expect(step.value).toEqual({ step: 'closed' });
  present.value = pdf(3);
  expect(step.value).toEqual({ step: 'closed' });
  open();
  await vi.waitFor(() => expect(pending).toHaveLength(1));
  present.value = pdf(4);
  expect(pending[0]?.aborted).toBe(true);
  expect(step.value).toEqual({ step: 'closed' });
});

test('a viewer that was opened for it begins by itself, once', async () => {
  take.mockReturnValue(new Promise(() => {}));
  location.hash = takingFragment;
  const { present, step } = controller(null);
  expect(location.hash).toBe(takingFragment);
  present.value = pdf(many);
  expect(step.value).toMatchObject({ step: 'choosing' });
  expect(location.hash).toBe('');
  present.value = pdf(many);
  expect(step.value).toEqual({ step: 'closed' });
  location.hash = takingFragment;
  await vi.waitFor(() => expect(step.value).toMatchObject({ step: 'choosing' }));
});
