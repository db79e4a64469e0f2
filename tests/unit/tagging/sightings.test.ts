import { expect, test } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { newTagId, type PassageId } from '@/lib/model/ids';
import type { Sighting } from '@/lib/model/tag';
import { newSightings } from '@/lib/tagging/sightings';
import { passageIn } from '@/tests/support/sample-page';

const passage = passageIn('one two three', 'two');
const passageId = passage.id;
const exact: Located = { status: 'exact', passageId, start: 4, end: 7, quote: 'two' };
const changed: Located = { status: 'changed', passageId, start: 4, end: 8, quote: 'twos' };
const lost: Located = { status: 'lost', passageId };

function reported(stored: Sighting, located: Located, settled: boolean, seen = new Set<PassageId>()) {
  const tags = [{ id: newTagId(), passage, sighting: stored }];
  const located_ = new Map([[passageId, located]]);
  return newSightings({ tags, located: located_, seen, settled, at: 9 }).map(({ sighting }) => sighting);
}

const storedExact: Sighting = { status: 'exact', start: 4, at: 1 };
const storedLost: Sighting = { status: 'lost', at: 1 };

test('what is as stored is no news', () => {
  expect(reported(storedExact, exact, true)).toEqual([]);
  expect(reported(storedLost, lost, true)).toEqual([]);
});

test('a passage is lost only once the text has come to rest', () => {
  expect(reported(storedExact, lost, false)).toEqual([]);
  expect(reported(storedExact, lost, true)).toEqual([{ status: 'lost', at: 9 }]);
});

test('a passage that was found on this visit is not lost when the page takes its text out', () => {
  expect(reported(storedExact, lost, true, new Set([passageId]))).toEqual([]);
});

test('a passage that is found again is news at once', () => {
  expect(reported(storedLost, exact, false)).toEqual([{ status: 'exact', start: 4, at: 9 }]);
});

test('a changed passage is reported with the text that stands there now', () => {
  expect(reported(storedExact, changed, true)).toEqual([{ status: 'changed', start: 4, at: 9, quote: 'twos' }]);
});

test('another change of a changed passage is news, the same one is not', () => {
  expect(reported({ status: 'changed', start: 4, at: 1, quote: 'twos' }, changed, true)).toEqual([]);
  expect(reported({ status: 'changed', start: 4, at: 1, quote: 'two-ish' }, changed, true)).toHaveLength(1);
});

test('a passage that merely moved is reported when the text rests, to keep the order', () => {
  expect(reported({ status: 'exact', start: 90, at: 1 }, exact, false)).toEqual([]);
  expect(reported({ status: 'exact', start: 90, at: 1 }, exact, true)).toEqual([{ status: 'exact', start: 4, at: 9 }]);
});

test('nothing is lost where this may be another document under the same address', () => {
  const here = passageIn('one two three', 'one');
  const tags = [passage, here].map((each) => ({ id: newTagId(), passage: each, sighting: storedExact }));
  const ask = (other: Located) =>
    newSightings({
      tags,
      located: new Map([
        [passageId, lost],
        [here.id, other],
      ]),
      seen: new Set(),
      settled: true,
      isDoubtful: true,
      at: 9,
    });
  const gone: Located = { status: 'lost', passageId: here.id };
  expect(ask(gone)).toEqual([]);
  const found: Located = { status: 'exact', passageId: here.id, start: 0, end: 3, quote: 'one' };
  const told = ask(found).map(({ sighting }) => sighting.status);
  expect(told).toContain('lost');
});
