import { expect, test, vi } from 'vitest';
import { localView } from '@/lib/private-view/local-view';
import { remoteView } from '@/lib/private-view/remote-view';
import { serveView } from '@/lib/private-view/serve-view';
import { portWire } from '@/lib/private-view/wire/wire';
import { openLesson, select, untilPainted } from '@/tests/browser/tagging/lesson';

const words = 'the shadow will fall';

/** A lesson, and what a frame would show of it. */
async function openWithFrame() {
  const { tagging, backend, adapter } = await openLesson();
  const { signal } = new AbortController();
  const view = localView(tagging, adapter, signal);
  const { port1, port2 } = new MessageChannel();
  const nothing = () => undefined;
  const { tags, identity } = tagging;
  const given = { view, tags, identity, onReady: nothing, onStanding: vi.fn(), onLeft: nothing, onNowhere: nothing };
  serveView(given, portWire(port1), signal);
  return { tagging, backend, adapter, port2, onStanding: given.onStanding, frame: remoteView(portWire(port2)) };
}

test('what is chosen and written in the frame is what is saved', async () => {
  const { tagging, backend, frame } = await openWithFrame();
  select(words);
  await tagging.calls.tagSelection(undefined);
  const picking = await vi.waitFor(() => {
    const shown = frame.picker.value;
    expect(shown?.choices).toBe('some');
    return shown?.picking;
  });
  expect(picking?.passage.quote).toBe(words);

  picking?.type('A2');
  picking?.write('It can be checked.');
  // What was typed for counts as chosen.
  frame.acts.save();

  await vi.waitFor(() => expect(backend.state.tags).toMatchObject([{ rationale: 'It can be checked.' }]));
  await vi.waitFor(() => expect(frame.toast.value).toMatchObject({ kind: 'saved', codes: ['A2'] }));
  expect(frame.picker.value).toBeNull();
});

test('without anything chosen it is said in the frame, and nothing is sent', async () => {
  const { tagging, backend, frame } = await openWithFrame();
  select(words);
  await tagging.calls.tagSelection(undefined);
  await vi.waitFor(() => expect(frame.picker.value?.choices).toBe('some'));
  frame.acts.save();
  expect(frame.picker.value?.picking.status.value).toBe('nothingChosen');
  // What is done afterwards comes after whatever that would have set off.
  frame.acts.cancel();
  await vi.waitFor(() => expect(tagging.writing.picking.value).toBeNull());
  expect(backend.state.tags).toEqual([]);
});

/** The picker as the frame shows it for what is selected. */
async function pickingIn({ tagging, frame }: Awaited<ReturnType<typeof openWithFrame>>) {
  select(words);
  await tagging.calls.tagSelection(undefined);
  return vi.waitFor(() => {
    const shown = frame.picker.value;
    expect(shown?.choices).toBe('some');
    return shown?.picking ?? expect.fail('no picker');
  });
}

test('a passage is kept without an indicator where that is decided later, and is painted', async () => {
  const opened = await openWithFrame();
  const picking = await pickingIn(opened);
  picking.write('I will see.');
  opened.frame.acts.saveUndecided();
  await vi.waitFor(() => expect(opened.backend.state.tags).toMatchObject([{ cells: [], rationale: 'I will see.' }]));
  await vi.waitFor(() => expect(opened.frame.toast.value).toMatchObject({ kind: 'saved', codes: [] }));
  await untilPainted([words]);
});

test('a reason of one indicator alone travels along, and stands in the picker when the tag is changed', async () => {
  const opened = await openWithFrame();
  const { tagging, backend, frame } = opened;
  const picking = await pickingIn(opened);
  for (const code of ['A2', 'A3']) {
    picking.type(code);
    picking.enter();
  }
  const [, second] = picking.chosen.value;
  if (second) picking.writeFor(second.key, 'For this one.');
  frame.acts.save();
  await vi.waitFor(() =>
    expect(backend.state.tags[0]?.cells.map(({ reason }) => reason || '')).toEqual(['', 'For this one.']),
  );
  const [stored] = tagging.tags.tags.value;
  if (stored) tagging.writing.edit(stored);
  await vi.waitFor(() => expect(frame.picker.value?.picking.reasons.value).toEqual([[second?.key, 'For this one.']]));
});

test('a button that is handed an act as it is, press and all, does it', async () => {
  const { tagging, frame } = await openWithFrame();
  await tagging.calls.tagSelection(undefined);
  await vi.waitFor(() => expect(frame.toast.value).toMatchObject({ kind: 'howToBegin' }));
  const button = document.createElement('button');
  button.addEventListener('click', frame.acts.dismiss);
  button.click();
  await vi.waitFor(() => expect(frame.toast.value).toBeNull());
});

test('a frame that is loaded anew shows what was written so far', async () => {
  const { tagging, frame, backend, adapter } = await openWithFrame();
  select(words);
  await tagging.calls.tagSelection(undefined);
  await vi.waitFor(() => expect(frame.picker.value?.choices).toBe('some'));
  frame.picker.value?.picking.type('A2');
  frame.picker.value?.picking.enter();
  frame.picker.value?.picking.write('Half a sentence');
  await vi.waitFor(() => expect(tagging.writing.picking.value?.rationale.value).toBe('Half a sentence'));

  const { port1, port2 } = new MessageChannel();
  const { signal } = new AbortController();
  const nothing = () => undefined;
  const { tags, identity } = tagging;
  const again = localView(tagging, adapter, signal);
  serveView(
    { view: again, tags, identity, onReady: nothing, onStanding: nothing, onLeft: nothing, onNowhere: nothing },
    portWire(port1),
    signal,
  );
  const anew = remoteView(portWire(port2));

  await vi.waitFor(() => expect(anew.picker.value?.picking.rationale.value).toBe('Half a sentence'));
  expect(anew.picker.value?.picking.chosen.value).toMatchObject([{ indicator: { code: 'A2' } }]);
  expect(backend.state.tags).toEqual([]);
});

test.each([
  null,
  'ready',
  { kind: 'standing', panels: [{ panel: 'picker', box: { x: Number.NaN, y: 0, width: 1, height: 1 } }] },
  { kind: 'standing', panels: [{ panel: 'page', box: { x: 0, y: 0, width: 1, height: 1 } }] },
  { kind: 'act', id: 1, name: 'constructor', given: [] },
  { kind: 'act', id: 1, name: 'edit', given: ['<no id>'] },
  { kind: 'wrote', opening: 1, written: { chosen: 'A2', rationale: '', query: '' } },
])('what is no message of the frame is passed over: %j', async (message) => {
  const { tagging, port2, frame, onStanding } = await openWithFrame();
  select(words);
  await tagging.calls.tagSelection(undefined);
  await vi.waitFor(() => expect(frame.picker.value?.choices).toBe('some'));
  port2.postMessage(message);
  frame.post({ kind: 'standing', panels: [] });
  await vi.waitFor(() => expect(onStanding).toHaveBeenCalledExactlyOnceWith([]));
  expect(tagging.writing.picking.value?.chosen.value).toEqual([]);
});
