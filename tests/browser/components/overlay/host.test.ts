import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addHost } from '@/components/overlay/host';

let visit = new AbortController();

function open() {
  visit = new AbortController();
  return addHost(visit.signal);
}

afterEach(() => visit.abort());

test('the page gets one element, and loses it again', () => {
  const before = document.documentElement.outerHTML;
  const { element } = open();
  expect(document.querySelectorAll('[data-proofmark-overlay]')).toHaveLength(1);
  expect(element.shadowRoot).toBeNull();
  visit.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('keys and clicks inside set off nothing in the page', async () => {
  const { field } = fields();
  Object.assign(field.style, { position: 'fixed', top: '0', left: '0', pointerEvents: 'auto' });
  const heard = vi.fn();
  const inside = vi.fn();
  const types = ['keydown', 'keyup', 'click', 'pointerdown', 'focusin'];
  for (const type of types) document.addEventListener(type, heard, { signal: visit.signal });
  for (const type of types) field.addEventListener(type, inside);
  await pressAt(field);
  await userEvent.keyboard('a');
  expect(heard).not.toHaveBeenCalled();
  expect(new Set(inside.mock.calls.map(([event]) => event.type))).toEqual(new Set(types));
});

test('events that a script of the page makes at the host reach nothing inside', async () => {
  const { field, isFocused } = fields();
  const inside = vi.fn();
  for (const type of ['keydown', 'click', 'mousedown', 'input']) field.addEventListener(type, inside);
  Object.assign(field.style, { position: 'fixed', top: '0', left: '0', pointerEvents: 'auto' });
  field.focus();
  const host = document.querySelector('[data-proofmark-overlay]');
  const { x, y } = field.getBoundingClientRect();
  const at = { clientX: x + 4, clientY: y + 4, detail: 1, bubbles: true, composed: true };
  for (const type of ['click', 'mousedown']) host?.dispatchEvent(new MouseEvent(type, at));
  host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  host?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  // What a person does afterwards comes after whatever those set off.
  await pressAt(field);
  expect(isFocused()).toBe(true);
  expect(inside.mock.calls.map(([event]) => event.type)).toEqual(['mousedown', 'click']);
});

/** A true press of the mouse: the closed root can't be reached by locators. */
async function pressAt(element: Element): Promise<void> {
  const { x, y } = element.getBoundingClientRect();
  await userEvent.click(document.documentElement, { position: { x: x + 4, y: y + 4 }, force: true });
}

/** A field in the overlay, and a button in the page. */
function fields() {
  const { marks } = open();
  const field = document.createElement('input');
  marks.append(field);
  const button = document.createElement('button');
  document.body.append(button);
  visit.signal.addEventListener('abort', () => button.remove());
  const isFocused = () => (field.getRootNode() as ShadowRoot).activeElement === field;
  return { field, button, isFocused };
}

test('a page that holds the focus in a dialog of its own does not take it from a field of the overlay', () => {
  const { field, button, isFocused } = fields();
  const heardInside = vi.fn();
  for (const type of ['focus', 'focusin', 'blur', 'focusout']) field.addEventListener(type, heardInside);
  const holdFocus = ({ target }: Event) => target !== button && button.focus();
  for (const type of ['focus', 'focusin']) {
    document.addEventListener(type, holdFocus, { capture: true, signal: visit.signal });
  }

  field.focus();
  expect(isFocused()).toBe(true);
  button.focus();
  expect(isFocused()).toBe(false);
  expect(heardInside.mock.calls.map(([{ type }]) => type)).toEqual(['focus', 'focusin', 'blur', 'focusout']);
});

test('a field of the overlay that is pressed gets the focus, also where the page swallows the press', async () => {
  const { field, isFocused } = fields();
  Object.assign(field.style, { position: 'fixed', top: '0', left: '0', pointerEvents: 'auto' });
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('mousedown', swallow, { capture: true, signal: visit.signal });
  await pressAt(field);
  await vi.waitFor(() => expect(isFocused()).toBe(true));
});

test('the focus stays in a field of the overlay when the page shows something above everything', async () => {
  const { field, isFocused } = fields();
  const popover = Object.assign(document.createElement('div'), { popover: 'manual' });
  document.body.append(popover);
  visit.signal.addEventListener('abort', () => popover.remove());

  field.focus();
  popover.showPopover();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isFocused()).toBe(true);
  popover.hidePopover();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isFocused()).toBe(true);
});

test('a page that darkens what lies behind its dialogs is not darkened by the overlay', () => {
  const page = new CSSStyleSheet();
  page.replaceSync('::backdrop { background: black !important }');
  document.adoptedStyleSheets = [page];
  const { element } = open();
  expect(element.matches(':popover-open')).toBe(true);
  expect(getComputedStyle(element, '::backdrop').display).toBe('none');
  document.adoptedStyleSheets = [];
});

test('a page that is zoomed by its own style does not zoom the overlay', async () => {
  const { field } = fields();
  const before = field.getBoundingClientRect().width;
  document.documentElement.style.setProperty('zoom', '2');
  onTestFinished(() => void document.documentElement.style.removeProperty('zoom'));
  await vi.waitFor(() => expect(field.getBoundingClientRect().width).toBeCloseTo(before, 0));
  document.documentElement.style.removeProperty('zoom');
  await vi.waitFor(() => expect(field.getBoundingClientRect().width).toBeCloseTo(before, 0));
});

test('a page that takes the element out gets it back', async () => {
  const { element } = open();
  element.remove();
  await vi.waitFor(() => expect(element.isConnected).toBe(true));
});

test('a page that takes it out again and again has its way', async () => {
  const { element } = open();
  const fight = new MutationObserver(() => element.remove());
  fight.observe(document.documentElement, { childList: true });
  element.remove();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  fight.disconnect();
  expect(element.isConnected).toBe(false);
});

test('so has one that leaves nothing else its turn, however slow the machine is', async () => {
  const { element } = open();
  let now = performance.now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  let taken = 0;
  const fight = new MutationObserver(() => {
    // It would go on for ever.
    if (element.isConnected && taken < 200) {
      taken += 1;
      element.remove();
    }
  });
  fight.observe(document.documentElement, { childList: true });
  element.remove();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  fight.disconnect();
  clock.mockRestore();
  expect(taken).toBeLessThan(20);
  expect(element.isConnected).toBe(false);
});

test('the styles of the page stay outside, and ours inside', () => {
  const page = new CSSStyleSheet();
  page.replaceSync('* { position: fixed !important; width: 50% !important; color: red !important }');
  document.adoptedStyleSheets = [page];
  const { element, marks } = open();
  expect(getComputedStyle(element).width).toBe('0px');
  expect(getComputedStyle(marks).color).not.toBe('rgb(255, 0, 0)');
  document.adoptedStyleSheets = [];
});

test('what an earlier version left behind is cleared away', () => {
  const left = document.createElement('div');
  left.setAttribute('data-proofmark-overlay', '');
  document.documentElement.append(left);
  open();
  expect(document.querySelectorAll('[data-proofmark-overlay]')).toHaveLength(1);
});

test('where style sheets can’t be constructed the overlay has its styles all the same', () => {
  const made = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation(() => {
    throw new Error('not here');
  });
  onTestFinished(() => made.mockRestore());
  visit = new AbortController();
  const { own } = addHost(visit.signal, ['.overlay-part { outline: 7px solid }']);
  expect(getComputedStyle(own).outlineWidth).toBe('7px');
});
