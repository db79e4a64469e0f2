import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { done, refused } from '@/lib/messaging/answer';
import { leaveLesson, openLesson, select, tag, untilPainted } from './lesson';

const first = 'the shadow will fall';
const second = 'what they moved';

test('a selection becomes a saved tag, painted and with a badge', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2', 'It can be checked.');
  expect(backend.state.tags).toMatchObject([{ passage: { quote: first }, rationale: 'It can be checked.' }]);
  expect(tagging.notices.toast.value).toMatchObject({ kind: 'saved', codes: ['A2'] });
  await untilPainted([first]);
  await vi.waitFor(() => expect(tagging.badges.value).toMatchObject([{ codes: ['A2'], quote: first, changed: false }]));
});

test('once it is saved the selection is let go, so that the mark is seen; what is given up stays selected', async () => {
  const { tagging } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  tagging.writing.cancel();
  expect(document.getSelection()?.toString()).toBe(first);
  await tag(tagging, first, 'A2');
  expect(document.getSelection()?.toString()).toBe('');
});

test('on the next visit the passages are there again', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2');
  leaveLesson();
  await untilPainted([]);
  await openLesson(backend);
  await untilPainted([first]);
});

test('the page itself is not altered', async () => {
  const { tagging } = await openLesson();
  const before = document.documentElement.outerHTML;
  await tag(tagging, first, 'A2');
  await tagging.calls.stepPassage('next');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('while the picker is open the passage is painted, though nothing is stored', async () => {
  const { tagging, backend } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  await untilPainted([first]);
  tagging.writing.cancel();
  await untilPainted([]);
  expect(backend.state.tags).toEqual([]);
});

test('on the way to the next passage it is said that the page has none now, or never had any', async () => {
  const { tagging } = await openLesson();
  await tagging.calls.stepPassage('next');
  expect(tagging.notices.toast.value).toEqual({ kind: 'nothingTagged' });
  await tag(tagging, first, 'A2');
  document.querySelector('#first')?.replaceChildren('Something else altogether.');
  await untilPainted([]);
  await vi.waitFor(async () => {
    expect(await tagging.calls.stepPassage('next')).toEqual(done(null));
    expect(tagging.notices.toast.value).toEqual({ kind: 'noneFound' });
  });
});

test('with nothing selected the person is told how to begin', async () => {
  const { tagging } = await openLesson();
  await tagging.calls.tagSelection(undefined);
  expect(tagging.writing.picking.value).toBeNull();
  expect(tagging.notices.toast.value).toEqual({ kind: 'howToBegin', keys: 'Alt+Shift+G' });
});

test('a save that fails keeps the picker and all that was typed, and can be tried again', async () => {
  const { tagging, backend } = await openLesson();
  backend.nextSave = { failure: 'storageFull' };
  await tag(tagging, first, 'A2', 'It can be checked.');
  const picking = tagging.writing.picking.value;
  expect(picking?.status.value).toEqual({ failure: 'storageFull' });
  expect(picking?.rationale.value).toBe('It can be checked.');
  await tagging.writing.save();
  expect(tagging.writing.picking.value).toBeNull();
  expect(backend.state.tags).toHaveLength(1);
});

test('a worker that dies in the middle of a save costs nothing and doubles nothing', async () => {
  const { tagging, backend } = await openLesson();
  backend.nextSave = 'diesAfterwards';
  await tag(tagging, first, 'A2');
  expect(tagging.notices.toast.value?.kind).toBe('saved');
  expect(backend.state.tags).toHaveLength(1);
});

test('focus and selection are after the picker what they were before', async () => {
  const { tagging } = await openLesson();
  document.querySelector<HTMLElement>('#elsewhere')?.focus();
  select(first);
  await tagging.calls.tagSelection(undefined);
  document.getSelection()?.removeAllRanges();
  tagging.writing.cancel();
  expect(document.getSelection()?.toString()).toBe(first);
  expect(document.activeElement?.id).toBe('elsewhere');
});

test('what was written before Esc is kept and offered at the same passage again', async () => {
  const { tagging, backend } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  tagging.writing.picking.value?.write('Learners decide before anyone speaks.');
  tagging.writing.cancel();
  expect(tagging.notices.toast.value?.kind).toBe('draftKept');
  expect(backend.state.draft?.rationale).toBe('Learners decide before anyone speaks.');
  select(first);
  await tagging.calls.tagSelection(undefined);
  expect(tagging.writing.picking.value?.rationale.value).toBe('Learners decide before anyone speaks.');
});

test('a draft that was discarded comes back by undo', async () => {
  const { tagging, backend } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  tagging.writing.picking.value?.write('Learners decide before anyone speaks.');
  tagging.writing.cancel();
  const kept = tagging.notices.toast.value;
  if (kept?.kind !== 'draftKept') throw new Error('nothing was kept');
  tagging.writing.discard(kept.draft);
  const gone = tagging.notices.toast.value;
  if (gone?.kind !== 'draftDiscarded') throw new Error('nothing was discarded');
  await vi.waitFor(() => expect(backend.state.draft).toBeNull());

  tagging.writing.resume(gone.draft);
  expect(tagging.writing.picking.value?.rationale.value).toBe('Learners decide before anyone speaks.');
  await vi.waitFor(() => expect(backend.state.draft?.rationale).toBe('Learners decide before anyone speaks.'));
});

test('a page that goes away in the middle of a sentence takes nothing with it', async () => {
  const { tagging, backend } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  tagging.writing.picking.value?.write('Learners decide before anyone speaks.');
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  leaveLesson();
  const next = await openLesson(backend);
  await vi.waitFor(() => expect(next.tagging.notices.toast.value?.kind).toBe('draftFound'));
});

test('a tag that was deleted comes back by undo, and goes again by redo', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2');
  const [stored] = tagging.tags.tags.value;
  if (!stored) throw new Error('nothing was stored');
  await tagging.actions.remove(stored);
  await untilPainted([]);
  const toast = tagging.notices.toast.value;
  if (toast?.kind !== 'deleted') throw new Error('undo was not offered');
  await tagging.actions.undo(toast.changeId);
  expect(backend.state.tags).toHaveLength(1);
  await untilPainted([first]);
  const undone = tagging.notices.toast.value;
  if (undone?.kind !== 'undone') throw new Error('redo was not offered');
  await tagging.actions.redo(undone.changeId);
  await untilPainted([]);
});

test('a tag that could not be deleted is shown again', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2');
  const [stored] = tagging.tags.tags.value;
  if (!stored) throw new Error('nothing was stored');
  backend.deleteTag = async () => refused('storageUnavailable');
  await tagging.actions.remove(stored);
  expect(tagging.notices.toast.value).toEqual({ kind: 'failed', failure: 'storageUnavailable' });
  await untilPainted([first]);
});

test('a passage is made longer and shorter by words', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2');
  const quote = () => backend.state.tags[0]?.passage.quote;
  const present = () => tagging.tags.tags.value[0] ?? expect.fail('nothing was stored');
  await tagging.actions.resize(present(), 'end', 'longer');
  expect(quote()).toBe('the shadow will fall at');
  await tagging.actions.resize(present(), 'start', 'shorter');
  expect(quote()).toBe('shadow will fall at');
  await untilPainted(['shadow will fall at']);
});

test('a passage can be given the present selection', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2');
  select(second);
  const [stored] = backend.state.tags;
  if (!stored) throw new Error('nothing was stored');
  expect((await tagging.calls.attachSelection(stored.id)).ok).toBe(true);
  expect(backend.state.tags[0]?.passage.quote).toBe(second);
  await untilPainted([second]);
});

test('what another tab tagged is shown here too, and nothing of either is lost', async () => {
  const here = await openLesson();
  const state = here.tagging;
  await tag(state, first, 'A2');
  const [mine] = here.backend.state.tags;
  select(second);
  const passage = await here.adapter.selection();
  if (!passage || !mine) throw new Error('nothing was selected');
  const identity = await here.adapter.identify();
  here.backend.store({ id: 'other' as never, document: identity, passage, cells: mine.cells, rationale: '' });
  state.announced([mine.artifactId]);
  await untilPainted([first, second]);
});

test('text that was edited is shown as changed, and can be accepted', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, 'Predict where the shadow will fall at noon.', 'A2');
  const paragraph = document.querySelector('#first');
  if (paragraph) paragraph.textContent = 'Predict where the long shadow will fall at noon.';
  await vi.waitFor(() => expect(tagging.passages.value[0]?.located.status).toBe('changed'), { timeout: 5_000 });
  const [passage] = tagging.passages.value;
  if (!passage) throw new Error('nothing was found');
  expect(await tagging.calls.acceptPassage(passage.tag.id)).toMatchObject({ ok: true });
  expect(backend.state.tags[0]?.passage.quote).toBe(passage.located.quote);
  expect(passage.located.quote).toContain('the long shadow');
  expect(tagging.passages.value[0]?.located.status).toBe('exact');
  // What was accepted is what is looked for from now on, and that can be undone.
  expect(tagging.notices.toast.value).toMatchObject({ kind: 'accepted' });
  const { toast } = tagging.notices;
  if (toast.value && 'changeId' in toast.value) await tagging.actions.undo(toast.value.changeId);
  expect(tagging.passages.value[0]?.tag.passage.quote).toBe('Predict where the shadow will fall at noon.');
});

test('next and previous go from passage to passage and say where they are', async () => {
  const { tagging } = await openLesson();
  await tag(tagging, second, 'A3');
  await tag(tagging, first, 'A2');
  await tagging.calls.stepPassage('next');
  expect(tagging.notices.spoken.value).toEqual({ at: 1, of: 2, codes: ['A2'] });
  await tagging.calls.stepPassage('next');
  expect(tagging.notices.spoken.value).toEqual({ at: 2, of: 2, codes: ['A3'] });
  await tagging.calls.stepPassage('next');
  expect(tagging.notices.spoken.value).toEqual({ at: 1, of: 2, codes: ['A2'] });
});

test('a passage that is not on the page is not revealed, and the person is told', async () => {
  const { tagging } = await openLesson();
  expect(await tagging.calls.revealPassage('gone' as never)).toEqual(refused('notHere'));
  expect(tagging.notices.toast.value).toEqual({ kind: 'notFound' });
});

test('selecting offers to tag, and letting go withdraws the offer', async () => {
  const { tagging } = await openLesson();
  select(first);
  await vi.waitFor(() => expect(tagging.offering.offer.value).not.toBeNull());
  document.getSelection()?.removeAllRanges();
  await vi.waitFor(() => expect(tagging.offering.offer.value).toBeNull());
});

/** A click into the page lets go of the selection before it is a click. */
async function clickBeside(): Promise<void> {
  document.getSelection()?.removeAllRanges();
  await userEvent.click(document.body, { position: { x: 2, y: 2 }, force: true });
}

test('a click beside an untouched picker closes it; one in which something was done stays', async () => {
  const { tagging } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  await clickBeside();
  expect(tagging.writing.picking.value).toBeNull();
  select(first);
  await tagging.calls.tagSelection(undefined);
  tagging.writing.picking.value?.write('Not yet');
  await clickBeside();
  expect(tagging.writing.picking.value).not.toBeNull();
});

test('selecting something else closes an untouched picker and offers to tag that', async () => {
  const { tagging } = await openLesson();
  select(first);
  await tagging.calls.tagSelection(undefined);
  select(second);
  await vi.waitFor(() => expect(tagging.writing.picking.value).toBeNull());
  await vi.waitFor(() => expect(tagging.offering.offer.value).not.toBeNull());
});

test('what is asked of a page that was only just opened waits until its stored tags are known', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2');
  const id = backend.state.tags[0]?.id ?? ('none' as never);
  leaveLesson();
  const attaching = await openLesson(backend);
  select(second);
  expect(await attaching.tagging.calls.attachSelection(id)).toMatchObject({ ok: true });
  leaveLesson();
  const stepping = await openLesson(backend);
  expect(await stepping.tagging.calls.stepPassage('next')).toMatchObject({ ok: true });
  expect(stepping.tagging.travelling.current.value).toBe(id);
  leaveLesson();
  const accepting = await openLesson(backend);
  expect(await accepting.tagging.calls.acceptPassage(id)).toMatchObject({ ok: true });
  expect(await accepting.tagging.calls.acceptPassage('gone' as never)).toEqual(refused('notHere'));
  expect(await accepting.tagging.calls.attachSelection('gone' as never)).toEqual(refused('notHere'));
});

test('a reason is written from elsewhere: the picker opens there, and the focus goes to the badge afterwards', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, first, 'A2', 'It can be checked.');
  const id = backend.state.tags[0]?.id ?? ('none' as never);
  expect(await tagging.calls.writeReason(id)).toMatchObject({ ok: true });
  const picking = tagging.writing.picking.value;
  expect(picking).toMatchObject({ tagId: id, editing: true, beginsAt: 'reason' });
  expect(picking?.rationale.value).toBe('It can be checked.');
  tagging.writing.cancel();
  await vi.waitFor(() => expect(tagging.travelling.arrival.value).toEqual({ tagId: id, withCard: false }));
  expect(await tagging.calls.writeReason('gone' as never)).toEqual(refused('notHere'));
  expect(tagging.writing.picking.value).toBeNull();
});
