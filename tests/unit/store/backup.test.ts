import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { failureOf } from '@/lib/model/failure';
import { Tag } from '@/lib/model/tag';
import { sampleProgram } from '@/lib/sample/sample-program';
import { describeBackup, parseBackup } from '@/lib/store/backup';
import { backupText, backupVersion } from '@/lib/store/backup-format';
import { runs } from '@/tests/support/runs';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';

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
])('a file that is %s is refused as a whole', (_, text) => {
  expect(failureFrom(text)).toBe('invalid');
  expect({}).not.toHaveProperty('polluted');
});

test.each<[string, object, string[]]>([
  ['a tag whose artifact is not in it', { artifacts: [] }, ['tags alone']],
  [
    'a tag whose artifact is unsound',
    { artifacts: [{ ...artifact, kind: 'spell' }] },
    ['artifacts unreadable', 'tags alone'],
  ],
  ['the same tag twice', { tags: [tag, tag] }, ['tags twice']],
  ['a number where text belongs', { tags: [{ ...tag, rationale: 5 }] }, ['tags unreadable']],
  ['an id that is none', { tags: [{ ...tag, id: '<img>' }] }, ['tags unreadable']],
  ['something that is no list', { ratings: 7 }, ['ratings unreadable']],
  ['a reason that is too long', { tags: [{ ...tag, rationale: 'x'.repeat(20_001) }] }, ['tags cut']],
])('a file with %s gives back all else, and says so', (_, damage, said) => {
  const { file, left } = parseBackup(written(damage));
  expect(left.map(({ table, reason }) => `${table} ${reason}`)).toEqual(said);
  expect([file.programs.length, file.credentials.length, file.indicators.length]).toEqual([
    1,
    sample.credentials.length,
    sample.indicators.length,
  ]);
  expect(v.safeParse(v.array(Tag), file.tags).success).toBe(true);
});

test('what was left out is named by what the person knows it by', () => {
  const { left } = parseBackup(written({ artifacts: [{ ...artifact, kind: 'spell' }] }));
  expect(left.map(({ name }) => name)).toEqual(['A lesson', 'words']);
});

test('a program that is unsound takes with it what belongs to it, and nothing is left that refers to it', () => {
  const { file } = parseBackup(written({ programs: [{ ...sample.program, title: 7 }], ratings: [] }));
  expect([file.credentials, file.requirements, file.indicators, file.tags]).toEqual([[], [], [], []]);
  expect(file.artifacts.map(({ requirementIds }) => requirementIds)).toEqual([[]]);
});

test('a day that is on no calendar is taken away, as a request of an earlier version can have one', () => {
  const whole = madeRequest();
  const request = {
    id: whole.request.id,
    to: 'Lin',
    due: '20261-12-04',
    questions: [],
    subjects: { passages: [], indicators: [] },
    sentAt: null,
    answeredAt: null,
    closedAt: null,
    ...stamps,
  };
  const sent = { id: whole.request.id, package: whole, passphrase: '', updatedAt: 1 };
  const { file, left } = parseBackup(written({ requests: [request], requestPackages: [sent] }));
  expect(file.requests[0]?.due).toBeNull();
  expect(left).toEqual([{ table: 'requests', reason: 'cut', name: 'Lin' }]);
});

const files: [string, string][] = [
  ['as it is written now', backupText(parseBackup(written({})).file)],
  ['in one line, as earlier versions wrote it', written({})],
];

test.each(files)('a file %s, cut off anywhere, gives back every record that is whole in it', (_, text) => {
  const all = parseBackup(text).file;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 3 }), (length) => {
      const cut = text.slice(0, length);
      const wholePrograms = cut.includes(JSON.stringify(all.programs[0]));
      if (!wholePrograms) return;
      const { file, isWhole } = parseBackup(cut);
      expect(isWhole).toBe(false);
      expect(file.programs).toMatchObject([{ id: sample.program.id }]);
      for (const indicator of all.indicators) {
        if (cut.includes(JSON.stringify(indicator))) expect(file.indicators).toContainEqual(indicator);
      }
      if (cut.includes(JSON.stringify(all.tags[0]))) expect(file.tags).toEqual(all.tags);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['the version', (text: string) => text.replace(/"version":\d+/, '"version":x')],
  ['the name of the format', (text: string) => text.replace('proofmark-backup', 'proofm\u0000rk-backup')],
  ['all of the head', (text: string) => `${'\u0000'.repeat(16)}${text.slice(16)}`],
])('a file in which %s was written over gives back all that stands below it', (_, damage) => {
  const text = backupText(parseBackup(written({})).file);
  const all = parseBackup(text).file;
  const { file, isWhole } = parseBackup(damage(text));
  expect(isWhole).toBe(false);
  expect(file.programs).toEqual(all.programs);
  expect(file.tags).toEqual(all.tags);
});

test('a file in which any letters were written over gives back what they did not touch', () => {
  const text = backupText(parseBackup(written({})).file);
  const lines = text.split('\n');
  fc.assert(
    fc.property(fc.integer({ min: 8, max: lines.length - 3 }), fc.string({ maxLength: 9 }), (place, junk) => {
      const over = lines.with(place, `{"${junk.replaceAll('\n', '')}`);
      const lost = lines[place] ?? '';
      const { file } = parseBackup(over.join('\n'));
      expect(file.programs).toHaveLength(1);
      for (const indicator of sample.indicators) {
        const isLost =
          lost.includes(JSON.stringify(indicator)) ||
          (lost.includes(indicator.credentialId) && !lost.includes('"text"'));
        if (!isLost && !lost.startsWith('"indicators"')) {
          expect(file.indicators.map(({ id }) => id)).toContain(indicator.id);
        }
      }
    }),
    { numRuns: runs(200) },
  );
});

test('a rating of an earlier version is the first of its history, also in a damaged file', () => {
  const [{ requirementId, indicatorId } = { requirementId: '', indicatorId: '' }] = tag.cells;
  const id = `${requirementId}:${indicatorId}`;
  const levelId = sample.indicators.find((each) => each.id === indicatorId)?.levels[0]?.id;
  const text = written({ ratings: [{ id, requirementId, indicatorId, levelId, createdAt: 1, updatedAt: 7 }] });
  for (const given of [text, text.slice(0, -2)]) {
    const { file, left } = parseBackup(given);
    expect(file.ratings).toEqual([{ id: `${id}:7`, requirementId, indicatorId, levelId, createdAt: 1, updatedAt: 7 }]);
    expect(left).toEqual([]);
  }
  const again = backupText(parseBackup(text).file);
  expect(parseBackup(again).file.ratings).toEqual(parseBackup(text).file.ratings);
});

test('a file of a newer version says so', () => {
  expect(failureFrom(written({ version: backupVersion + 1 }))).toBe('storageNewer');
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

test('what a file counts as lost is what the person had made, and a credential that is not in it is not at hand', () => {
  const [credential, ...others] = sample.credentials;
  const active = (credentials: object[]) => {
    const { file, dangling } = parseBackup(written({ credentials, activeCredentialId: credential?.id }));
    return [file.activeCredentialId, dangling];
  };
  expect(active(sample.credentials)).toEqual([credential?.id, 0]);
  expect(active(others)[0]).toBeNull();
  // Named by its requirement, which is not of the person's making.
  const [first] = sample.indicators;
  const rest = sample.requirements.map((each) => ({ ...each, indicatorIds: [...each.indicatorIds, 'gone'] }));
  const lacking = parseBackup(written({ requirements: rest, indicators: sample.indicators }));
  expect(lacking.dangling).toBe(0);
  expect(lacking.file.requirements[0]?.indicatorIds).toContain(first?.id);
  expect(lacking.file.requirements[0]?.indicatorIds).not.toContain('gone');
});
