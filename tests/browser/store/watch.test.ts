import { expect, onTestFinished, test, vi } from 'vitest';
import { StoreFailure } from '@/lib/model/failure';
import { loadFramework } from '@/lib/store/frameworks';
import { saveTag } from '@/lib/store/tags';
import { watch } from '@/lib/store/watch';
import { sample, tagInput } from './support/examples';
import { freshDatabase, secondConnection } from './support/fresh-database';

test('a watched query answers at once and after a change from another connection, until its signal aborts', async () => {
  const { db } = freshDatabase();
  const other = secondConnection(db);
  await loadFramework(db, sample);
  const counts: number[] = [];
  const controller = new AbortController();
  watch(
    () => db.tags.count(),
    (count) => counts.push(count),
    () => counts.push(-1),
    controller.signal,
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await saveTag(other, tagInput());
  await vi.waitFor(() => expect(counts.at(-1)).toBe(1));

  controller.abort();
  const heard = counts.length;
  await saveTag(other, tagInput());
  expect(await db.tags.count()).toBe(2);
  expect(counts).toHaveLength(heard);
});

test('a query that fails says why', async () => {
  const failed = vi.fn();
  watch(() => Promise.reject(new StoreFailure('notHere')), vi.fn(), failed, new AbortController().signal);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith('notHere'));
});

test.each(['first asked', 'asked again after it has failed'])(
  'a browser that refuses to open the database, %s, is told of',
  async (when) => {
    const { db } = freshDatabase();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refusal);
    onTestFinished(() => open.mockRestore());
    if (when !== 'first asked') await db.open().catch(() => null);
    const failed = vi.fn();
    watch(() => db.tags.count(), vi.fn(), failed, new AbortController().signal);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith('storageUnavailable'));
  },
);

/** A request to open a database as Firefox answers it in a private window. */
function refusal(): IDBOpenDBRequest {
  const error = new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  const request = Object.assign(new EventTarget(), { error, onerror: null as ((event: Event) => void) | null });
  queueMicrotask(() => {
    const event = new Event('error', { cancelable: true });
    request.dispatchEvent(event);
    request.onerror?.(event);
  });
  return request as unknown as IDBOpenDBRequest;
}
