import { signal as signalOf } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { keepAttributes } from '@/lib/host/keep-attributes';
import { onRewritten } from '@/lib/host/rewriting';
import { closeWhenDone } from '@/lib/private-view/close-when-done';
import type { PrivateView } from '@/lib/private-view/private-view';
import { undoByKey } from '@/lib/private-view/undo-by-key';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('a page that is written anew is told from one whose parts change', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const page = frame.contentDocument;
  if (!page) throw new Error('no page');
  const told = vi.fn();
  onRewritten(page, told, life.signal);
  page.append(page.createComment('more'));
  page.body.append('words');
  // Whoever watches later is told later: what happened before has been seen by then.
  const seen = new Promise((resolve) => new MutationObserver(resolve).observe(page, { childList: true }));
  page.append(page.createComment('again'));
  await seen;
  expect(told).not.toHaveBeenCalled();
  page.open();
  page.write('<p>Anew</p>');
  page.close();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
});

test('what a page does to the attributes of what is ours is put back, and what we do stays', async () => {
  const element = document.body.appendChild(document.createElement('div'));
  element.setAttribute('class', 'ours');
  const mended = vi.fn();
  const kept = keepAttributes(element, mended, life.signal);
  element.setAttribute('class', 'theirs');
  element.setAttribute('hidden', '');
  await vi.waitFor(() => expect(element.outerHTML).toBe('<div class="ours"></div>'));
  expect(mended).toHaveBeenCalledOnce();
  element.removeAttribute('class');
  await vi.waitFor(() => expect(element.className).toBe('ours'));
  kept.set(() => element.setAttribute('title', 'ours too'));
  element.removeAttribute('title');
  await vi.waitFor(() => expect(element.title).toBe('ours too'));
});

test('a window is closed once nothing is shown in it any more, and not before something was', () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  const [picker, card, toast] = [signalOf<unknown>(null), signalOf<unknown>(null), signalOf<unknown>(null)];
  closeWhenDone({ picker, card, toast } as unknown as PrivateView);
  expect(close).not.toHaveBeenCalled();
  picker.value = {};
  toast.value = {};
  picker.value = null;
  expect(close).not.toHaveBeenCalled();
  toast.value = null;
  expect(close).toHaveBeenCalledOnce();
});

test('the keys that undo do what the message offers, and leave alone what is being written', () => {
  const acts = { undo: vi.fn(), redo: vi.fn() };
  const toast = signalOf<object | null>({ kind: 'saved', changeId: 'c1' });
  const press = undoByKey({ toast, acts } as unknown as PrivateView);
  const pressed = (init: KeyboardEventInit, on: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true, bubbles: true, ...init });
    on.addEventListener('keydown', press as EventListener, { once: true });
    on.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const field = document.body.appendChild(document.createElement('textarea'));
  expect([pressed({ key: 'y' }), pressed({ ctrlKey: false }), pressed({ shiftKey: true }), pressed({}, field)]).toEqual(
    [...[false, false, false, false]],
  );
  expect(acts.undo).not.toHaveBeenCalled();
  expect(pressed({ key: 'Z' })).toBe(true);
  expect(pressed({ ctrlKey: false, metaKey: true })).toBe(true);
  expect(acts.undo.mock.calls).toEqual([['c1'], ['c1']]);
  toast.value = { kind: 'undone', changeId: 'c2' };
  expect([pressed({}), pressed({ shiftKey: true })]).toEqual([false, true]);
  expect(acts.redo.mock.calls).toEqual([['c2']]);
  toast.value = { kind: 'howToBegin' };
  expect(pressed({})).toBe(false);
});
