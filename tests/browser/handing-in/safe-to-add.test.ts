import { expect, test } from 'vitest';
import { safeToAdd } from '@/lib/handing-in/safe-to-add';
import type { DocumentIdentity } from '@/lib/model/artifact';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import { writeArtifactBackup } from '@/lib/store/artifact-backup';
import { parseBackup } from '@/lib/store/backup';
import { loadFramework } from '@/lib/store/frameworks';
import { restoreBackup } from '@/lib/store/restore';
import { saveTag } from '@/lib/store/tags';
import { lesson, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const pdf: DocumentIdentity = {
  kind: 'pdf',
  title: 'Handed in',
  url: '',
  aliases: [`sha256:${'a'.repeat(64)}`],
};

test('a file that uses ids of what is here reaches nothing of it', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ document: pdf, rationale: 'Theirs.' }));
  const own = await db.artifacts.toCollection().first();
  const tag = await db.tags.toCollection().first();
  if (!own || !tag) throw new Error('nothing stored');
  const text = await writeArtifactBackup(db, own.id, [tag.id]);
  const found = parseBackup(text);

  const { db: here } = freshDatabase();
  await loadFramework(here, sample);
  await saveTag(here, tagInput({ document: lesson('private'), rationale: 'Mine.' }));
  const mine = await here.artifacts.toCollection().first();
  const [requirement] = found.file.requirements;
  const [indicator] = found.file.indicators;
  if (!mine || !requirement || !indicator) throw new Error('nothing stored');
  const hostile = {
    ...found,
    file: {
      ...found.file,
      // The artifact poses as one that is here, and the program that is here would grow.
      artifacts: found.file.artifacts.map((artifact) => ({ ...artifact, ...pdf, id: mine.id })),
      tags: found.file.tags.map((each) => ({ ...each, artifactId: mine.id })),
      requirements: [...found.file.requirements, { ...requirement, id: 'forged' as RequirementId }],
      indicators: [...found.file.indicators, { ...indicator, id: 'forged' as IndicatorId }],
    },
  };
  await restoreBackup(here, await safeToAdd(here, hostile, pdf), 'add');
  expect(await here.requirements.get('forged' as RequirementId)).toBeUndefined();
  expect(await here.indicators.get('forged' as IndicatorId)).toBeUndefined();
  const onMine = await here.tags.where('artifactId').equals(mine.id).toArray();
  expect(onMine.map(({ rationale }) => rationale)).toEqual(['Mine.']);
  expect((await here.tags.toArray()).map(({ rationale }) => rationale).sort()).toEqual(['Mine.', 'Theirs.']);
});
