import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeWhenDone } from '@/lib/private-view/close-when-done';
import { framePresence } from '@/lib/private-view/frame-presence';
import { undoByKey } from '@/lib/private-view/undo-by-key';
import { aCard, anOffer, anyView, aPicker, aToast } from './any-view';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function presence() {
  const life = new AbortController();
  const { view, offer, tagging } = anyView();
  return { view, offer, life, isThere: framePresence(view, tagging, life.signal) };
}

test('the frame is there from when something is likely to be shown in it', () => {
  const { view, offer, isThere } = presence();
  expect(isThere.value).toBe(false);
  offer.value = anOffer;
  expect(isThere.value).toBe(true);
  offer.value = null;
  view.picker.value = aPicker;
  vi.advanceTimersByTime(60_000);
  expect(isThere.value).toBe(true);
});

test.each(['picker', 'card', 'toast'] as const)(
  'it stays for some time after the %s is gone, and no longer',
  (name) => {
    const { view, isThere } = presence();
    const shown = { picker: aPicker, card: aCard(), toast: aToast }[name];
    Object.assign(view[name], { value: shown });
    expect(isThere.value).toBe(true);
    view[name].value = null;
    vi.advanceTimersByTime(9_999);
    expect(isThere.value).toBe(true);
    Object.assign(view[name], { value: shown });
    view[name].value = null;
    vi.advanceTimersByTime(9_999);
    expect(isThere.value).toBe(true);
    vi.advanceTimersByTime(1);
    expect(isThere.value).toBe(false);
  },
);

test('what is only spoken brings it, and it goes once that has been said', () => {
  const { view, isThere } = presence();
  view.spoken.value = { text: 'Saved' } as never;
  expect(isThere.value).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(isThere.value).toBe(false);
});

test('nothing changes any more once the overlay is gone', () => {
  const { view, life, isThere } = presence();
  view.card.value = aCard();
  life.abort();
  view.card.value = null;
  vi.advanceTimersByTime(60_000);
  expect(isThere.value).toBe(true);
});

test('a window of ours closes once what it was opened for is done and said', () => {
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  const { view } = anyView();
  closeWhenDone(view);
  expect(close).not.toHaveBeenCalled();
  view.picker.value = aPicker;
  view.toast.value = aToast;
  view.picker.value = null;
  expect(close).not.toHaveBeenCalled();
  view.card.value = aCard();
  view.toast.value = null;
  expect(close).not.toHaveBeenCalled();
  view.card.value = null;
  expect(close).toHaveBeenCalledOnce();
});

test('what the toast tells of is undone and done again by the usual keys, but not while someone writes', () => {
  const { view, acts } = anyView();
  const press = undoByKey(view);
  const key = (init: KeyboardEventInit, on: HTMLElement = document.createElement('p')) => {
    const event = new KeyboardEvent('keydown', { cancelable: true, key: 'z', ctrlKey: true, ...init });
    on.addEventListener('keydown', press);
    on.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(key({})).toBe(false);
  view.toast.value = { kind: 'saved', changeId: '3' } as never;
  expect(key({ ctrlKey: false })).toBe(false);
  expect(key({ key: 'y' })).toBe(false);
  expect(key({ shiftKey: true })).toBe(false);
  for (const field of ['input', 'textarea'] as const) expect(key({}, document.createElement(field))).toBe(false);
  expect(acts.undo).not.toHaveBeenCalled();
  expect(key({})).toBe(true);
  expect(key({ key: 'Z', ctrlKey: false, metaKey: true })).toBe(true);
  expect(acts.undo).toHaveBeenCalledTimes(2);
  expect(acts.undo).toHaveBeenCalledWith('3');
  view.toast.value = aToast;
  expect(key({})).toBe(false);
  expect(key({ shiftKey: true })).toBe(true);
  expect(acts.redo).toHaveBeenCalledExactlyOnceWith('7');
  view.toast.value = { kind: 'howToBegin' } as never;
  expect(key({})).toBe(false);
});
