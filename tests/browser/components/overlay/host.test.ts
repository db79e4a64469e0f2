import { afterEach, expect, test, vi } from 'vitest';
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

test('keys and clicks inside set off nothing in the page', () => {
  const { marks } = open();
  const heard = vi.fn();
  const types = ['keydown', 'keyup', 'click', 'pointerdown', 'focusin'];
  for (const type of types) document.addEventListener(type, heard, { signal: visit.signal });
  for (const type of types) marks.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
});

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
  const { x, y } = field.getBoundingClientRect();
  const at = { clientX: x + 4, clientY: y + 4, bubbles: true, composed: true };
  field.dispatchEvent(new MouseEvent('mousedown', at));
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
