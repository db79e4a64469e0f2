import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyDifference, totalDifference } from '@/lib/coverage/tally';
import type { TagId } from '@/lib/model/ids';
import { lastUndoable, redo, undo } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework, removeFramework } from '@/lib/store/frameworks';
import { reportSightings } from '@/lib/store/sightings';
import { changeCell } from '@/lib/store/tag-cells';
import { changeTag, deleteTag, saveTag } from '@/lib/store/tags';
import { cellAt, lesson, passage, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

const tagIds = ['one', 'two', 'three'] as TagId[];
const tagId = fc.constantFrom(...tagIds);
const someCells = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 });
const rationale = fc.constantFrom('', '  ', 'Because.');

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('save'), id: tagId, cells: someCells, rationale, page: fc.nat(1) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('change'), id: tagId, cells: someCells, rationale }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('cell'),
      id: tagId,
      cell: fc.nat(5),
      isCandidate: fc.boolean(),
      reason: fc.constantFrom('', 'Its own.'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('delete'), id: tagId }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('see'), id: tagId, status: fc.constantFrom('exact', 'changed', 'lost') }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('undo') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('redo') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('load') }) },
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

let clock = 10_000_000_000_000;

async function take(db: ProofmarkDatabase, made: Step): Promise<unknown> {
  switch (made.type) {
    case 'save': {
      const { id, page } = made;
      const cells = made.cells.map(cellAt);
      return saveTag(db, tagInput({ id, cells, rationale: made.rationale, document: lesson(`page-${page}`) }));
    }
    case 'change':
      return changeTag(db, made.id, { cells: made.cells.map(cellAt), rationale: made.rationale, passage: passage() });
    case 'cell':
      return changeCell(db, made.id, cellAt(made.cell), { isCandidate: made.isCandidate, reason: made.reason });
    case 'delete':
      return deleteTag(db, made.id);
    case 'see': {
      const tag = await db.tags.get(made.id);
      clock += 1;
      const seen = { start: 0, at: clock, quote: 'now' };
      const sighting =
        made.status === 'lost'
          ? ({ status: 'lost', at: clock } as const)
          : ({ status: made.status === 'exact' ? 'exact' : 'changed', ...seen } as const);
      return tag && reportSightings(db, { artifactId: tag.artifactId, sightings: [{ tagId: tag.id, sighting }] });
    }
    case 'undo':
      return undo(db);
    case 'redo':
      return redo(db);
    case 'remove':
      return removeFramework(db, sample.program.id);
    case 'load':
      return loadFramework(db, sample);
  }
}

async function counted(db: ProofmarkDatabase) {
  return { tallies: comparable(await db.tallies.toArray()), totals: comparable(await db.totals.toArray()) };
}

async function recounted(db: ProofmarkDatabase) {
  const tallies = tallyDifference([], await db.tags.toArray());
  return { tallies: comparable(tallies), totals: comparable(totalDifference(tallies)) };
}

function comparable(records: object[]): string[] {
  return records.map((record) => JSON.stringify(Object.entries(record).sort())).sort();
}

test('after any changes, undone and redone, the counts are those of the tags; undoing all gives the empty start', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { db } = freshDatabase();
      const empty = await contentsOf(db);
      await loadFramework(db, sample);
      for (const made of steps) {
        // What is no longer there, or changed meanwhile, refuses: then nothing may have happened.
        await take(db, made).catch((error: unknown) => expect(error).toHaveProperty('failure'));
        expect(await counted(db)).toEqual(await recounted(db));
      }
      while (await lastUndoable(db)) await undo(db);
      expect(await contentsOf(db)).toEqual(empty);
    }),
    { numRuns: 12 },
  );
}, 60_000);
