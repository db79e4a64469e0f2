import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DocumentAdapter, Point } from '@/lib/documents/document';
import type { PassageId, TagId } from '@/lib/model/ids';
import { followPointer, openCards } from '@/lib/tagging/cards';

const [one, other] = ['tag-1' as TagId, 'tag-2' as TagId];
/** Longer than any pointer rests before a card comes or goes. */
const aWhile = 2_000;

let visit: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  visit = new AbortController();
});

afterEach(() => {
  visit.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A document with a passage at 1, another at 2 and none anywhere else. */
function pointing() {
  const cards = openCards();
  let point: Parameters<DocumentAdapter['onPoint']>[0] = () => {};
  let isBusy = false;
  const adapter: Pick<DocumentAdapter, 'onPoint' | 'passagesAt'> = {
    onPoint: (listen) => {
      point = listen;
    },
    passagesAt: ({ x }: Point) => (x === 0 ? [] : [`passage-${x}` as PassageId]),
  };
  const tagsAt = (ids: readonly PassageId[]) => ids.map((id) => id.replace('passage', 'tag') as TagId);
  followPointer(adapter, cards, tagsAt, () => isBusy, visit.signal);
  return {
    cards,
    shown: () => cards.card.value,
    move: (x: number) => point('move', { x, y: 0 }),
    click: (x: number) => point('click', { x, y: 0 }),
    busy: (is: boolean) => {
      isBusy = is;
    },
  };
}

test('a card comes where the pointer rests, not where it passes', () => {
  const { move, shown } = pointing();
  move(1);
  expect(shown()).toBeNull();
  move(0);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toBeNull();
  move(2);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toEqual({ tagIds: [other], by: 'hover' });
});

test('a card that was pointed at goes after a moment, unless the pointer comes back', () => {
  const { move, shown } = pointing();
  move(1);
  vi.advanceTimersByTime(aWhile);
  move(0);
  expect(shown()).not.toBeNull();
  move(1);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toEqual({ tagIds: [one], by: 'hover' });
  move(0);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toBeNull();
});

test('a card that was pointed at gives way to that of the next passage', () => {
  const { move, shown } = pointing();
  for (const x of [1, 2]) {
    move(x);
    vi.advanceTimersByTime(aWhile);
  }
  expect(shown()).toEqual({ tagIds: [other], by: 'hover' });
});

test.each(['click', 'press', 'writing', 'focus'] as const)(
  'pointing at another passage leaves a card that came by a %s as it is',
  (by) => {
    const { cards, move, shown } = pointing();
    cards.open([one], by);
    for (const x of [2, 1, 2]) {
      move(x);
      vi.advanceTimersByTime(aWhile);
      expect(shown()).toEqual({ tagIds: [one], by });
    }
  },
);

test('what was clicked, pressed or is written in stays when the pointer leaves; what came by pointing or focus goes', () => {
  const { cards, move, shown } = pointing();
  const left = (['click', 'press', 'writing', 'hover', 'focus'] as const).filter((by) => {
    cards.close();
    cards.open([one], by);
    cards.release();
    move(0);
    vi.advanceTimersByTime(aWhile);
    return shown() !== null;
  });
  expect(left).toEqual(['click', 'press', 'writing']);
});

test('a card that is held again does not go', () => {
  const { cards, shown } = pointing();
  cards.open([one], 'hover');
  cards.release();
  cards.hold();
  vi.advanceTimersByTime(aWhile);
  expect(shown()).not.toBeNull();
});

test('what was released does not take away the card that came in its place', () => {
  const { cards, shown } = pointing();
  cards.open([one], 'hover');
  cards.release();
  cards.open([other], 'click');
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toEqual({ tagIds: [other], by: 'click' });
});

test('a click keeps a card that came by pointing, takes that of another passage, and closes it beside them', () => {
  const { click, move, shown } = pointing();
  move(1);
  vi.advanceTimersByTime(aWhile);
  click(1);
  expect(shown()).toEqual({ tagIds: [one], by: 'click' });
  click(2);
  expect(shown()).toEqual({ tagIds: [other], by: 'click' });
  click(0);
  expect(shown()).toBeNull();
});

test('a card that was kept is not made one that goes by pointing at its passage', () => {
  const { cards, shown } = pointing();
  cards.open([one], 'click');
  cards.open([one], 'hover');
  expect(shown()).toEqual({ tagIds: [one], by: 'click' });
});

test('a click before the card has come is one click: pointing does not take it over afterwards', () => {
  const { click, move, shown } = pointing();
  move(1);
  click(1);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toEqual({ tagIds: [one], by: 'click' });
  click(0);
  move(2);
  click(0);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toBeNull();
});

test('while the person is at something else no card comes, also where the pointer rested before', () => {
  const { busy, click, move, shown } = pointing();
  move(1);
  busy(true);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toBeNull();
  move(2);
  click(2);
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toBeNull();
});

test('no card comes once the document is left', () => {
  const { move, shown } = pointing();
  move(1);
  visit.abort();
  vi.advanceTimersByTime(aWhile);
  expect(shown()).toBeNull();
});
