import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from '@/lib/documents/web/rest';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function resting() {
  const life = new AbortController();
  const [rested, restless] = [vi.fn(), vi.fn()];
  const rest = new Rest(rested, restless, life.signal);
  /** Changes every 100 ms for some time. */
  const stirs = (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 100) {
      rest.disturb();
      vi.advanceTimersByTime(100);
    }
  };
  const passes = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
  return { rest, rested, restless, stirs, passes, life };
}

test('a page is looked at once it has been quiet for a quarter of a second, and once', () => {
  const { rest, rested, passes } = resting();
  passes(10_000);
  rest.disturb();
  passes(200);
  rest.disturb();
  passes(249);
  expect(rested).not.toHaveBeenCalled();
  passes(1);
  expect(rested).toHaveBeenCalledOnce();
  passes(10_000);
  expect(rested).toHaveBeenCalledOnce();
});

test('one that never rests is looked at all the same, and is said to be restless until it rests', () => {
  const { rested, restless, stirs, passes } = resting();
  passes(10_000);
  stirs(1_500);
  expect(restless).not.toHaveBeenCalled();
  stirs(200);
  expect(rested).toHaveBeenCalledOnce();
  expect(restless.mock.calls).toEqual([[true]]);
  stirs(1_000);
  expect(rested).toHaveBeenCalledOnce();
  stirs(500);
  expect(rested).toHaveBeenCalledTimes(2);
  passes(2_000);
  expect(restless.mock.calls).toEqual([[true], [false]]);
});

test('changes with pauses in between are no restlessness, however long they go on', () => {
  const { rest, restless, rested, passes } = resting();
  passes(10_000);
  for (let time = 0; time < 20; time += 1) {
    rest.disturb();
    passes(260);
  }
  expect(restless).not.toHaveBeenCalled();
  expect(rested).toHaveBeenCalledTimes(20);
});

test('the longer looking at a restless page took, the less often it is looked at', () => {
  const { rest, rested, stirs, passes } = resting();
  passes(10_000);
  rested.mockImplementation(() => rest.charge(200));
  stirs(1_700);
  expect(rested).toHaveBeenCalledOnce();
  stirs(3_700);
  expect(rested).toHaveBeenCalledOnce();
  stirs(400);
  expect(rested).toHaveBeenCalledTimes(2);
});

test('where it is hurried it does not wait, nor is put off', () => {
  const { rest, rested, passes } = resting();
  passes(10_000);
  rest.hurry();
  rest.disturb();
  expect(rested).not.toHaveBeenCalled();
  passes(0);
  expect(rested).toHaveBeenCalledOnce();
  rest.disturb();
  passes(0);
  expect(rested).toHaveBeenCalledOnce();
  passes(250);
  expect(rested).toHaveBeenCalledTimes(2);
});

test('nothing is looked at once the page is left', () => {
  const { rest, rested, life, passes } = resting();
  rest.disturb();
  life.abort();
  passes(10_000);
  expect(rested).not.toHaveBeenCalled();
});
