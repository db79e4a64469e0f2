import { afterEach, beforeEach, expect, test } from 'vitest';
import { leavePageKeysToReading } from '@/lib/own-pages/page-keys';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = `<div id="inner" style="overflow: auto; height: 200px">
    <div style="height: 2000px"><select><option>a</option><option>b</option></select><input></div></div>
    <div style="height: 5000px"><select id="outer"><option>a</option></select></div>`;
  leavePageKeysToReading(life.signal);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  scrollTo(0, 0);
});

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};

function press(on: Element, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

test('on a closed list of choices the keys for pages scroll what it stands in, and choose nothing', () => {
  const inner = find('#inner');
  expect(press(find('#inner select'), 'PageDown')).toBe(true);
  expect(inner.scrollTop).toBe(170);
  expect(press(find('#inner select'), 'PageUp')).toBe(true);
  expect(inner.scrollTop).toBe(0);
  expect(scrollY).toBe(0);
});

test('where nothing around it scrolls, the page does', () => {
  expect(press(find('#outer'), 'PageDown')).toBe(true);
  expect(scrollY).toBeGreaterThan(100);
});

test('other keys and other fields are left alone', () => {
  expect(press(find('#inner select'), 'ArrowDown')).toBe(false);
  expect(press(find('input'), 'PageDown')).toBe(false);
  expect(find('#inner').scrollTop).toBe(0);
  life.abort();
  expect(press(find('#inner select'), 'PageDown')).toBe(false);
});
