import { expect, test } from 'vitest';
import type { ArtifactId } from '@/lib/model/ids';
import { announceImages } from '@/lib/store/announce-images';
import { lastUndoable } from '@/lib/store/changes';
import type { Image } from '@/lib/store/image';
import { journal } from '@/lib/store/journal';
import { sample } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const images = (count: number): Image[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ table: 'checkMarks', id: `c${at}`, before: null, after: null, incidental: false },
  }));

test('a change of as many records as there are can be undone; a larger one is final, with all before it', async () => {
  const { db } = freshDatabase();
  const change = (id: string) => ({ id, label: 'restored', at: 1, subject: '' }) as const;
  await journal(db, change('one'), images(60_000));
  expect((await lastUndoable(db))?.id).toBe('one');
  expect(await db.changeImages.count()).toBe(1);
  await journal(db, change('two'), images(60_001));
  expect(await lastUndoable(db)).toBeNull();
  expect(await db.changeImages.count()).toBe(0);
});

test('what touches few artifacts names them, what touches many is about everything', async () => {
  const { db, announced } = freshDatabase();
  const [requirementId] = sample.requirements.map(({ id }) => id);
  if (!requirementId) throw new Error('the sample has no requirements');
  const touching = (count: number): Image[] =>
    Array.from({ length: count }, (_, at) => {
      const id = `artifact-${at}` as ArtifactId;
      const url = `https://school.example/${at}`;
      const before = {
        id,
        kind: 'web' as const,
        title: '',
        url,
        aliases: [url],
        requirementIds: [requirementId],
        createdAt: 1,
        updatedAt: 1,
      };
      return { table: 'artifacts', id, before, after: null, incidental: false };
    });
  await announceImages(db, touching(100));
  expect(announced.at(-1)).toHaveLength(100);
  await announceImages(db, touching(101));
  expect(announced.at(-1)).toBe('all');
  await announceImages(db, []);
  expect(announced).toHaveLength(2);
});
