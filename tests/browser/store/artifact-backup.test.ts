import { expect, test } from 'vitest';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { writeArtifactBackup } from '@/lib/store/artifact-backup';
import { parseBackup } from '@/lib/store/backup';
import { loadFramework } from '@/lib/store/frameworks';
import { rate } from '@/lib/store/ratings';
import { restoreBackup } from '@/lib/store/restore';
import { changeTag, saveTag } from '@/lib/store/tags';
import { cellAt, lesson, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const file = `sha256:${'a'.repeat(64)}`;
const pdf: DocumentIdentity = {
  kind: 'pdf',
  title: 'Handed in',
  url: 'https://private.school.example/secret.pdf',
  aliases: [file, 'https://private.school.example/secret.pdf'],
};

async function handedIn() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput({ document: pdf, rationale: 'What is handed in.' });
  await saveTag(db, input);
  await saveTag(db, tagInput({ document: lesson('elsewhere'), rationale: 'What is kept to oneself.' }));
  await rate(db, cellAt(0), sample.indicators[0]?.levels[0]?.id ?? null);
  const artifact = await db.artifacts.where('aliases').equals(file).first();
  if (!artifact) throw new Error('no artifact');
  return { db, input, text: (await writeArtifactBackup(db, artifact.id, [input.id])) ?? '' };
}

test('what travels with an artifact is about it alone', async () => {
  const { text, input } = await handedIn();
  const { file: found } = parseBackup(text);
  expect(found.tags.map(({ id }) => id)).toEqual([input.id]);
  expect(found.artifacts).toHaveLength(1);
  expect(found.ratings).toEqual([]);
  for (const secret of ['elsewhere', 'kept to oneself', 'private.school']) expect(text).not.toContain(secret);
});

test('restored elsewhere, the tags are there with their program', async () => {
  const { text, input } = await handedIn();
  const { db } = freshDatabase();
  await restoreBackup(db, parseBackup(text), 'add');
  expect((await db.tags.get(input.id))?.rationale).toBe('What is handed in.');
  expect(await db.indicators.count()).toBe(sample.indicators.length);
});

test('adding changes nothing that is here already, however late the other was changed', async () => {
  const { db, text, input } = await handedIn();
  await changeTag(db, input.id, { rationale: 'Written since.' });
  const forged = text
    .replaceAll(/"updatedAt":\d+/g, '"updatedAt":9999999999999')
    .replace('What is handed in.', 'Forged.');
  await restoreBackup(db, parseBackup(forged), 'add');
  expect((await db.tags.get(input.id))?.rationale).toBe('Written since.');
});

test('only the cells of the credential that it is handed in for travel, and no time at which anything was done', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const [one, other] = sample.credentials;
  const cellOf = (credentialId: string | undefined) => {
    const requirement = sample.requirements.find(
      (each) => each.credentialId === credentialId && each.indicatorIds.length > 0,
    );
    const [indicatorId] = requirement?.indicatorIds ?? [];
    if (!requirement || !indicatorId) throw new Error('no cell');
    return { requirementId: requirement.id, indicatorId };
  };
  const input = tagInput({ document: pdf, cells: [cellOf(one?.id), cellOf(other?.id)] });
  await saveTag(db, input);
  const artifact = await db.artifacts.where('aliases').equals(file).first();
  if (!artifact || !one) throw new Error('no artifact');
  const text = await writeArtifactBackup(db, artifact.id, [input.id], { author: 'Ada', credentialId: one.id });
  const { file: found } = parseBackup(text);
  expect(found.tags.map(({ cells }) => cells)).toEqual([[cellOf(one.id)]]);
  expect(found.author).toBe('Ada');
  const times = [...(text ?? '').matchAll(/"(?:createdAt|updatedAt|savedAt|at)":(\d+)/g)].map(([, time]) => time);
  expect(new Set(times)).toEqual(new Set(['0']));
});

test('a tag that is another’s stays the other’s in a backup and where it is handed on', async () => {
  const { db, text, input } = await handedIn();
  const stored = await db.tags.get(input.id);
  if (!stored) throw new Error('no tag');
  await db.tags.put({ ...stored, origin: { author: 'Lin' } });
  const on = await writeArtifactBackup(db, stored.artifactId, [input.id], { author: 'Ada' });
  expect(parseBackup(on).file.tags[0]?.origin).toEqual({ author: 'Lin' });
  expect(parseBackup(text).file.tags[0]?.origin).toBeUndefined();
});

test('somebody else’s tag stays theirs where its passage is moved, and becomes one’s own where the reason is written anew', async () => {
  const { db, input } = await handedIn();
  const stored = await db.tags.get(input.id);
  if (!stored) throw new Error('no tag');
  await db.tags.put({ ...stored, origin: { author: 'Lin' } });
  const passage = { ...input.passage, quote: `${input.passage.quote} more` };
  await saveTag(db, { ...input, passage });
  expect(await db.tags.get(input.id)).toMatchObject({ passage: { quote: passage.quote }, origin: { author: 'Lin' } });
  await saveTag(db, { ...input, passage, rationale: 'In my own words.' });
  expect((await db.tags.get(input.id))?.origin).toBeUndefined();
});
