import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rounds } from '@/lib/tagging/rounds';

let now: number;
let asked: string[];
let life: AbortController;
let page: Record<string, string>;
let rounds: Rounds;
let seen: string[][];
/** How long it takes to find an answer, in ms. */
let takes: number;

const names = ['a', 'b', 'c', 'd', 'e'];

function look(): void {
  rounds.look(() => {
    seen.push(names.map((name) => rounds.ask(name, () => find(name), 'unknown')));
  });
}

function find(name: string): string {
  asked.push(name);
  now += takes;
  return page[name] ?? '';
}

function moved(): void {
  rounds.moved();
  look();
}

/** Lets time pass, for the clock and what waits for it. */
function pass(ms: number): void {
  const end = now + ms;
  while (vi.getTimerCount() > 0 && now < end) {
    now += 1;
    vi.advanceTimersByTime(1);
  }
  now = Math.max(now, end);
}

beforeEach(() => {
  vi.useFakeTimers();
  now = 1_000;
  asked = [];
  seen = [];
  takes = 0.1;
  page = Object.fromEntries(names.map((name) => [name, `${name}1`]));
  life = new AbortController();
  rounds = new Rounds({ again: look, until: life.signal, now: () => now });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const last = () => seen.at(-1);
const allOf = (version: number) => names.map((name) => `${name}${version}`);

test('after a rest the first look finds everything anew', () => {
  moved();
  expect(last()).toEqual(allOf(1));
  pass(1_000);
  page = Object.fromEntries(names.map((name) => [name, `${name}2`]));
  moved();
  expect(last()).toEqual(allOf(2));
});

test('what moves at every frame is not asked about at every frame', () => {
  for (let frame = 0; frame < 60; frame += 1) {
    moved();
    pass(16);
  }
  expect(asked.length).toBeGreaterThan(2 * names.length);
  expect(asked.length).toBeLessThan(12 * names.length);
});

test('once all is at rest, what is known is what is there, and nothing looks again', () => {
  moved();
  page = Object.fromEntries(names.map((name) => [name, `${name}2`]));
  moved();
  expect(last()).toEqual(allOf(1));
  pass(5_000);
  expect(last()).toEqual(allOf(2));
  expect(vi.getTimerCount()).toBe(0);
});

test('no look asks longer than it may, and what it had no time for comes with the next ones', () => {
  takes = 2;
  moved();
  expect(last()).toEqual(['a1', 'b1', 'unknown', 'unknown', 'unknown']);
  pass(5_000);
  expect(last()).toEqual(allOf(1));
  expect(asked.toSorted()).toEqual(names);
});

test('where all is dear and moves on and on, each is asked about, one as often as the other', () => {
  takes = 8;
  for (let frame = 0; frame < 600; frame += 1) {
    moved();
    pass(16);
  }
  const counts = names.map((name) => asked.filter((each) => each === name).length);
  expect(Math.min(...counts)).toBeGreaterThan(3);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});

test('a machine that stood still for seconds while something was asked is not waited for any longer', () => {
  takes = 2_000;
  moved();
  takes = 0.1;
  pass(100);
  page = Object.fromEntries(names.map((name) => [name, `${name}2`]));
  moved();
  pass(500);
  expect(last()).toEqual(allOf(2));
});

test('nothing looks again once it is over', () => {
  takes = 8;
  moved();
  life.abort();
  const before = seen.length;
  pass(5_000);
  expect(seen).toHaveLength(before);
});
