import { afterEach, beforeEach, expect, test } from 'vitest';
import { addHost } from '@/components/overlay/host';
import { addFramedView } from '@/lib/private-view/framed-view';
import { type HeldFocus, holdFocus } from '@/lib/private-view/hold-focus';

let visit: AbortController;
let button: HTMLButtonElement;
let held: HeldFocus;
let isWanted: 'surely' | 'mostly' | null;
let close: () => void;

const isPageBlocked = () => {
  const { x, y } = button.getBoundingClientRect();
  return document.elementFromPoint(x + 2, y + 2) !== button;
};

beforeEach(() => {
  visit = new AbortController();
  isWanted = null;
  const { marks } = addHost(visit.signal);
  const vouch = () => Promise.resolve();
  const onLoad = () => undefined;
  const frame = addFramedView({ into: marks, address: 'about:blank', secret: 'made-up', vouch, onLoad }, visit.signal);
  held = holdFocus({ frame, wanted: () => isWanted, lost: () => undefined }, visit.signal);
  close = () => {
    isWanted = null;
    frame.standAlone(false);
  };
  button = document.createElement('button');
  button.textContent = 'Of the page';
  document.body.append(button);
});

afterEach(() => {
  visit.abort();
  button.remove();
});

function open(how: 'surely' | 'mostly' = 'surely'): void {
  isWanted = how;
  held.give();
}

test('a page that leaves the focus alone takes presses meanwhile, each time', () => {
  for (const _time of [1, 2]) {
    open();
    expect(document.activeElement).not.toBe(button);
    expect(isPageBlocked()).toBe(false);
    close();
  }
});

test('a focus that was lost on its way to the frame is given again, which is not held against the page', async () => {
  open();
  const holder = document.activeElement;
  await new Promise((resolve) => setTimeout(resolve, 300));
  held.left();
  expect(document.activeElement).toBe(holder);
  expect(isPageBlocked()).toBe(false);
  close();
  open();
  expect(isPageBlocked()).toBe(false);
});

test('a page that took the focus back once can take none the next time, not even between two keys', () => {
  open();
  button.focus();
  expect(document.activeElement).not.toBe(button);
  close();
  expect(isPageBlocked()).toBe(false);
  button.focus();
  expect(document.activeElement).toBe(button);

  open();
  expect(isPageBlocked()).toBe(true);
  close();
  expect(isPageBlocked()).toBe(false);
});

test.each([
  { how: 'surely' as const, isKept: true },
  { how: 'mostly' as const, isKept: false },
])('where it is $how wanted, the focus that has gone into a frame of the page comes back: $isKept', (given) => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  visit.signal.addEventListener('abort', () => frame.remove());
  open(given.how);
  frame.focus();
  held.left();
  expect(document.activeElement !== frame).toBe(given.isKept);
  expect(isPageBlocked()).toBe(given.isKept);
});
