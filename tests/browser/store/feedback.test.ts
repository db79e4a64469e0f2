import { afterEach, expect, test, vi } from 'vitest';
import { buildRequest } from '@/lib/feedback/build-request';
import { newKey, PackageRefused, type ReplyPackage, type RequestPackage, writeReply } from '@/lib/feedback/package';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';
import type { FeedbackRequest } from '@/lib/model/feedback-request';
import { newReplyId, newRequestId, type RequestId } from '@/lib/model/ids';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { lastUndoable, redo, undo } from '@/lib/store/changes';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { countDue, countOpenReplies, questionedCells } from '@/lib/store/feedback-counts';
import { loadFramework } from '@/lib/store/frameworks';
import { markThreads, offerReply, repliesTo, takeReply } from '@/lib/store/replies';
import { closeRequest, deleteRequest, listRequests, markSent, saveRequest } from '@/lib/store/requests';
import { restoreBackup } from '@/lib/store/restore';
import { cellAt, sample } from './support/examples';
import { freshDatabase } from './support/fresh-database';

afterEach(() => {
  vi.useRealTimers();
});

async function asked(db: ProofmarkDatabase, due: string | null = null): Promise<RequestPackage> {
  await loadFramework(db, sample);
  const cell = cellAt(0);
  const indicator = sample.indicators.find(({ id }) => id === cell.indicatorId);
  if (!indicator) throw new Error('no indicator');
  const subject = { cell, indicator, requirement: 'Plan', credential: 'Sample', tags: 0 };
  const subjects: RequestSubjects = { passages: new Map(), indicators: new Map([[cellKey(cell), subject]]) };
  const items = ['What is the next step?', 'What else?'].map((text, at) => ({
    ...{ id: String(at), stem: 'next' as const, text, tagIds: [], cells: [cell] },
  }));
  const draft = { items, from: '', to: 'Lin', due: due ?? '', note: '', masks: [], addresses: false, pictures: false };
  const own = { id: newRequestId(), key: newKey(), madeAt: 1 };
  const built = buildRequest(draft, subjects, own, (text) => text);
  const whole: RequestPackage = { format: 'proofmark-request', version: 1, request: built.request, pictures: [] };
  const request: FeedbackRequest = {
    id: own.id,
    to: 'Lin',
    due,
    questions: built.request.questions.map(({ text }) => text),
    subjects: built.subjects,
    sentAt: null,
    answeredAt: null,
    closedAt: null,
    createdAt: 1,
    updatedAt: 1,
  };
  await saveRequest(db, request, { package: whole, passphrase: '' });
  return whole;
}

const answered = ({ request }: RequestPackage, comment = 'Ask why.'): ReplyPackage =>
  writeReply(request, {
    id: newReplyId(),
    reviewer: 'Lin',
    writtenAt: 2,
    answers: [{ questionId: 'q1', verdict: 'partly', strongerId: null, comment, suggestion: '', ratings: [] }],
    comments: [],
    note: '',
  });

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error: unknown) => (error instanceof PackageRefused ? error.refusal : String(error)),
  );

test('a reply is taken in once, and its cell is questioned until it is marked as done', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  const reply = answered(sent);
  await takeReply(db, reply);

  const [credential] = sample.credentials;
  const coverage = async () => {
    const found = credential && (await coverageOf(db, credential.id));
    const cell = found?.requirements.flatMap(({ cells }) => cells).find(({ key }) => key === cellKey(cellAt(0)));
    return cell?.marks;
  };
  expect(await coverage()).toContain('questioned');
  expect(await countOpenReplies(db)).toBe(1);
  expect(await refusal(takeReply(db, reply))).toBe('already');
  const other = answered(sent, 'Another reviewer.');
  await takeReply(db, other);
  expect(await repliesTo(db, sent.request.id)).toHaveLength(2);

  await markThreads(db, reply.reply.id, ['q1'], true);
  expect(await coverage()).toContain('questioned');
  await markThreads(db, other.reply.id, ['q1'], true);
  expect(await coverage()).not.toContain('questioned');
  expect([await questionedCells(db), await countOpenReplies(db)]).toEqual([new Set(), 0]);
  await undo(db);
  expect(await coverage()).toContain('questioned');
});

test('a reply to an unknown, other or closed request, or one that was edited, changes nothing and says why', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  const reply = answered(sent);
  const edited = { ...reply, reply: { ...reply.reply, note: 'added by hand' } };
  const stranger = answered({ ...sent, request: { ...sent.request, id: 'unknown' as RequestId } });
  const older = answered({ ...sent, request: { ...sent.request, note: 'as it was before' } });
  expect(await refusal(takeReply(db, edited))).toBe('edited');
  expect(await refusal(takeReply(db, stranger))).toBe('unknownRequest');
  expect(await refusal(takeReply(db, older))).toBe('otherRequest');
  await closeRequest(db, sent.request.id, true);
  expect(await refusal(takeReply(db, reply))).toBe('closed');
  expect(await db.replies.count()).toBe(0);
  await closeRequest(db, sent.request.id, false);
  expect(await refusal(takeReply(db, reply))).toBe('taken');
});

test('what was said is marked one by one, and what is marked again was done when it was done first', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  const { reply } = answered(sent);
  const [first] = reply.answers;
  if (!first) throw new Error('no answer');
  const both = writeReply(sent.request, { ...reply, answers: [first, { ...first, questionId: 'q2' }] });
  await takeReply(db, both);
  const doneAt = async () => (await repliesTo(db, sent.request.id))[0]?.threads.map((thread) => thread.doneAt);
  vi.useFakeTimers({ toFake: ['Date'] });
  const began = Date.now();
  await markThreads(db, reply.id, ['q2'], true);
  expect(await doneAt()).toEqual([null, began]);
  vi.setSystemTime(began + 60_000);
  await markThreads(db, reply.id, ['q1', 'q2'], true);
  expect(await doneAt()).toEqual([began + 60_000, began]);
  await markThreads(db, reply.id, ['q2'], false);
  expect(await doneAt()).toEqual([began + 60_000, null]);
});

test('a request was answered when its first reply was taken in', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  vi.useFakeTimers({ toFake: ['Date'] });
  const began = Date.now();
  for (const minute of [0, 1]) {
    vi.setSystemTime(began + minute * 60_000);
    await takeReply(db, answered(sent));
  }
  expect((await listRequests(db))[0]).toMatchObject({ sentAt: began, answeredAt: began });
});

test('once a request is made what was being written of it is let go, and the latest stands first', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  const [request] = await listRequests(db);
  if (!request) throw new Error('no request');
  await db.preferences.put({ id: 'requestDraft', value: null as never });
  const later = { ...request, id: newRequestId(), createdAt: request.createdAt + 1 };
  await saveRequest(db, later, { package: sent, passphrase: '' });
  expect(await db.preferences.get('requestDraft')).toBeUndefined();
  expect((await listRequests(db)).map(({ id }) => id)).toEqual([later.id, request.id]);
});

test('looking at a reply writes nothing', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  const before = await lastUndoable(db);
  expect((await offerReply(db, answered(sent))).reply.threads).toHaveLength(1);
  expect([await db.replies.count(), await lastUndoable(db)]).toEqual([0, before]);
});

test('a request reminds from its day on, once sent, until it is answered or closed', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db, '2026-12-04');
  const due = async () => [await countDue(db, '2026-12-03'), await countDue(db, '2026-12-04')];
  expect(await due()).toEqual([0, 0]);
  await markSent(db, sent.request.id, true);
  expect(await due()).toEqual([0, 1]);
  await closeRequest(db, sent.request.id, true);
  expect(await due()).toEqual([0, 0]);
  await closeRequest(db, sent.request.id, false);
  await takeReply(db, answered(sent));
  expect(await due()).toEqual([0, 0]);
  expect((await listRequests(db))[0]?.answeredAt).not.toBeNull();
});

test('a request goes with what was sent and all replies, and comes back whole', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  await takeReply(db, answered(sent));
  await deleteRequest(db, sent.request.id);
  const counts = () => Promise.all([db.requests.count(), db.requestPackages.count(), db.replies.count()]);
  expect(await counts()).toEqual([0, 0, 0]);
  await undo(db);
  expect(await counts()).toEqual([1, 1, 1]);
  await redo(db);
  expect(await counts()).toEqual([0, 0, 0]);
});

test('requests and replies are in a backup, and a reply to what was restored is taken', async () => {
  const { db } = freshDatabase();
  const sent = await asked(db);
  await takeReply(db, answered(sent));
  const text = await writeBackup(db);
  const { db: other } = freshDatabase();
  await restoreBackup(other, parseBackup(text), 'replace');
  expect(await repliesTo(other, sent.request.id)).toEqual(await repliesTo(db, sent.request.id));
  expect([...(await questionedCells(other))]).toEqual([cellKey(cellAt(0))]);
  expect(await refusal(takeReply(other, answered(sent, 'Again.')))).toBe('taken');
});
