import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RequestPackage } from '@/lib/feedback/package/request';
import { parseBackup, writeCheckedBackup } from '@/lib/store/backup';
import { redo, undo } from '@/lib/store/changes';
import { commit } from '@/lib/store/commit';
import type { JournalledName, ProofmarkDatabase } from '@/lib/store/database';
import { type Mutation, put, remove } from '@/lib/store/mutation';
import { recalled, remember } from '@/lib/store/preferences';
import { restoreBackup } from '@/lib/store/restore';
import { journalled, journalledNames, type Kept } from '@/lib/store/tables';
import { Preference, preferences } from '@/lib/store/tables/preferences';
import type { Entry } from '@/lib/store/tables/table';
import { contentsOf, freshDatabase } from '@/tests/browser/store/support/fresh-database';
import { anyOf } from '@/tests/support/any-of-schema';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';

/** A package must hold whatever it names, which its schema only says in code. */
const byHand = new Map([[RequestPackage, fc.integer({ min: 1, max: 3 }).map(madeRequest)]]);

type Contents = Record<JournalledName, Entry[]>;

const perTable = 2;

/** Records of every table, of which each leads to others that are there. */
const anyContents: fc.Arbitrary<Contents> = fc
  .record(
    Object.fromEntries(
      journalledNames.map((name) => [
        name,
        fc.uniqueArray(anyOf<Entry>(journalled(name).schema, byHand), {
          selector: ({ id }) => id,
          minLength: perTable,
          maxLength: perTable,
        }),
      ]),
    ) as Record<JournalledName, fc.Arbitrary<Entry[]>>,
  )
  .map((made) => {
    const contents = { ...made };
    for (const name of journalledNames) {
      // Something can be older than each of them.
      const later = contents[name].map((record) => ({ ...record, updatedAt: Math.max(1, record.updatedAt) }));
      contents[name] = later.map((record, at) => led(contents, name, record, at));
    }
    return contents;
  });

/** A record that leads to what is there instead of anywhere. */
function led(contents: Contents, name: JournalledName, record: Entry, at: number): Entry {
  return journalled(name).refersTo.reduce((present, { to, through }) => {
    let place = at;
    const next = () => contents[to as JournalledName][place++ % perTable]?.id ?? null;
    return through(present, next) ?? present;
  }, record);
}

/** Another record of a table under the id of one that is there. */
const inPlaceOf = ({ id }: Entry, contents: Contents, name: JournalledName, other: Entry, at: number): Entry => ({
  ...led(contents, name, { ...other, id }, at),
  id,
});

const writing = (name: JournalledName, record: Entry): Mutation => put(name, record as Kept[typeof name]);

const change = (db: ProofmarkDatabase, mutations: readonly Mutation[]) =>
  commit(db, async () => ({ label: 'frameworkLoaded', mutations }));

async function filled(contents: Contents) {
  const { db } = freshDatabase();
  await change(
    db,
    journalledNames.flatMap((name) => contents[name].map((record) => writing(name, record))),
  );
  return db;
}

/** What was stored, as its table tells it. */
async function kept(db: ProofmarkDatabase, name: JournalledName): Promise<Entry[]> {
  const { fromStored } = journalled(name);
  return (await db.table(name).toArray()).map(fromStored);
}

/** Records by their ids, without some of their fields. */
const without = (records: readonly Entry[], ...fields: string[]) =>
  new Map(
    records.map((record) => [
      record.id,
      Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name))),
    ]),
  );

const byId = (records: readonly Entry[]) => new Map(records.map((record) => [record.id, record]));

test('what is written to any table is there as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(anyContents, async (contents) => {
      const db = await filled(contents);
      for (const name of journalledNames) {
        const [stored, written] = [await kept(db, name), contents[name]].map((all) => without(all, 'device'));
        expect(stored, name).toEqual(written);
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 120_000);

test('a change and a removal in any table is undone and done again to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(anyContents, anyContents, async (contents, others) => {
      const db = await filled(contents);
      for (const name of journalledNames) {
        const [first] = contents[name];
        const [other] = others[name];
        if (!first || !other) throw new Error(`nothing made for ${name}`);
        const changed = inPlaceOf(first, contents, name, other, 0);
        for (const mutation of [writing(name, changed), remove(name, first.id)]) {
          const before = await contentsOf(db);
          const isDone = await change(db, [mutation]).then(
            () => true,
            (error: unknown) => {
              expect(error).toHaveProperty('failure', 'notHere');
              return false;
            },
          );
          const after = await contentsOf(db);
          if (!isDone) expect(after, name).toEqual(before);
          if (!isDone || JSON.stringify(after) === JSON.stringify(before)) continue;
          const present = await db.table(name).get(first.id);
          expect(present === undefined, name).toBe(mutation.record === null);
          await undo(db);
          expect(await contentsOf(db), name).toEqual(before);
          await redo(db);
          expect(await contentsOf(db), name).toEqual(after);
          await undo(db);
        }
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 120_000);

test('what is in any table is in a backup, and comes from it in place of everything, merged, and merged over what is older', async () => {
  await fc.assert(
    fc.asyncProperty(anyContents, anyContents, async (contents, others) => {
      const db = await filled(contents);
      const { text, left } = await writeCheckedBackup(db, { others: true, names: true });
      expect(left).toEqual([]);
      const backup = parseBackup(text);
      expect(backup.dangling).toBe(0);
      const older = Object.fromEntries(
        journalledNames.map((name) => [
          name,
          contents[name].map((record, at) => ({
            ...inPlaceOf(record, contents, name, others[name][at] ?? record, at),
            updatedAt: 0,
          })),
        ]),
      ) as Contents;
      const replaced = freshDatabase().db;
      await restoreBackup(replaced, backup, 'replace');
      const merged = freshDatabase().db;
      await restoreBackup(merged, backup, 'merge');
      const over = await filled(older);
      await restoreBackup(over, backup, 'merge');
      for (const name of journalledNames) {
        const { asSaved } = journalled(name);
        const saved = byId((await kept(db, name)).map(asSaved));
        expect(byId(backup.file[name]), name).toEqual(saved);
        for (const restored of [replaced, merged]) {
          expect(byId((await kept(restored, name)).map(asSaved)), name).toEqual(saved);
        }
        // What differs in its stamps alone is no other.
        const stamps = ['createdAt', 'updatedAt', 'device'];
        const latest = journalled(name).merging === 'later' ? [...saved.values()] : older[name].map(asSaved);
        const [there, given] = [(await kept(over, name)).map(asSaved), latest];
        expect(without(there, ...stamps), name).toEqual(without(given, ...stamps));
      }
      const before = await contentsOf(db);
      await restoreBackup(db, backup, 'merge');
      expect(await contentsOf(db)).toEqual(before);
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 120_000);

test('what is remembered is recalled, and restored where a backup holds it', async () => {
  const anyPreferences = fc.uniqueArray(anyOf(Preference, byHand), { selector: ({ id }) => id, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(anyPreferences, async (all) => {
      const { db } = freshDatabase();
      for (const preference of all) await remember(db, preference);
      const wish = { others: true, names: true };
      const { text, left } = await writeCheckedBackup(db, wish);
      expect(left).toEqual([]);
      const other = freshDatabase().db;
      await restoreBackup(other, parseBackup(text), 'replace');
      for (const preference of all) {
        expect(await recalled(db, preference.id)).toEqual(preference.value);
        if (preferences.isSaved(preference, wish)) {
          expect(await recalled(other, preference.id)).toEqual(preference.value);
        }
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 60_000);
