import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { RemoteView } from '@/lib/private-view/remote-view';
import { tellFocus } from '@/lib/private-view/tell-focus';
import { tellStanding } from '@/lib/private-view/tell-standing';
import { awaitWire } from '@/lib/private-view/wire/await-wire';
import { aCard, anyView, aPicker, aToast } from './any-view';

const secret = '3b7e9a52-5d0e-4c3f-9d55-6f1b7d0c2a11';
const known = vi.hoisted(() => ({ secret: '' }));
vi.mock('@/lib/messaging/ask', () => ({
  askBackground: async (_: string, given: string) => ({ ok: true, value: given === known.secret }),
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The window of the frame, with or without the focus. */
function frame(hasFocus: boolean) {
  const { view } = anyView();
  const told: string[] = [];
  const post = ({ kind }: { kind: string }) => void told.push(kind);
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
  const listened: [string, EventListenerOrEventListenerObject, unknown][] = [];
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation(((type: string, listener: never, options: never) => {
    listened.push([type, listener, options]);
    add(type, listener, options);
  }) as typeof window.addEventListener);
  tellFocus({ ...view, post } as unknown as RemoteView);
  vi.mocked(window.addEventListener).mockRestore();
  onTestFinished(() => {
    for (const [type, listener, options] of listened) removeEventListener(type, listener, options as never);
    view.picker.value = null;
  });
  return { view, told, focus };
}

test('that the focus never came to the picker is told, again and again while it is open', () => {
  const { view, told } = frame(false);
  expect(told).toEqual([]);
  view.picker.value = aPicker;
  vi.advanceTimersByTime(99);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['left']);
  vi.advanceTimersByTime(3_000);
  expect(told).toHaveLength(11);
  view.picker.value = null;
});

test('outside of the picker it is looked for a few times only, and not after a press of Tab', () => {
  const { told } = frame(false);
  dispatchEvent(new FocusEvent('blur'));
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['left', 'left', 'left', 'left']);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  dispatchEvent(new FocusEvent('blur'));
  vi.advanceTimersByTime(1_999);
  expect(told).toHaveLength(4);
});

test('nothing is told while the focus is there', () => {
  const { view, told } = frame(true);
  view.picker.value = aPicker;
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
  view.picker.value = null;
});

test('that what had the focus is gone is told, unless something else keeps it', () => {
  const { view, told } = frame(true);
  view.card.value = aCard({ keepsFocus: true });
  view.toast.value = aToast;
  vi.advanceTimersByTime(10_000);
  told.length = 0;
  view.toast.value = null;
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
  view.card.value = null;
  vi.advanceTimersByTime(30);
  expect(told).toEqual(['nowhere']);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual(['nowhere', 'nowhere', 'nowhere']);
});

test('the focus comes back to where it was when the frame has it again', () => {
  frame(true);
  const [field, other] = [document.createElement('input'), document.createElement('input')];
  document.body.append(field, other);
  field.focus();
  field.blur();
  dispatchEvent(new FocusEvent('focus'));
  expect(document.activeElement).toBe(field);
  other.focus();
  dispatchEvent(new FocusEvent('focus'));
  expect(document.activeElement).toBe(other);
  other.remove();
  dispatchEvent(new FocusEvent('focus'));
  expect(document.activeElement).toBe(document.body);
});

test('where something stands in the frame is told whenever that changes, and only then', async () => {
  vi.useRealTimers();
  const place = document.body.appendChild(document.createElement('div'));
  const told: object[] = [];
  tellStanding(place, (message) => told.push(message));
  const card = document.createElement('div');
  card.className = 'floating card';
  card.style.cssText = 'position: absolute; left: 10px; top: 20px; width: 30px; height: 40px';
  place.append(card);
  const at = (box: object) => [{ kind: 'standing', panels: [{ panel: 'card', box }] }];
  await vi.waitFor(() => expect(told).toEqual(at({ x: 10, y: 20, width: 30, height: 40 })));
  place.append(document.createElement('p'));
  dispatchEvent(new Event('resize'));
  card.style.left = '15px';
  await vi.waitFor(() => expect(told.slice(1)).toEqual(at({ x: 15, y: 20, width: 30, height: 40 })));
  card.append(Object.assign(document.createElement('p'), { style: 'height: 500px' }));
  card.style.height = 'auto';
  await vi.waitFor(() => expect(JSON.stringify(told.at(-1))).not.toContain('"height":40'));
  card.remove();
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'standing', panels: [] }));
});

test('only the overlay that the background has heard of is listened to, once', async () => {
  vi.useRealTimers();
  const before = window.name;
  window.name = secret;
  known.secret = secret;
  onTestFinished(() => {
    window.name = before;
  });
  const begun = vi.fn();
  awaitWire(begun);
  const hand = (data: unknown, port = new MessageChannel().port2) => {
    dispatchEvent(new MessageEvent('message', { data, ports: [port] }));
    return new Promise((resolve) => setTimeout(resolve, 5));
  };
  dispatchEvent(new MessageEvent('message', { data: { secret } }));
  await hand({ secret: 'none' });
  await hand({ secret: crypto.randomUUID() });
  known.secret = 'another';
  await hand({ secret });
  expect(begun).not.toHaveBeenCalled();
  known.secret = secret;
  await hand({ secret });
  await hand({ secret });
  expect(begun).toHaveBeenCalledOnce();
});
