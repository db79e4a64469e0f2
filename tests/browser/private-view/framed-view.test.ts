import { expect, onTestFinished, test, vi } from 'vitest';
import { addFramedView } from '@/lib/private-view/framed-view';

const page = `<script>
  addEventListener('message', ({ data, ports: [port] }) => {
    port.postMessage({ greeted: data.secret === name });
  });
</script>`;

/** A frame over the page, which is vouched for when a test says so. */
function framed() {
  const into = document.body.appendChild(document.createElement('div'));
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    into.remove();
  });
  const vouching: PromiseWithResolvers<null>[] = [];
  const heard: unknown[] = [];
  const onLoad = vi.fn((wire: { onMessage(listener: (message: unknown) => void): void }) =>
    wire.onMessage((message) => heard.push(message)),
  );
  const vouch = () => {
    const next = Promise.withResolvers<null>();
    vouching.push(next);
    return next.promise;
  };
  const address = `data:text/html,${encodeURIComponent(page)}`;
  const view = addFramedView({ into, address, secret: 'a secret', vouch, onLoad }, life.signal);
  const holder = into.querySelector('dialog');
  if (!holder) throw new Error('nothing there');
  return { view, into, holder, life, vouching, heard, onLoad };
}

const loaded = (frame: HTMLIFrameElement) =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

test('the frame is greeted once it is loaded and vouched for, with the secret that it is named by', async () => {
  const { view, vouching, heard, onLoad } = framed();
  expect(vouching).toHaveLength(1);
  await loaded(view.element);
  expect(onLoad).not.toHaveBeenCalled();
  vouching[0]?.resolve(null);
  await vi.waitFor(() => expect(heard).toEqual([{ greeted: true }]));
  expect([view.element.name, view.element.id, view.element.ariaLabel]).toEqual(['a secret', 'a secret', 'Proofmark']);
});

test('the frame takes the keys while it is loaded, and what stands in for it before and in between', async () => {
  const { view, holder, into, vouching, heard } = framed();
  expect(view.takesKeys().className).toBe('overlay-empty');
  await loaded(view.element);
  expect(view.takesKeys()).toBe(view.element);
  vouching[0]?.resolve(null);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  // Pages move what stands in them, by which a frame is loaded anew.
  into.append(holder);
  expect(view.takesKeys().className).toBe('overlay-empty');
  await loaded(view.element);
  expect(view.takesKeys()).toBe(view.element);
  expect(vouching).toHaveLength(2);
  expect(heard).toHaveLength(1);
  vouching[1]?.resolve(null);
  await vi.waitFor(() => expect(heard).toHaveLength(2));
});

test('a frame that is vouched for too late is not greeted any more, and goes with what it is for', async () => {
  const { view, vouching, onLoad, into, life } = framed();
  await loaded(view.element);
  life.abort();
  expect(into.childElementCount).toBe(0);
  vouching[0]?.resolve(null);
  await vouching[0]?.promise;
  expect(onLoad).not.toHaveBeenCalled();
});

test('Escape does not close what holds the frame, which is seen only where something stands in it', () => {
  const { view, holder } = framed();
  const cancel = new Event('cancel', { cancelable: true });
  holder.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect([holder.open, holder.tabIndex, holder.ariaHidden]).toEqual([true, -1, 'true']);
  view.standAt([
    { x: 1, y: 2, width: 3, height: 4 },
    { x: 5, y: 6, width: 7, height: 8 },
  ]);
  expect(holder.ariaHidden).toBeNull();
  expect(view.element.style.clipPath.match(/M/g)).toHaveLength(2);
  expect(holder.querySelectorAll('.overlay-shadow')).toHaveLength(2);
  view.standAt([]);
  expect([holder.ariaHidden, view.element.style.clipPath, view.element.tabIndex]).toEqual(['true', 'inset(100%)', -1]);
});
