import { expect, onTestFinished, test, vi } from 'vitest';
import { openChangeController } from '@/lib/live/change-controller';
import { listenForUndoKeys } from '@/lib/live/undo-keys';
import { StoreFailure } from '@/lib/model/failure';
import { loadFramework } from '@/lib/store/frameworks';
import { sample } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

function controller() {
  const { db } = freshDatabase();
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  return { db, controller: openChangeController(db, lifetime.signal), signal: lifetime.signal };
}

test('a change is named as what can be undone, and after undoing as what can be done again', async () => {
  const { db, controller: changes } = controller();
  expect(await changes.make(() => loadFramework(db, sample))).toBe(true);
  await vi.waitFor(() => expect(changes.undoable.value).toBe('change.frameworkLoaded'));
  changes.undo();
  await vi.waitFor(() => expect(changes.redoable.value).toBe('change.frameworkLoaded'));
  expect(changes.undoable.value).toBeNull();
  expect(await db.programs.count()).toBe(0);
  changes.redo();
  await vi.waitFor(async () => expect(await db.programs.count()).toBe(1));
});

test('what could not be done says why until something succeeds', async () => {
  const { controller: changes } = controller();
  const done = await changes.make(async () => {
    throw new StoreFailure('storageFull');
  });
  expect(done).toBe(false);
  expect(changes.problem.value).toBe('failure.storageFull');
  await changes.make(async () => {});
  expect(changes.problem.value).toBeNull();
});

test('a refusal of another surface is told in the same way', async () => {
  const { controller: changes } = controller();
  expect(await changes.ask(Promise.resolve({ ok: false, failure: 'noAnswer' }))).toBe(false);
  expect(changes.problem.value).toBe('failure.noAnswer');
  changes.dismiss();
  expect(changes.problem.value).toBeNull();
});

test('undo with nothing to undo does nothing and complains of nothing', async () => {
  const { db, controller: changes } = controller();
  changes.undo();
  await changes.make(() => loadFramework(db, sample));
  expect(await db.programs.count()).toBe(1);
  expect(changes.problem.value).toBeNull();
});

test('the keys for undo and redo are heard outside of text fields only', () => {
  const { signal } = controller();
  const undo = vi.fn();
  const redo = vi.fn();
  listenForUndoKeys({ undo, redo }, signal);
  const field = document.body.appendChild(document.createElement('textarea'));
  onTestFinished(() => field.remove());
  const press = (target: EventTarget, init: KeyboardEventInit) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

  press(field, { key: 'z', ctrlKey: true });
  press(document.body, { key: 'z' });
  expect(undo).not.toHaveBeenCalled();
  press(document.body, { key: 'z', ctrlKey: true });
  press(document.body, { key: 'z', metaKey: true });
  expect(undo).toHaveBeenCalledTimes(2);
  press(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(redo).toHaveBeenCalledTimes(1);
});
