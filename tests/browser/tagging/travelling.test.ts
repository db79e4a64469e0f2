import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { done, refused } from '@/lib/messaging/answer';
import { newPassageId, newTagId, type PassageId } from '@/lib/model/ids';
import { emptyBook } from '@/lib/tagging/choice-book';
import type { FoundPassage } from '@/lib/tagging/document-order';
import { type TravelNeeds, travel } from '@/lib/tagging/travelling';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const tagAt = (start: number) => ({
  ...{ id: newTagId(), cells: [], rationale: '', passage: { id: newPassageId(), quote: 'words', selectors: [] } },
  start,
});
const foundOf = (tag: ReturnType<typeof tagAt>): FoundPassage =>
  ({
    tag,
    located: { passageId: tag.passage.id, status: 'exact', start: tag.start, end: tag.start + 5, quote: 'words' },
  }) as unknown as FoundPassage;

/** Three passages one after the other; what of them is known, found and revealed is as a test says. */
function travelling(count = 3) {
  const all = [10, 20, 30].slice(0, count).map(tagAt);
  const shown = signal(all);
  const passages = signal(all.map(foundOf));
  const located = signal<ReadonlyMap<PassageId, Located>>(
    new Map(passages.value.map(({ located }) => [located.passageId, located as Located])),
  );
  const reveal = vi.fn(async (_: PassageId) => true);
  const notices = { show: vi.fn(), say: vi.fn() };
  const going = travel({
    adapter: { reveal, boxes: () => [] },
    passages,
    tags: { shown, tags: shown, book: signal(emptyBook) },
    locating: { located },
    notices,
  } as unknown as TravelNeeds);
  const [first, second, third] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
  return { going, shown, passages, located, reveal, notices, first, second, third };
}

test('a passage that is gone to is revealed, is where the person is, and is told with its place among all', async () => {
  const { going, second, reveal, notices } = travelling();
  expect(await going.reveal(second.id)).toEqual(done(null));
  expect(reveal).toHaveBeenCalledExactlyOnceWith(second.passage.id);
  expect(going.current.value).toBe(second.id);
  expect(going.arrival.value).toEqual({ tagId: second.id, withCard: true });
  expect(notices.say.mock.calls).toEqual([[{ at: 2, of: 3, codes: expect.anything() }]]);
  going.arrived();
  expect(going.arrival.value).toBeNull();
  going.leave();
  expect(going.current.value).toBeNull();
});

test('one that can’t be brought into view is said to be out of sight, and the next step goes on from there', async () => {
  const { going, second, third, reveal, notices } = travelling();
  reveal.mockResolvedValueOnce(false);
  expect(await going.reveal(second.id)).toEqual(refused('outOfSight'));
  expect(notices.show.mock.calls).toEqual([[{ kind: 'failed', failure: 'outOfSight' }]]);
  expect([going.current.value, going.arrival.value]).toEqual([second.id, null]);
  expect(await going.step('next')).toEqual(done(null));
  expect(going.current.value).toBe(third.id);
});

test('one of another part of the document is gone to there, and only one that is nowhere is not found', async () => {
  const { going, third, passages, located, reveal, notices } = travelling();
  passages.value = passages.value.slice(0, 2);
  located.value = new Map([
    ...located.value,
    [third.passage.id, { status: 'elsewhere', passageId: third.passage.id }],
  ] as never);
  expect(await going.reveal(third.id)).toEqual(done(null));
  expect(reveal).toHaveBeenCalledExactlyOnceWith(third.passage.id);
  expect(notices.show).not.toHaveBeenCalled();
  located.value = new Map([
    ...located.value,
    [third.passage.id, { status: 'lost', passageId: third.passage.id }],
  ] as never);
  expect(await going.reveal(third.id)).toEqual(refused('notHere'));
  expect(reveal).toHaveBeenCalledOnce();
  expect(notices.show.mock.calls).toEqual([[{ kind: 'notFound' }]]);
});

test('a page that was just opened is given some time to find a passage, and no more', async () => {
  const { going, first, shown, passages, reveal } = travelling();
  const [all, found] = [shown.value, passages.value];
  shown.value = [];
  passages.value = [];
  const late = going.revealPassage(first.passage.id);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(reveal).not.toHaveBeenCalled();
  shown.value = all;
  passages.value = found;
  await late;
  expect(reveal).toHaveBeenCalledExactlyOnceWith(first.passage.id);
  const never = going.revealPassage(newPassageId());
  await vi.advanceTimersByTimeAsync(3_000);
  await never;
  expect(reveal).toHaveBeenCalledOnce();
});

test('where nothing is tagged that is said, and nothing else', async () => {
  const { going, shown, passages, notices, reveal } = travelling();
  shown.value = [];
  passages.value = [];
  expect(await going.step('next')).toEqual(done(null));
  expect(notices.show.mock.calls).toEqual([[{ kind: 'nothingTagged' }]]);
  expect(reveal).not.toHaveBeenCalled();
});

test('steps go among what the page shows, and where it shows nothing among all', async () => {
  const { going, passages, first, second } = travelling();
  const hide = (at: number[]) => {
    passages.value = passages.value.map((each, place) =>
      at.includes(place) ? { ...each, located: { ...each.located, end: each.located.start } } : each,
    );
  };
  hide([0]);
  await going.step('next');
  expect(going.current.value).toBe(second.id);
  hide([0, 1, 2]);
  await going.step('previous');
  expect(going.current.value).toBe(first.id);
});

test('the focus goes back to a badge, or to the one beside it that goes', () => {
  const { going, first, second, third, passages } = travelling();
  going.arriveAt(second.id);
  expect(going.arrival.value).toEqual({ tagId: second.id, withCard: false });
  going.arriveBeside(first.id);
  expect(going.arrival.value).toEqual({ tagId: second.id, withCard: false });
  going.arriveBeside(third.id);
  expect(going.arrival.value).toEqual({ tagId: second.id, withCard: false });
  passages.value = passages.value.slice(0, 1);
  going.arriveBeside(first.id);
  expect(going.arrival.value).toBeNull();
});
