import { expect, test } from 'vitest';
import { failureOf } from '@/lib/model/failure';
import { sampleProgram } from '@/lib/sample/sample-program';
import { describeBackup, parseBackup } from '@/lib/store/backup';

const sample = sampleProgram(1_000);
const [requirement] = sample.requirements;
const stamps = { createdAt: 1, updatedAt: 1 };
const artifact = {
  id: 'a1',
  kind: 'web',
  title: 'A lesson',
  url: 'https://school.example/',
  aliases: ['https://school.example/'],
  requirementIds: [requirement?.id],
  ...stamps,
};
const tag = {
  id: 't1',
  artifactId: 'a1',
  passage: { id: 'p1', quote: 'words', selectors: [{ type: 'TextPositionSelector', start: 0, end: 5 }] },
  cells: [{ requirementId: requirement?.id, indicatorId: requirement?.indicatorIds[0] }],
  rationale: '',
  sighting: { status: 'exact', start: 0, at: 1 },
  ...stamps,
};
const backup = {
  format: 'proofmark-backup',
  version: 1,
  savedAt: 5,
  activeCredentialId: null,
  programs: [sample.program],
  credentials: sample.credentials,
  requirements: sample.requirements,
  indicators: sample.indicators,
  artifacts: [artifact],
  tags: [tag],
  ratings: [],
  checkMarks: [],
  drafts: [],
};

function failureFrom(text: unknown): string {
  try {
    parseBackup(text);
    return 'none';
  } catch (error) {
    return failureOf(error);
  }
}

const written = (overrides: object) => JSON.stringify({ ...backup, ...overrides });

test('a backup is read, and fields that are not known are dropped', () => {
  const parsed = parseBackup(written({ surprise: 1, tags: [{ ...tag, onclick: 'alert(1)' }] }));
  expect(parsed.file.tags).toEqual([tag]);
  expect(parsed.file).not.toHaveProperty('surprise');
  expect(describeBackup(parsed)).toMatchObject({ savedAt: 5, programs: 1, credentials: 2, artifacts: 1, tags: 1 });
});

test.each([
  ['no text', 7],
  ['no JSON', '{"format":'],
  ['another kind of file', '{"format":"bookmarks"}'],
  ['a list', '[]'],
  ['nested without end', '['.repeat(200_000)],
  [
    'a key that reaches for prototypes',
    written({}).replace('"savedAt":5', '"savedAt":5,"__proto__":{"polluted":true}'),
  ],
  ['a constructor key deep inside', written({ tags: [{ ...tag, passage: { constructor: {} } }] })],
  ['a tag whose artifact is not in it', written({ artifacts: [] })],
  ['a credential whose program is not in it', written({ programs: [] })],
  ['the same tag twice', written({ tags: [tag, tag] })],
  ['a table that is missing', written({ ratings: undefined })],
  ['a number where text belongs', written({ tags: [{ ...tag, rationale: 5 }] })],
  ['an id that is none', written({ tags: [{ ...tag, id: '<img>' }] })],
])('a file that is %s is refused as a whole', (_, text) => {
  expect(failureFrom(text)).toBe('invalid');
  expect({}).not.toHaveProperty('polluted');
});

test('a file of more than 50 MB is refused unread', () => {
  expect(failureFrom(' '.repeat(50 * 1024 * 1024 + 1))).toBe('invalid');
});

test('a file of a newer version says so', () => {
  expect(failureFrom(written({ version: 2 }))).toBe('storageNewer');
});

test('bindings to what the file does not hold are left out and counted, and a tag that is left with none goes', () => {
  const dangling = { requirementId: 'gone', indicatorId: 'gone' };
  const parsed = parseBackup(
    written({
      tags: [
        { ...tag, cells: [...tag.cells, dangling] },
        { ...tag, id: 't2', cells: [dangling] },
      ],
    }),
  );
  expect(parsed.file.tags.map(({ id, cells }) => [id, cells.length])).toEqual([['t1', 1]]);
  expect(describeBackup(parsed)).toMatchObject({ tags: 1, dangling: 2 });
});
