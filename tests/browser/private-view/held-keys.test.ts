import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hushKeyUp } from '@/lib/private-view/hush-key-up';
import { tellKeys } from '@/lib/private-view/tell-keys';
import { followHeldKeys } from '@/lib/tagging/held-keys';

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('a key that is down is held also while the page has the focus for a moment, and not once it stays away', async () => {
  const told: boolean[] = [];
  tellKeys({ holdKeys: (held) => told.push(held) });
  await userEvent.keyboard('{Escape>}');
  vi.useFakeTimers();
  window.dispatchEvent(new FocusEvent('blur'));
  window.dispatchEvent(new FocusEvent('focus'));
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([true]);
  window.dispatchEvent(new FocusEvent('blur'));
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([true, false]);
  vi.useRealTimers();
  await userEvent.keyboard('{/Escape}');
});

test('a key that went down in the frame and comes up in the page is not heard there, and what waits for it is done', async () => {
  const heard: string[] = [];
  const keys = followHeldKeys();
  const done = vi.fn();
  hushKeyUp(keys, life.signal);
  window.addEventListener('keyup', ({ key }) => heard.push(key), { capture: true, signal: life.signal });
  await userEvent.keyboard('{Escape>}');
  keys.tell(true);
  keys.wait(done);
  keys.settle();
  expect(done).not.toHaveBeenCalled();
  await userEvent.keyboard('{/Escape}');
  expect(heard).toEqual([]);
  expect(done).toHaveBeenCalledOnce();
  await userEvent.keyboard('a');
  expect(heard).toEqual(['a']);
});

/** What is told of the keys of the frame. */
function telling(): boolean[] {
  const told: boolean[] = [];
  tellKeys({ holdKeys: (held) => told.push(held) });
  return told;
}

test('keys that close nothing are not told of', async () => {
  const told = telling();
  await userEvent.keyboard('a{ArrowDown}');
  expect(told).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(told).toEqual([true, false]);
});

test('keys are held until the last of them comes up', async () => {
  const told = telling();
  await userEvent.keyboard('{Shift>}{Enter>}');
  expect(told).toEqual([true]);
  await userEvent.keyboard('{/Enter}');
  expect(told).toEqual([true]);
  await userEvent.keyboard('{/Shift}');
  expect(told).toEqual([true, false]);
});

test('with Command all come up that were pressed together with it', async () => {
  const told = telling();
  await userEvent.keyboard('{Meta>}{Enter>}{/Meta}');
  expect(told).toEqual([true, false]);
  await userEvent.keyboard('{/Enter}');
  expect(told).toEqual([true, false]);
});

test('a key that a script makes up is none', () => {
  const told = telling();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape' }));
  expect(told).toEqual([]);
});
