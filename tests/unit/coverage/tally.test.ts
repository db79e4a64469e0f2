import { expect, test } from 'vitest';
import { isEmpty, tallyDifference, totalDifference } from '@/lib/coverage/tally';
import type { ArtifactId, PassageId, TagId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import { cellAt } from './examples';

function tag(overrides: Partial<Tag> = {}): Tag {
  return {
    id: 'tag' as TagId,
    artifactId: 'artifact' as ArtifactId,
    passage: {
      id: 'passage' as PassageId,
      quote: 'words',
      selectors: [{ type: 'TextPositionSelector', start: 0, end: 5 }],
    },
    cells: [cellAt(0, 0)],
    rationale: '',
    sighting: { status: 'exact', start: 0, at: 1 },
    createdAt: 1,
    updatedAt: 1,
    ...overrides,
  };
}

test('a rationale of nothing but blanks explains nothing', () => {
  expect(tallyDifference([], [tag({ rationale: ' \n' })])).toMatchObject([{ tags: 1, explained: 0 }]);
});

test('a cell that a tag names twice is counted once', () => {
  expect(tallyDifference([], [tag({ cells: [cellAt(0, 0), cellAt(0, 0)] })])).toMatchObject([{ tags: 1 }]);
});

test('what goes and comes unchanged makes no difference', () => {
  expect(tallyDifference([tag()], [tag({ passage: { ...tag().passage, quote: 'others' } })])).toEqual([]);
});

test('a tag that moves to another artifact changes two counts, and no total', () => {
  const tallies = tallyDifference([tag()], [tag({ artifactId: 'other' as ArtifactId })]);
  expect(tallies.map(({ artifactId, tags }) => [artifactId, tags])).toEqual([
    ['artifact', -1],
    ['other', 1],
  ]);
  expect(totalDifference(tallies)).toEqual([]);
});

test('what is only thought of and what is lost count apart, and explain nothing', () => {
  const explained = { rationale: 'They all hold up a card.' };
  const thought = tag({ ...explained, cells: [{ ...cellAt(0, 0), isCandidate: true }] });
  const lost = tag({ ...explained, sighting: { status: 'lost', at: 1 } });
  const changed = tag({ ...explained, sighting: { status: 'changed', start: 0, quote: 'word', at: 1 } });
  expect(tallyDifference([], [thought, lost, changed])).toEqual([
    expect.objectContaining({ tags: 1, explained: 1, changed: 1, lost: 1, candidates: 1 }),
  ]);
});

test('a cell has a tally as long as anything of it is tagged, lost or thought of', () => {
  const none = { ...cellAt(0, 0), tags: 0, explained: 0, changed: 0, lost: 0, candidates: 0 };
  expect(isEmpty(none)).toBe(true);
  for (const one of ['tags', 'lost', 'candidates']) expect(isEmpty({ ...none, [one]: 1 })).toBe(false);
});
