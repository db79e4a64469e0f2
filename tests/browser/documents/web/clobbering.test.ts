import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { identifyPage } from '@/lib/documents/web/identity';
import { readPage } from '@/lib/documents/web/read-page';
import { locate, open, painted, passage, selectText, show } from './scene';

/** Everything that can be asked of such a node. Handlers and constants are never asked for. */
function namesOf(...owners: { prototype: object }[]): string[] {
  const names = owners.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  return [...new Set(names)].filter((name) => !/^(on|[A-Z_]+$)/.test(name));
}

const ofForms = namesOf(EventTarget, Node, Element, HTMLElement, HTMLFormElement);
const ofDocuments = namesOf(EventTarget, Node, Document, HTMLDocument);
const words = 'Predict where the shadow of the pencil falls at noon.';

const fields = (names: readonly string[]): string => names.map((name) => `<input name="${name}" value="7">`).join('');

async function isFoundAndPainted(markup: string): Promise<void> {
  const scene = open(markup);
  const known = await passage(scene, 'the shadow of the pencil');
  await show(scene, known);
  await vi.waitFor(() => expect(painted('proofmark-0')).toEqual(['the shadow of the pencil']));
  expect(scene.adapter.boxes(known.id)).not.toEqual([]);
  expect(scene.adapter.block(known.id)).not.toBeNull();
  expect(await scene.adapter.reveal(known.id)).toBe(true);
  expect(await locate(scene, known)).toMatchObject([{ status: 'exact' }]);
}

/** What drives the browser would itself be misled by such a form: it is told the point. */
async function clickAt(element: Element): Promise<void> {
  const [box, body] = [element, document.body].map((each) => Element.prototype.getBoundingClientRect.call(each));
  if (!box || !body) throw new Error('unreachable');
  const position = { x: box.x - body.x + 5, y: box.y - body.y + box.height / 2 };
  await userEvent.click(document.body, { position, force: true });
}

test('a passage in a form with fields of every name that a form could be asked for is found and painted', async () => {
  await isFoundAndPainted(`<form><p>${words}</p>${fields(ofForms)}</form>`);
});

test('so is one that stands in the form itself, and one that changes there', async () => {
  const scene = open(`<form>${words}${fields(ofForms)}</form>`);
  const known = await passage(scene, 'the shadow of the pencil');
  await show(scene, known);
  await vi.waitFor(() => expect(painted('proofmark-0')).toEqual(['the shadow of the pencil']));
  scene.page.insertAdjacentHTML('afterbegin', '<p>Something before it.</p>');
  expect(await locate(scene, known)).toMatchObject([{ status: 'exact' }]);
});

test.each(['p', 'form'])('each name alone leaves the text as it is (%s)', (around) => {
  const { page: main } = open('<section></section>');
  const section = main.querySelector('section');
  for (const name of ofForms) {
    if (section) section.innerHTML = `<form><${around}>${words}</${around}><input name="${name}" value="7"></form>`;
    expect(readPage(document, () => null).text, name).toContain(words);
  }
});

test('a frame whose document has pictures and forms of every name is read and painted as any other', async () => {
  const named = ofDocuments.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const scene = open('<iframe style="width: 600px; height: 300px"></iframe>');
  const frame = scene.page.querySelector('iframe');
  if (!frame) throw new Error('unreachable');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><title>Shadows</title><body><p>${words}</p>${named}`;
  await loaded;
  const inside = frame.contentDocument;
  if (!inside) throw new Error('unreachable');
  expect(inside.querySelector).not.toBeInstanceOf(Function);
  expect(readPage(document, () => null).text).toContain(words);
  expect(identifyPage(inside).title).toBe('Shadows');

  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(inside);
  const selection = Document.prototype.getSelection.call(inside);
  selection?.selectAllChildren(root.querySelector('p'));
  const known = await scene.adapter.selection();
  selection?.removeAllRanges();
  if (!known) throw new Error('nothing selected');
  expect(await locate(scene, known)).toMatchObject([{ status: 'exact', quote: words }]);
  await show(scene, known);
  await vi.waitFor(() => expect(scene.adapter.boxes(known.id)).not.toEqual([]));
});

test('a selection in such a form is seen, and a click on one of its fields is no click on the text', async () => {
  const scene = open(`<form><p>${words}</p>${fields(ofForms)}</form>`);
  selectText('the pencil', scene.page);
  expect((await scene.adapter.selection())?.quote).toBe('the pencil');
  document.getSelection()?.removeAllRanges();
  const clicked = vi.fn();
  scene.adapter.onPoint((kind) => kind === 'click' && clicked(), scene.signal);
  await scene.adapter.selection();
  const field = scene.page.querySelector('input:not([type=hidden])');
  const text = scene.page.querySelector('p');
  if (!field || !text) throw new Error('not there');
  // One that a script makes is nobody's.
  text.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await clickAt(field);
  expect(clicked).not.toHaveBeenCalled();
  await clickAt(text);
  expect(clicked).toHaveBeenCalledTimes(1);
});
