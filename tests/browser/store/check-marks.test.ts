import { expect, test } from 'vitest';
import { checkMarks, markCheck } from '@/lib/store/check-marks';
import { loadFramework } from '@/lib/store/frameworks';
import { sample } from './support/examples';
import { freshDatabase } from './support/fresh-database';

test('ticks are those of the requirements that are looked at, until they are taken away', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const [one, other] = sample.requirements.filter(({ checks }) => checks.length > 0);
  const [mine, theirs] = [one?.checks[0]?.id, other?.checks[0]?.id];
  if (!one || !other || !mine || !theirs) throw new Error('the sample has too few checks');
  await markCheck(db, one.id, mine, true);
  await markCheck(db, other.id, theirs, true);
  expect(await checkMarks(db, [one.id])).toEqual(new Set([mine]));
  expect(await checkMarks(db, [one.id, other.id])).toEqual(new Set([mine, theirs]));
  await markCheck(db, one.id, mine, false);
  expect(await checkMarks(db, [one.id, other.id])).toEqual(new Set([theirs]));
});
