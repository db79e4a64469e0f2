import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { addHost } from '@/components/overlay/host';
import { showOverlay } from '@/components/overlay/show-overlay';
import { showInPlace } from '@/components/private-view/show-in-place';
import { createWebDocument } from '@/lib/documents/web/web-document';
import { select } from '@/tests/browser/tagging/lesson';
import { memoryBackend } from '@/tests/browser/tagging/memory-backend';
import { button } from '../shown';

const asked = vi.hoisted(() => ({
  calls: [] as string[],
  offer: null as readonly string[] | null,
  popup: true,
  request: null as ((given: object) => Promise<boolean>) | null,
}));
vi.mock('@/lib/messaging/ask', () => ({
  askBackground: async (name: string) => {
    asked.calls.push(name);
    if (name === 'everyTimeOffer') return { ok: true, value: asked.offer };
    return name === 'showPopup' && !asked.popup ? { ok: false, refusal: 'noAnswer' } : { ok: true, value: null };
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    get permissions() {
      return asked.request ? { request: asked.request } : undefined;
    },
  },
}));

beforeEach(() => Object.assign(asked, { calls: [], offer: null, popup: true, request: null }));
afterEach(() => document.getSelection()?.removeAllRanges());

function open(backend = memoryBackend()) {
  const life = new AbortController();
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML = '<p>Predict where the shadow will fall at noon.</p><p>Each pair says what they moved.</p>';
  const host = addHost(life.signal);
  const adapter = createWebDocument({ host: () => host.element, signal: life.signal });
  const tagging = showOverlay(host, adapter, backend, showInPlace, life.signal);
  onTestFinished(() => {
    life.abort();
    page.remove();
  });
  const { own, marks } = host;
  const find = (selector: string) => own.querySelector<HTMLElement>(selector);
  const shows = (selector: string) =>
    vi.waitFor(() => {
      const found = find(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    });
  const gone = (selector: string) => vi.waitFor(() => expect(find(selector)).toBeNull());
  return { life, host, own, marks, tagging, backend, shows, gone, find };
}

type Scene = ReturnType<typeof open>;

async function tagged(scene: Scene, words = 'the shadow will fall'): Promise<void> {
  select(words);
  await scene.tagging.calls.tagSelection(undefined);
  await scene.shows('.picker');
  const picking = scene.tagging.writing.picking.value;
  picking?.type('A2');
  picking?.enter();
  await scene.tagging.writing.save();
  await scene.shows('.toast');
}

async function card(scene: Scene): Promise<HTMLElement> {
  const [passage] = scene.tagging.passages.value;
  if (!passage) throw new Error('nothing tagged');
  scene.tagging.cards.open([passage.tag.id], 'press');
  return scene.shows('.card');
}

test('what is selected is tagged in the picker, and what came of it is said', async () => {
  const scene = open();
  await tagged(scene);
  expect(scene.backend.state.tags).toHaveLength(1);
  await scene.gone('.picker');
  expect(scene.find('[role=status] .toast')).not.toBeNull();
});

test('the picker goes without a trace where it is left', async () => {
  const scene = open();
  select('the shadow will fall');
  await scene.tagging.calls.tagSelection(undefined);
  await scene.shows('.picker');
  scene
    .find('.picker [role=combobox], .picker input')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await scene.gone('.picker');
  expect(scene.backend.state.tags).toEqual([]);
});

test('what the message tells of is undone by the keys, in what is ours only', async () => {
  const scene = open();
  await tagged(scene);
  const key = { key: 'z', ctrlKey: true, bubbles: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', key));
  expect(scene.backend.state.tags).toHaveLength(1);
  scene.own.dispatchEvent(new KeyboardEvent('keydown', key));
  await vi.waitFor(() => expect(scene.backend.state.tags).toEqual([]));
  await vi.waitFor(() => expect(scene.tagging.notices.toast.value?.kind).toBe('undone'));
  scene.marks.dispatchEvent(new KeyboardEvent('keydown', { ...key, shiftKey: true }));
  await vi.waitFor(() => expect(scene.backend.state.tags).toHaveLength(1));
});

test('a card goes by Escape where the focus is on its badge, and by no other key', async () => {
  const scene = open();
  await tagged(scene);
  await card(scene);
  scene.marks.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(scene.tagging.cards.card.value).not.toBeNull();
  scene.marks.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(scene.tagging.cards.card.value).toBeNull();
  await scene.gone('.card');
});

test('all of it goes with the overlay', async () => {
  const scene = open();
  await tagged(scene);
  scene.life.abort();
  expect(scene.own.childElementCount).toBe(0);
  expect(scene.marks.childElementCount).toBe(0);
});

const origins = ['https://school.example/*'];

test('with the first tag of a page it is offered that tags show every time, and not now is an answer', async () => {
  asked.offer = origins;
  const scene = open();
  await tagged(scene);
  const offer = await scene.shows('.toast-offer');
  expect(offer.textContent).toContain('overlay.everyTime.why');
  button(offer, 'overlay.everyTime.notNow').click();
  await scene.gone('.toast-offer');
  expect(scene.find('.toast')).not.toBeNull();
});

test.each([
  ['allowed', true, true, 'overlay.everyTime.allowed'],
  ['declined', false, true, null],
  ['asked in the popup', null, true, null],
  ['to be asked elsewhere', null, false, 'overlay.everyTime.elsewhere'],
])('where that is %s it is said if there is more to say', async (_, answers, popup, said) => {
  asked.offer = origins;
  asked.popup = popup;
  const request = vi.fn(async (_given: object) => answers === true);
  if (answers !== null) asked.request = request;
  const scene = open();
  await tagged(scene);
  button(await scene.shows('.toast-offer'), 'popup.everyTime').click();
  if (answers !== null) expect(request).toHaveBeenCalledExactlyOnceWith({ origins });
  await scene.gone('.toast-offer');
  await vi.waitFor(() => expect(asked.calls.includes('showPopup')).toBe(answers === null));
  if (said === null) expect(scene.find('.toast')?.textContent).not.toContain('overlay.everyTime');
  else await vi.waitFor(() => expect(scene.find('.toast')?.textContent).toContain(said));
});

test('nothing is offered where that is not to be', async () => {
  const scene = open();
  await tagged(scene);
  await vi.waitFor(() => expect(asked.calls).toContain('everyTimeOffer'));
  expect(scene.find('.toast-offer')).toBeNull();
});
