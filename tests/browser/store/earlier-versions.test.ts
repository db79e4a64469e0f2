import { Dexie } from 'dexie';
import { expect, onTestFinished, test } from 'vitest';
import { keptDraft, studentNames } from '@/lib/asking/kept-draft';
import { failureOf } from '@/lib/model/failure';
import { type IndicatorId, newUuid, type RequirementId } from '@/lib/model/ids';
import { parseBackup, writeCheckedBackup } from '@/lib/store/backup';
import { undo } from '@/lib/store/changes';
import { coverageOf } from '@/lib/store/coverage';
import { ratingHistory } from '@/lib/store/current-ratings';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { draftFor } from '@/lib/store/drafts';
import { openDatabase } from '@/lib/store/open-database';
import { credentialsWithActive, recalled } from '@/lib/store/preferences';
import { rate } from '@/lib/store/ratings';
import { listReplies } from '@/lib/store/replies';
import { listRequests } from '@/lib/store/requests';
import { restoreBackup } from '@/lib/store/restore';
import { listReviews } from '@/lib/store/reviews';
import { ratings } from '@/lib/store/tables/ratings';
import { tagsOfArtifact } from '@/lib/store/tags';
import { databaseVersion } from '@/lib/store/versions';
import first from '@/tests/fixtures/databases/version-1.json';
import second from '@/tests/fixtures/databases/version-2.json';
import third from '@/tests/fixtures/databases/version-3.json';
import fourth from '@/tests/fixtures/databases/version-4.json';
import fifth from '@/tests/fixtures/databases/version-5.json';
import { freshDatabase } from './support/fresh-database';

interface Stored {
  version: number;
  stores: Record<string, string>;
  records: Record<string, object[]>;
}

const versions: Stored[] = [first, second, third, fourth, fifth];
const cell = { requirementId: 'requirement-1' as RequirementId, indicatorId: 'indicator-1' as IndicatorId };
const everything = { others: true, names: true };

/** What the database of a version held, byte for byte, under a name of its own. */
async function stored({ version, stores, records }: Stored): Promise<string> {
  const name = `test-${newUuid()}`;
  const earlier = new Dexie(name);
  earlier.version(version).stores(stores);
  for (const [table, rows] of Object.entries(records)) {
    const bytes = (row: object) => ('bytes' in row ? { ...row, bytes: new Blob([String(row.bytes)]) } : row);
    await earlier.table(table).bulkAdd(rows.map(bytes));
  }
  earlier.close();
  return name;
}

async function opened(given: Stored): Promise<ProofmarkDatabase> {
  const db = openDatabase(await stored(given), async () => {});
  db.on('blocked', () => false);
  onTestFinished(() => db.delete());
  return db;
}

/** A version of before with one record that is no record any more. */
function damaged(given: Stored, table: string, change: object): Stored {
  const [head = {}, ...rest] = given.records[table] ?? [];
  return { ...given, records: { ...given.records, [table]: [{ ...head, ...change }, ...rest] } };
}

test('there is a fixture of every version of the database but this one', () => {
  expect(versions.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion - 1 }, (_, at) => at + 1),
  );
});

test.each(versions)('all of a database of version $version comes up whole, and into a backup', async (given) => {
  const db = await opened(given);
  for (const [table, rows] of Object.entries(given.records)) {
    expect(await db.table(table).count(), table).toBe(rows.length);
  }
  expect(await db.setAside.count()).toBe(0);
  const [tag] = await tagsOfArtifact(db, 'artifact-1' as never);
  expect(tag).toMatchObject({ rationale: 'It shows how learners check each other.', cells: [cell, {}] });
  expect(await draftFor(db, ['https://school.example/lesson'])).toMatchObject({ id: 'tag-3' });
  const { active } = await credentialsWithActive(db);
  expect(active).toBe('credential-1');
  const coverage = active && (await coverageOf(db, active));
  expect(coverage?.requirements[0]?.cells).toMatchObject([
    { state: 'ready', tags: 1, level: { id: 'level-2' } },
    {
      state: 'explained',
      tags: 2,
      level: null,
      marks: given.version < 3 ? ['lost'] : expect.arrayContaining(['lost']),
    },
  ]);

  const { text, left } = await writeCheckedBackup(db, everything);
  expect(left).toEqual([]);
  const other = freshDatabase().db;
  await restoreBackup(other, parseBackup(text), 'replace');
  for (const table of ['tags', 'ratings', 'drafts', 'checkMarks', 'currentRatings', 'totals', 'replies', 'reviews']) {
    expect(await other.table(table).toArray(), table).toEqual(await db.table(table).toArray());
  }
});

test.each(versions)('what was rated in version $version begins the history, and can be undone', async (given) => {
  const db = await opened(given);
  await rate(db, cell, null);
  expect((await ratingHistory(db, cell)).map(({ levelId }) => levelId)).toEqual(['level-2', null]);
  expect(await db.currentRatings.count()).toBe(0);
  await undo(db);
  await undo(db);
  expect(await db.currentRatings.toArray()).toMatchObject([{ levelId: 'level-1' }]);
  await undo(db);
  expect([await db.ratings.count(), await db.currentRatings.count()]).toEqual([0, 0]);
});

test('requests, replies, reviews and what is remembered are as they were', async () => {
  const db = await opened(fourth);
  expect(await listRequests(db)).toMatchObject([{ id: 'request-1', due: '2026-12-04' }]);
  expect(await listReplies(db)).toMatchObject([{ threads: [{ comment: 'Say who decides.' }] }]);
  expect(await listReviews(db)).toMatchObject([{ written: { answers: { q1: { comment: 'It does.' } } } }]);
  expect(await keptDraft(db)).toMatchObject({ to: 'Lin', items: [{ text: 'What next?' }] });
  expect(await studentNames(db)).toEqual(['Marisol Vega']);
  expect(await recalled(db, 'writings')).toMatchObject([{ id: 'review-2' }]);
});

test('a record that is no longer understood reaches no view: it is put aside with what needs it, and a backup says so', async () => {
  const db = await opened(damaged(fourth, 'artifacts', { kind: 'spell' }));
  expect([await db.artifacts.count(), await db.tags.count(), await db.totals.count()]).toEqual([1, 0, 0]);
  expect((await db.setAside.toArray()).map(({ table }) => table)).toEqual(['artifacts', 'tags', 'tags']);
  const { left } = await writeCheckedBackup(db, everything);
  expect(left.map(({ table, reason }) => `${table} ${reason}`)).toEqual([
    'artifacts unreadable',
    'tags unreadable',
    'tags unreadable',
  ]);
});

test('what is too long, or a day on no calendar, is brought within bounds', async () => {
  const late = damaged(damaged(fourth, 'requests', { due: '20261-12-04' }), 'drafts', {
    rationale: 'x'.repeat(25_000),
  });
  const db = await opened(late);
  expect(await listRequests(db)).toMatchObject([{ due: null }]);
  expect((await draftFor(db, ['https://school.example/lesson']))?.rationale).toHaveLength(20_000);
  expect(await db.setAside.count()).toBe(0);
});

test('a preference that is no longer understood is as if there was none', async () => {
  const { db } = freshDatabase();
  await db.table('preferences').put({ id: 'requestDraft', value: { items: 7 } });
  expect(await keptDraft(db)).toMatchObject({ items: [], to: '' });
});

test('an upgrade that fails says so, and leaves everything as the earlier version had it', async () => {
  const upgrades = ratings.upgrades as Record<number, unknown>;
  const upgrade = upgrades[5];
  onTestFinished(() => {
    upgrades[5] = upgrade;
  });
  upgrades[5] = () => {
    throw new Error('no way');
  };
  const name = await stored(fourth);
  const db = openDatabase(name, async () => {});
  expect(await db.tags.count().then(() => 'none', failureOf)).toBe('storageNotUpgraded');
  db.close();

  const earlier = new Dexie(name);
  earlier.version(4).stores(fourth.stores);
  onTestFinished(() => earlier.delete());
  expect(await earlier.table('ratings').toArray()).toEqual(fourth.records.ratings);
  expect(await earlier.table('tags').count()).toBe(2);
  expect(earlier.backendDB().version).toBe(40);
});
