import { expect, test } from 'vitest';
import { artifactByAliases } from '@/lib/store/artifacts';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { countPassages } from '@/lib/store/passage-counts';
import { passageToGoTo } from '@/lib/store/passage-to-go-to';
import { reportSightings } from '@/lib/store/sightings';
import { saveTag } from '@/lib/store/tags';
import { cellAt, lesson, passage, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

/** Three passages of a lesson for one cell: the first with a reason, and the last not found. */
async function lessonWithThree(db: ProofmarkDatabase) {
  await loadFramework(db, sample);
  const inputs = ['Because.', '', ''].map((rationale, at) =>
    tagInput({ passage: passage(`At ${at}`, 10 * at), rationale }),
  );
  for (const input of inputs) await saveTag(db, input);
  await saveTag(db, tagInput({ document: lesson('other'), rationale: '' }));
  const artifact = await artifactByAliases(db, lesson().aliases);
  const [reasoned, plain, lost] = inputs.map(({ id }) => id);
  if (!artifact || !reasoned || !plain || !lost) throw new Error('nothing was saved');
  const sighting = { status: 'lost', at: Date.now() + 1 } as const;
  await reportSightings(db, { artifactId: artifact.id, sightings: [{ tagId: lost, sighting }] });
  return { artifactId: artifact.id, reasoned, plain, lost };
}

test('for a cell one is led to a passage of the document that was found, and where a reason is wanted, to one without', async () => {
  const { db } = freshDatabase();
  const { artifactId, reasoned, plain } = await lessonWithThree(db);
  expect([reasoned, plain]).toContain(await passageToGoTo(db, cellAt(0), artifactId, false));
  expect(await passageToGoTo(db, cellAt(0), artifactId, true)).toBe(plain);
  expect(await passageToGoTo(db, cellAt(1), artifactId, false)).toBeNull();
});

test('passages of a document are counted by how they were found', async () => {
  const { db } = freshDatabase();
  const { artifactId } = await lessonWithThree(db);
  expect(await countPassages(db, artifactId)).toEqual({ found: 2, changed: 0, lost: 1 });
  expect(await countPassages(db, undefined)).toEqual({ found: 0, changed: 0, lost: 0 });
});
