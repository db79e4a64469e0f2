import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { done, refused } from '@/lib/messaging/answer';
import { newPassageId, newTagId } from '@/lib/model/ids';
import { type ActionNeeds, tagActions } from '@/lib/tagging/tag-actions';

const passage = { id: newPassageId(), quote: 'the shadow will fall', selectors: [] };
const tag = { id: newTagId(), passage, cells: [], rationale: 'Because.' } as never;
const tagId = (tag as { id: never }).id;
const located = { status: 'exact', passageId: passage.id, start: 10, end: 30, quote: passage.quote } as const;
const document = { kind: 'web', title: 'A lesson', url: 'https://school.example/', aliases: [] };
const stored = done({ changeId: 'c1' });
const failing = refused('storageFull');

let present: { start: number; quote: string } | null;
beforeEach(() => {
  present = { start: 10, quote: passage.quote };
});

function acting(answer: typeof stored | typeof failing) {
  const backend = Object.fromEntries(
    ['saveTag', 'deleteTag', 'undo', 'redo', 'askForFeedback', 'openShortcuts', 'markThreads'].map((name) => [
      name,
      vi.fn(async () => answer),
    ]),
  );
  const adapter = {
    describe: vi.fn(async (start: number, end: number) =>
      present && start === present.start && end === 30 ? { ...passage, quote: present.quote } : null,
    ),
    selection: vi.fn(async (): Promise<typeof passage | null> => ({ ...passage, quote: 'what they moved' })),
    letGo: vi.fn(),
  };
  const tags = { expect: vi.fn(), expectGone: vi.fn(), refresh: vi.fn(async () => undefined), settle: vi.fn() };
  const notices = { show: vi.fn(), dismiss: vi.fn() };
  const locating = { trust: vi.fn(), located: signal(new Map([[passage.id, located]])) };
  const needs = { adapter, backend, identity: signal(document), tags, locating, notices };
  return { backend, adapter, tags, notices, locating, actions: tagActions(needs as unknown as ActionNeeds) };
}

type Acting = ReturnType<typeof acting>;
const shownBy = ({ notices }: Acting) => notices.show.mock.calls.map(([toast]: unknown[]) => toast);

test.each([
  [
    'deleting',
    (actions: Acting['actions']) => actions.remove(tag),
    'deleteTag',
    [tagId],
    { kind: 'deleted', changeId: 'c1' },
  ],
  ['undoing', (actions: Acting['actions']) => actions.undo('c0'), 'undo', ['c0'], { kind: 'undone', changeId: 'c1' }],
  [
    'doing again',
    (actions: Acting['actions']) => actions.redo('c0'),
    'redo',
    ['c0'],
    { kind: 'redone', changeId: 'c1' },
  ],
  ['marking', (actions: Acting['actions']) => actions.mark('marks' as never), 'markThreads', ['marks'], null],
  ['asking', (actions: Acting['actions']) => actions.ask(tagId), 'askForFeedback', [tagId], null],
  ['setting keys', (actions: Acting['actions']) => actions.setKeys(), 'openShortcuts', [undefined], null],
] as const)('%s is sent once and told, or told not to have worked', async (_, act, name, given, toast) => {
  const works = acting(stored);
  await act(works.actions);
  expect(works.backend[name]?.mock.calls).toEqual([given]);
  expect(shownBy(works)).toEqual(toast ? [toast] : []);
  const fails = acting(failing);
  await act(fails.actions);
  expect(shownBy(fails)).toEqual([{ kind: 'failed', failure: 'storageFull' }]);
});

test.each(['remove', 'undo', 'mark'] as const)(
  'after %s the stored tags are read anew, where it worked',
  async (name) => {
    const act = ({ actions }: Acting) =>
      name === 'remove' ? actions.remove(tag) : name === 'undo' ? actions.undo('c0') : actions.mark('marks' as never);
    const [works, fails] = [acting(stored), acting(failing)];
    await act(works);
    await act(fails);
    expect(works.tags.refresh.mock.calls).toEqual([[document]]);
    expect(fails.tags.refresh).not.toHaveBeenCalled();
  },
);

test('a tag that goes is gone at once, and shown again where it could not be deleted', async () => {
  const { actions, tags, notices } = acting(failing);
  await actions.remove(tag);
  expect(tags.expectGone).toHaveBeenCalledExactlyOnceWith(tagId);
  expect(tags.settle).toHaveBeenCalledExactlyOnceWith(tagId);
  expect(notices.dismiss).toHaveBeenCalledOnce();
});

test('what stands there now is accepted, and nothing where the page has changed since', async () => {
  const works = acting(stored);
  expect(await works.actions.accept(tag, located)).toEqual(stored);
  const input = { id: tagId, document, passage: { ...passage }, cells: [], rationale: 'Because.' };
  expect(works.backend.saveTag?.mock.calls).toEqual([[input]]);
  expect(works.tags.expect.mock.calls).toEqual([[input]]);
  expect(works.locating.trust).toHaveBeenCalledOnce();
  expect(shownBy(works)).toEqual([{ kind: 'accepted', changeId: 'c1' }]);
  present = { start: 10, quote: 'something else' };
  const changed = acting(stored);
  expect(await changed.actions.accept(tag, located)).toEqual(refused('notHere'));
  expect(changed.backend.saveTag).not.toHaveBeenCalled();
  expect(shownBy(changed)).toEqual([{ kind: 'failed', failure: 'notHere' }]);
});

test('what is selected is taken as the passage and let go of; without a selection nothing changes', async () => {
  const works = acting(stored);
  await works.actions.attachSelection(tag);
  expect(works.backend.saveTag?.mock.calls[0]).toMatchObject([{ passage: { quote: 'what they moved' } }]);
  expect(works.adapter.letGo).toHaveBeenCalledOnce();
  expect(shownBy(works)).toEqual([{ kind: 'moved', changeId: 'c1' }]);
  const fails = acting(failing);
  await fails.actions.attachSelection(tag);
  expect(fails.adapter.letGo).not.toHaveBeenCalled();
  const none = acting(stored);
  none.adapter.selection.mockResolvedValue(null);
  expect(await none.actions.attachSelection(tag)).toEqual(refused('notHere'));
  expect(none.backend.saveTag).not.toHaveBeenCalled();
});

test('a passage that is nowhere is not resized, and one at its limit is said to be', async () => {
  const nowhere = acting(stored);
  nowhere.locating.located.value = new Map();
  expect(await nowhere.actions.resize(tag, 'end', 'longer')).toBe(false);
  expect(shownBy(nowhere)).toEqual([]);
  present = null;
  const limited = acting(stored);
  expect(await limited.actions.resize(tag, 'end', 'longer')).toBe(false);
  expect(shownBy(limited)).toEqual([{ kind: 'atLimit' }]);
});
