import { expect, test, vi } from 'vitest';
import { tallyDifference, totalDifference } from '@/lib/coverage/tally';
import { cellKey } from '@/lib/model/cell';
import { type ArtifactId, newTagId } from '@/lib/model/ids';
import { activeCoverage, coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { rate } from '@/lib/store/ratings';
import { type StoredTag, tags as tagTable } from '@/lib/store/tables/tags';
import { saveTag } from '@/lib/store/tags';
import { cellAt, cells, lesson, passage, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const [credential] = sample.credentials;
if (!credential) throw new Error('sample');

test('coverage counts the tags of all artifacts, and tells those of one apart', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const bare = (await activeCoverage(db))?.bare ?? 0;
  expect(bare).toBeGreaterThan(0);
  await saveTag(db, tagInput({ document: lesson('one') }));
  await saveTag(db, tagInput({ document: lesson('two') }));
  const [artifact] = await db.artifacts.toArray();
  const coverage = await coverageOf(db, credential.id, artifact?.id);
  expect(coverage?.requirements[0]?.cells[0]).toMatchObject({ state: 'explained', tags: 2, here: 1 });
  expect(await activeCoverage(db)).toMatchObject({ bare: bare - 1 });

  const level = coverage?.requirements[0]?.cells[0]?.indicator.levels.find((each) => each.passes);
  await rate(db, cellAt(0), level?.id ?? null);
  expect(await coverageOf(db, credential.id)).toMatchObject({ progress: { ready: 1 } });
});

test('passages of a document are told from those of others, however many these are', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const tagged = ['one', 'one', 'one', 'two'];
  for (const name of tagged) await saveTag(db, tagInput({ document: lesson(name) }));
  for (const artifact of await db.artifacts.toArray()) {
    const coverage = await coverageOf(db, credential.id, artifact.id);
    const here = artifact.url === lesson('one').url ? 3 : 1;
    expect(coverage?.requirements[0]?.cells[0]).toMatchObject({ tags: 4, here });
  }
  expect((await coverageOf(db, credential.id))?.requirements[0]?.cells[0]).toMatchObject({ tags: 4, here: 0 });
});

test('with 10,000 tags stored, coverage reads none of them', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await fill(db, 10_000, 200);
  const reading = vi.fn((tag: StoredTag) => tag);
  db.tags.hook('reading', reading);

  await coverageOf(db, credential.id);
  const coverage = await coverageOf(db, credential.id, 'artifact-0' as ArtifactId);
  const counted = coverage?.requirements.flatMap((requirement) => requirement.cells) ?? [];
  expect(counted.reduce((sum, cell) => sum + cell.tags, 0)).toBe(10_000);
  expect(reading).not.toHaveBeenCalled();
});

async function fill(db: ProofmarkDatabase, count: number, artifacts: number): Promise<void> {
  const tags = Array.from({ length: count }, (_, number): StoredTag => {
    const cell = cellAt(Math.floor(number / artifacts) % cells.length);
    return tagTable.toStored({
      id: newTagId(),
      artifactId: `artifact-${number % artifacts}` as ArtifactId,
      passage: passage(),
      cells: [cell],
      rationale: cellKey(cell),
      sighting: { status: 'exact', start: number, at: 1 },
      createdAt: 1,
      updatedAt: 1,
    });
  });
  await db.tags.bulkAdd(tags);
  const tallies = tallyDifference([], tags);
  await db.tallies.bulkAdd(tallies);
  await db.totals.bulkAdd(totalDifference(tallies));
}
