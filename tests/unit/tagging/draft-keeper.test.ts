import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done } from '@/lib/messaging/answer';
import type { Draft } from '@/lib/model/draft';
import { newTagId } from '@/lib/model/ids';
import { openBook } from '@/lib/tagging/choice-book';
import { isWorthKeeping, keepDrafts } from '@/lib/tagging/draft-keeper';
import { startPicking } from '@/lib/tagging/picking';
import { choiceAt, passageIn, samplePage } from '@/tests/support/sample-page';

const sentence = 'Students explain it to each other.';
const document = { kind: 'web' as const, title: 'Plan', url: 'u', aliases: ['u'] };
/** Longer than anything that is written waits to be kept. */
const aWhile = 1_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', Object.assign(new EventTarget(), { setTimeout: globalThis.setTimeout }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function written(stored = '') {
  const tagId = newTagId();
  const passage = passageIn('one two three', 'two');
  const picking = startPicking(
    { tagId, passage, editing: stored !== '', chosen: [], rationale: stored, reasons: [] },
    signal(openBook(samplePage())),
  );
  const kept: Draft[] = [];
  const dropped: unknown[] = [];
  const keeper = keepDrafts(picking, stored, document, {
    keepDraft: async (draft) => {
      kept.push(draft);
      return done(null);
    },
    dropDraft: async (id) => {
      dropped.push(id);
      return done(null);
    },
  });
  return { tagId, picking, kept, dropped, keeper };
}

const isWorth = (rationale: string, stored = '') =>
  isWorthKeeping({ rationale, cells: [] as unknown as Draft['cells'] } as Draft, stored);

test('a few words are not kept as a draft, a sentence or a long word is', () => {
  expect(isWorth('')).toBe(false);
  expect(isWorth('not yet sure')).toBe(false);
  expect(isWorth('four words are enough'.slice(0, 14))).toBe(false);
  expect(isWorth('we do it so')).toBe(true);
  expect(isWorth('x'.repeat(20))).toBe(false);
  expect(isWorth('x'.repeat(21))).toBe(true);
  expect(isWorth(sentence)).toBe(true);
});

test('what is written is kept while the person writes, each state later than the one before', () => {
  const { picking, kept } = written();
  picking.write(sentence);
  vi.advanceTimersByTime(aWhile);
  vi.setSystemTime(0);
  picking.write(`${sentence} So they see it.`);
  vi.advanceTimersByTime(aWhile);
  expect(kept.map(({ rationale }) => rationale)).toEqual([sentence, `${sentence} So they see it.`]);
  const [first = 0, second = 0] = kept.map(({ updatedAt }) => updatedAt);
  expect(second).toBeGreaterThan(first);
});

test('a reason of one indicator alone is kept too', () => {
  const { picking, kept } = written();
  picking.toggle(choiceAt(0));
  picking.writeFor(choiceAt(0).key, sentence);
  vi.advanceTimersByTime(aWhile);
  expect(kept.at(-1)?.cells).toEqual([{ ...choiceAt(0).cell, reason: sentence }]);
});

test('what is chosen beside it is kept too', () => {
  const { picking, kept } = written();
  picking.write(sentence);
  vi.advanceTimersByTime(aWhile);
  picking.toggle(choiceAt(2));
  vi.advanceTimersByTime(aWhile);
  expect(kept.at(-1)?.cells).toEqual([choiceAt(2).cell]);
});

test.each(['beforeunload', 'pagehide', 'visibilitychange'])('a page that goes away keeps it at once (%s)', (type) => {
  const { picking, kept } = written();
  picking.write(sentence);
  window.dispatchEvent(new Event(type));
  expect(kept).toHaveLength(1);
});

test('neither a few words nor what is stored already is kept', () => {
  const few = written();
  few.picking.write('Not yet.');
  const same = written(sentence);
  same.picking.write(`${sentence} x`);
  same.picking.write(sentence);
  vi.advanceTimersByTime(aWhile);
  window.dispatchEvent(new Event('pagehide'));
  expect([...few.kept, ...same.kept]).toEqual([]);
  expect(same.keeper.finish()).toBeNull();
  expect(same.dropped).toEqual([]);
});

test('what is taken back after it was kept is dropped at the end, and what is not is kept once more', () => {
  const taken = written();
  taken.picking.write(sentence);
  vi.advanceTimersByTime(aWhile);
  taken.picking.write('');
  expect(taken.keeper.finish()).toBeNull();
  expect(taken.dropped).toEqual([taken.tagId]);

  const left = written();
  left.picking.write(sentence);
  expect(left.keeper.finish()).toMatchObject({ rationale: sentence });
  expect(left.dropped).toEqual([]);
});

test('once the tag is saved nothing of it is kept any more', () => {
  const { keeper, picking, kept } = written();
  picking.write(sentence);
  keeper.stop();
  picking.write(`${sentence} x`);
  vi.advanceTimersByTime(aWhile);
  window.dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual([]);
});
