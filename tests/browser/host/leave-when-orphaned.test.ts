import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { leaveWhenOrphaned } from '@/lib/host/leave-when-orphaned';

const seen = vi.hoisted(() => ({ isHidden: false }));

vi.mock('@/lib/dom/strangers', async (original) => ({
  ...(await original<typeof import('@/lib/dom/strangers')>()),
  isHidden: () => seen.isHidden,
}));

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A context that notes how often it is asked whether its extension is still there. */
function follow() {
  const context = { asked: 0, isOver: false };
  const given = {
    get isInvalid() {
      context.asked += 1;
      return context.isOver;
    },
  };
  leaveWhenOrphaned(given as unknown as ContentScriptContext, life.signal);
  return context;
}

const hide = (isHidden: boolean) => {
  seen.isHidden = isHidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

test('it is looked for now and then, and whenever the person does anything', () => {
  const context = follow();
  expect(context.asked).toBe(1);
  vi.advanceTimersByTime(2_999);
  expect(context.asked).toBe(1);
  vi.advanceTimersByTime(1);
  expect(context.asked).toBe(2);
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'focus', 'scroll']) dispatchEvent(new Event(type));
  expect(context.asked).toBe(7);
});

test('it is not looked for any more once it is known, or the overlay is gone', () => {
  const context = follow();
  context.isOver = true;
  document.dispatchEvent(new Event('visibilitychange'));
  const before = context.asked;
  vi.advanceTimersByTime(60_000);
  expect(context.asked).toBe(before);
  context.isOver = false;
  document.dispatchEvent(new Event('visibilitychange'));
  life.abort();
  const last = context.asked;
  vi.advanceTimersByTime(60_000);
  dispatchEvent(new Event('keydown'));
  expect(context.asked).toBe(last);
});

test('nor in a page that is not seen', () => {
  const context = follow();
  hide(true);
  const before = context.asked;
  vi.advanceTimersByTime(60_000);
  expect(context.asked).toBe(before);
  hide(false);
  expect(context.asked).toBe(before + 1);
});
