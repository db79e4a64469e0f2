import { expect, test } from 'vitest';
import { keepRequestDraft, keepReviewHost, keepStudentNames, keptDraft } from '@/lib/asking/kept-draft';
import { mostBoxes } from '@/lib/feedback/blackout';
import type { Failure } from '@/lib/model/failure';
import { failureOf } from '@/lib/model/failure';
import type { RequirementId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { noAnswer } from '@/lib/reviewing/answered';
import { listArtifacts, setArtifactRequirements } from '@/lib/store/artifacts';
import { parseBackup, writeCheckedBackup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepDraft } from '@/lib/store/drafts';
import { loadFramework } from '@/lib/store/frameworks';
import { rememberAuthor } from '@/lib/store/preferences';
import { saveRequest } from '@/lib/store/requests';
import { keepReview, reviewIdOf, writeReview } from '@/lib/store/reviews';
import { changeTag, saveTag } from '@/lib/store/tags';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { lesson, passage, sample, tagInput } from './support/examples';
import { contentsOf, freshDatabase } from './support/fresh-database';

const long = (length: number) => 'x'.repeat(length);

const sent = (due: string | null, questions = 1) => {
  const whole = madeRequest();
  const request = {
    id: whole.request.id,
    to: 'Lin',
    due,
    questions: Array.from({ length: questions }, () => 'What next?'),
    subjects: { passages: [], indicators: [] },
    sentAt: null,
    answeredAt: null,
    closedAt: null,
    createdAt: 1,
    updatedAt: 1,
  };
  return { request, sent: { package: whole, passphrase: '' } };
};

type Act = (db: ProofmarkDatabase) => Promise<unknown>;
const input = tagInput();

const refused: [string, Failure, Act][] = [
  ['a reason', 'tooLong', (db) => changeTag(db, input.id, { rationale: long(limits.rationale + 1) })],
  ['a reason of a new tag', 'tooLong', (db) => saveTag(db, tagInput({ rationale: long(limits.rationale + 1) }))],
  ['a quote', 'tooLong', (db) => changeTag(db, input.id, { passage: passage(long(limits.quote + 1)) })],
  ['a title', 'tooLong', (db) => saveTag(db, tagInput({ document: { ...lesson('b'), title: long(1_001) } }))],
  [
    'a draft',
    'tooLong',
    (db) => keepDraft(db, { ...tagInput({ rationale: long(20_001) }), createdAt: 1, updatedAt: 1 }),
  ],
  ['a due date', 'noSuchDay', (db) => saveRequest(db, sent('20261-12-04').request, sent(null).sent)],
  ['a day of no calendar', 'noSuchDay', (db) => saveRequest(db, sent('2026-02-30').request, sent(null).sent)],
  ['questions', 'tooMany', (db) => saveRequest(db, sent(null, 201).request, sent(null).sent)],
  [
    'requirements',
    'tooMany',
    async (db) =>
      setArtifactRequirements(
        db,
        (await artifactIn(db)).id,
        Array.from({ length: limits.requirements + 1 }, (_, at) => `r${at}` as RequirementId),
      ),
  ],
  ['a name', 'tooLong', (db) => rememberAuthor(db, long(limits.name + 1))],
  [
    'names of students',
    'tooMany',
    (db) =>
      keepStudentNames(
        db,
        Array.from({ length: 20_001 }, (_, at) => `${at}`),
      ),
  ],
  ["an address of the reviewer's page", 'tooLong', (db) => keepReviewHost(db, long(limits.host + 1))],
  ['a note', 'tooLong', async (db) => keepRequestDraft(db, { ...(await keptDraft(db)), note: long(10_001) })],
  [
    'what is blacked out of a picture',
    'tooMany',
    async (db) => {
      const boxes = Array.from({ length: mostBoxes + 1 }, () => ({ left: 0, top: 0, width: 1, height: 1 }));
      await keepRequestDraft(db, { ...(await keptDraft(db)), blackouts: [{ tagId: input.id, digest: 'd', boxes }] });
    },
  ],
  [
    'a comment to what others ask',
    'tooLong',
    async (db) => {
      const opened = madeRequest();
      await keepReview(db, opened, null, () => []);
      const answer = { ...noAnswer, comment: long(10_001) };
      await writeReview(db, reviewIdOf(opened.request), [{ kind: 'answer', questionId: 'q1', answer }]);
    },
  ],
];

async function artifactIn(db: ProofmarkDatabase) {
  const [found] = await listArtifacts(db);
  if (!found) throw new Error('no artifact');
  return found;
}

test.each(refused)(
  '%s beyond what can be restored is refused with %s, and nothing is written',
  async (_, failure, act) => {
    const { db } = freshDatabase();
    await loadFramework(db, sample);
    await saveTag(db, input);
    const before = await contentsOf(db);
    expect(await act(db).then(() => 'done', failureOf)).toBe(failure);
    const after = await contentsOf(db);
    expect({ ...after, reviews: [], reviewPackages: [] }).toEqual(before);
    const { text, left } = await writeCheckedBackup(db);
    expect([left, parseBackup(text).left]).toEqual([[], []]);
  },
);

test('what an earlier version stored beyond the bounds is fitted into a backup, and said', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, input);
  const [tag] = await db.tags.toArray();
  const artifact = await artifactIn(db);
  if (tag) await db.tags.put({ ...tag, rationale: long(25_000) });
  await db.artifacts.put({ ...artifact, id: 'odd' as typeof artifact.id, kind: 'spell' as 'web' });
  const { text, left } = await writeCheckedBackup(db);
  expect(left).toEqual([
    { table: 'artifacts', reason: 'unreadable', name: artifact.title },
    { table: 'tags', reason: 'cut', name: input.passage.quote },
  ]);
  const { file } = parseBackup(text);
  expect(file.tags.map(({ rationale }) => rationale.length)).toEqual([limits.rationale]);
});
