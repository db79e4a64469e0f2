import { expect, test } from 'vitest';
import { tallyDifference, totalDifference } from '@/lib/coverage/tally';
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
