import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { showInFrame } from '@/lib/private-view/show-in-frame';
import { aCard, anOffer, anyView, aPicker, aToast } from './any-view';

const asked = vi.hoisted(() => ({ calls: [] as [string, unknown][] }));
const ports = vi.hoisted(() => ({ heard: null as ((port: unknown) => void) | null }));

vi.mock('@/lib/messaging/ask', () => ({
  askBackground: async (name: string, given: unknown) => {
    asked.calls.push([name, given]);
    return { ok: true, value: null };
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'proofmark',
      onConnect: {
        addListener: (heard: (port: unknown) => void) => {
          ports.heard = heard;
        },
        removeListener: () => {
          ports.heard = null;
        },
      },
    },
  },
}));

/** Does what it is told by the test, and tells the test what it hears. */
const page = `<script>
  let wire;
  addEventListener('message', ({ data, ports: [port] }) => {
    if (port) {
      wire = port;
      parent.postMessage({ greeted: data.secret === name }, '*');
      wire.onmessage = ({ data }) => parent.postMessage({ heard: data }, '*');
    } else wire.postMessage(data);
  });
</script>`;
const address = `data:text/html,${encodeURIComponent(page)}`;
const secret = '3b7e9a52-5d0e-4c3f-9d55-6f1b7d0c2a11';

afterEach(() => {
  asked.calls = [];
  vi.useRealTimers();
});

function show() {
  const host = document.createElement('div');
  host.popover = 'manual';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const into = document.createElement('div');
  root.append(into);
  host.showPopover();
  const life = new AbortController();
  const heard: unknown[] = [];
  addEventListener('message', ({ data }) => heard.push(data), { signal: life.signal });
  onTestFinished(() => {
    life.abort();
    host.remove();
  });
  const given = anyView();
  showInFrame({ view: given.view, tagging: given.tagging, into, address, secret, until: life.signal });
  const frame = () => root.querySelector<HTMLIFrameElement>('.overlay-frame');
  const tell = (message: object) => frame()?.contentWindow?.postMessage(message, '*');
  const greeted = () =>
    vi.waitFor(() =>
      expect(heard.filter((each) => JSON.stringify(each).includes('greeted'))).toEqual([{ greeted: true }]),
    );
  const told = (kind: string) =>
    heard.flatMap((each) => {
      const message = (each as { heard?: { kind: string } }).heard;
      return message?.kind === kind ? [message] : [];
    });
  return { ...given, root, life, frame, tell, greeted, told };
}

test('the frame comes when it is likely to be needed, vouched for before it is greeted, and unseen', async () => {
  const { offer, frame, greeted, root } = show();
  expect(frame()).toBeNull();
  offer.value = anOffer;
  expect(frame()?.name).toBe(secret);
  expect(asked.calls).toEqual([['vouchForFrame', secret]]);
  await greeted();
  expect(frame()?.style.clipPath).toBe('inset(100%)');
  expect(frame()?.style.pointerEvents).toBe('none');
  expect(frame()?.tabIndex).toBe(-1);
  expect(root.querySelector('dialog')?.ariaHidden).toBe('true');
});

test('it is seen where something stands in it, and no longer once that is closed here', async () => {
  const { view, frame, greeted, tell, told, root } = show();
  view.toast.value = aToast;
  await greeted();
  tell({ kind: 'ready' });
  await vi.waitFor(() => expect(told('toast')).toMatchObject([{ toast: aToast }]));
  const box = { x: 10, y: 20, width: 30, height: 40 };
  tell({
    kind: 'standing',
    panels: [
      { panel: 'toast', box },
      { panel: 'card', box: { ...box, x: 90 } },
    ],
  });
  await vi.waitFor(() => expect(frame()?.style.pointerEvents).toBe('auto'));
  expect(frame()?.style.clipPath).toContain('M 10 20');
  expect(frame()?.style.clipPath).not.toContain('M 90 20');
  expect(frame()?.tabIndex).toBe(0);
  const [shadow, ...others] = root.querySelectorAll<HTMLElement>('.overlay-shadow');
  expect(others).toEqual([]);
  expect([shadow?.style.left, shadow?.style.top, shadow?.style.width, shadow?.style.height]).toEqual([
    ...['10px', '20px', '30px', '40px'],
  ]);
  view.toast.value = null;
  expect(frame()?.style.pointerEvents).toBe('none');
  expect(root.querySelector('.overlay-shadow')).toBeNull();
});

test('what is done in it is done, and what is none of its messages is not heard', async () => {
  const { view, acts, greeted, tell } = show();
  view.card.value = aCard();
  await greeted();
  tell({ kind: 'ready' });
  tell({ kind: 'act', id: 1, name: 'undo', given: [] });
  tell({ kind: 'act', id: 1, name: 'eval', given: ['x'] });
  tell({ kind: 'act', id: 2, name: 'undo', given: ['7'] });
  await vi.waitFor(() => expect(acts.undo).toHaveBeenCalledExactlyOnceWith('7'));
});

test('the picker has the keys from when it opens, also while the frame is still loading', async () => {
  const { view, root, greeted, tell, frame } = show();
  view.picker.value = aPicker;
  await vi.waitFor(() => expect(root.activeElement).not.toBeNull());
  expect(root.activeElement?.className).toBe('overlay-empty');
  await greeted();
  tell({ kind: 'ready' });
  await vi.waitFor(() => expect(root.activeElement).toBe(frame()));
});

test('a page that fetches the focus to a field of its own does not keep it while the picker is open', async () => {
  const { view, root, greeted, tell, frame } = show();
  const field = document.createElement('input');
  document.body.append(field);
  onTestFinished(() => field.remove());
  view.picker.value = aPicker;
  await greeted();
  tell({ kind: 'ready' });
  await vi.waitFor(() => expect(root.activeElement).toBe(frame()));
  field.focus();
  expect(root.activeElement).toBe(frame());
  expect(root.querySelector('dialog')?.matches(':modal')).toBe(true);
  view.picker.value = null;
  expect(root.querySelector('dialog')?.matches(':modal')).toBe(false);
  field.focus();
  expect(document.activeElement).toBe(field);
});

test('a page that lets no frame in has a window in its place, soon where it was loaded and does not answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { view } = show();
  const opened = () => asked.calls.filter(([name]) => name === 'openPrivateWindow').length;
  view.picker.value = aPicker;
  vi.advanceTimersByTime(2_999);
  expect(opened()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(opened()).toBe(1);
});

test('no window is opened for what does not take the keys, or once the frame has answered', async () => {
  const { view, greeted, tell, told } = show();
  view.toast.value = aToast;
  await greeted();
  tell({ kind: 'ready' });
  await vi.waitFor(() => expect(told('toast')).toHaveLength(1));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  view.picker.value = aPicker;
  vi.advanceTimersByTime(10_000);
  expect(asked.calls.map(([name]) => name)).toEqual(['vouchForFrame']);
});

/** A window of ours that has connected, and what it is sent. */
function connect(name = secret, id = 'proofmark') {
  const posted: { kind: string }[] = [];
  let hear: ((message: unknown) => void) | null = null;
  let gone: (() => void) | null = null;
  const disconnect = vi.fn();
  ports.heard?.({
    ...{ name, sender: { id }, disconnect, postMessage: (message: { kind: string }) => posted.push(message) },
    onMessage: { addListener: (listener: (message: unknown) => void) => (hear = listener) },
    onDisconnect: { addListener: (listener: () => void) => (gone = listener) },
  });
  return {
    posted,
    disconnect,
    say: (message: unknown) => hear?.(message),
    close: () => gone?.(),
    isHeard: () => hear !== null,
  };
}

test('a window is served in the place of the frame, and closing it is leaving the picker', () => {
  const { view, acts } = show();
  view.picker.value = aPicker;
  expect(connect('another secret').isHeard()).toBe(false);
  expect(connect(secret, 'another extension').isHeard()).toBe(false);
  const ours = connect();
  ours.say({ kind: 'ready' });
  expect(ours.posted.map(({ kind }) => kind)).toContain('picker');
  ours.say({ kind: 'act', id: 1, name: 'save', given: [] });
  expect(acts.save).toHaveBeenCalledOnce();
  expect(acts.cancel).not.toHaveBeenCalled();
  ours.close();
  expect(acts.cancel).toHaveBeenCalledOnce();
});

test('a window that comes when the frame has answered after all is closed', async () => {
  const { view, greeted, tell, told } = show();
  view.picker.value = aPicker;
  await greeted();
  tell({ kind: 'ready' });
  await vi.waitFor(() => expect(told('picker').length).toBeGreaterThan(0));
  const late = connect();
  expect(late.disconnect).toHaveBeenCalledOnce();
  expect(late.isHeard()).toBe(false);
});

test('the frame goes with the overlay', () => {
  const { offer, life, frame } = show();
  offer.value = anOffer;
  life.abort();
  expect(frame()).toBeNull();
  expect(ports.heard).toBeNull();
});
