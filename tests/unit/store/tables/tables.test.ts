import { expect, test } from 'vitest';
import { journalled, journalledNames, tables } from '@/lib/store/tables';
import { idsIn } from '@/lib/store/tables/reference';
import { databaseVersion } from '@/lib/store/versions';

const described = Object.entries(tables);

test('every table that Dexie keeps stands since a version, and no version is without a change', () => {
  const versions = new Set<string>();
  for (const [name, table] of described) {
    if (table.kind === 'gathered') continue;
    expect(Object.keys(table.indexes), name).not.toEqual([]);
    for (const version of [...Object.keys(table.indexes), ...Object.keys(table.upgrades)]) versions.add(version);
  }
  expect([...versions].map(Number).sort()).toEqual(Array.from({ length: databaseVersion }, (_, at) => at + 1));
});

test('what a table leads to is a table whose changes can be undone', () => {
  for (const name of journalledNames) {
    for (const { to } of journalled(name).refersTo) expect(journalledNames, `${name} → ${to}`).toContain(to);
  }
});

test('only what others asked is in a backup for the asking alone', () => {
  const asked = journalledNames.filter((name) => journalled(name).inBackup === 'others');
  expect(asked).toEqual(['reviews', 'reviewPackages']);
});

test('what a record is nothing without is named by each of its references', () => {
  const cells = [{ requirementId: 'r1', indicatorId: 'i1' }];
  const tag = { id: 't1', artifactId: 'a1', cells, updatedAt: 1 };
  expect(journalled('tags').refersTo.map((reference) => [reference.to, idsIn(reference, tag)])).toEqual([
    ['artifacts', ['a1']],
    ['requirements', ['r1']],
    ['indicators', ['i1']],
  ]);
});

test('an indicator that a requirement no longer names is in none of its groups either', () => {
  const [reference] = journalled('requirements').refersTo.filter(({ to }) => to === 'indicators');
  const group = { id: 'g1', code: '', title: 'Planning', indicatorIds: ['i1', 'i2'] };
  const requirement = { id: 'r1', credentialId: 'c1', indicatorIds: ['i1', 'i2'], groups: [group], updatedAt: 1 };
  expect(reference?.through(requirement, (id) => (id === 'i2' ? null : id))).toEqual({
    ...requirement,
    indicatorIds: ['i1'],
    groups: [{ ...group, indicatorIds: ['i1'] }],
  });
});

test('a choice among requirements that are all gone is gone, and one of which some stay keeps those', () => {
  const [reference] = journalled('credentials').refersTo.filter(({ to }) => to === 'requirements');
  const choice = (title: string, requirementIds: string[]) => ({ id: title, title, count: 1, requirementIds });
  const empty = { id: 'c1', updatedAt: 1 };
  const choices = [choice('one', ['r1', 'r2']), choice('other', ['r1'])];
  const credential = { ...empty, choices };
  const without = reference?.through(credential, (id) => (id === 'r1' ? null : id));
  expect(without).toEqual({ ...empty, choices: [choice('one', ['r2'])] });
});
