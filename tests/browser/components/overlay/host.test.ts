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
  expect(document.querySelectorAll('proofmark-overlay')).toHaveLength(1);
  expect(element.shadowRoot).toBeNull();
  visit.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('keys and clicks inside set off nothing in the page', () => {
  const { container } = open();
  const heard = vi.fn();
  const types = ['keydown', 'keyup', 'click', 'pointerdown', 'focusin'];
  for (const type of types) document.addEventListener(type, heard, { signal: visit.signal });
  for (const type of types) container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
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
  const { element, container } = open();
  expect(getComputedStyle(element).width).toBe('0px');
  expect(getComputedStyle(container).color).not.toBe('rgb(255, 0, 0)');
  document.adoptedStyleSheets = [];
});

test('what an earlier version left behind is cleared away', () => {
  document.documentElement.append(document.createElement('proofmark-overlay'));
  open();
  expect(document.querySelectorAll('proofmark-overlay')).toHaveLength(1);
});
