import { expect, test } from 'vitest';
import { heldTo } from '@/lib/background/who-may-ask';
import type { Asker } from '@/lib/messaging/asker';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import type { Draft } from '@/lib/model/draft';
import { failureOf } from '@/lib/model/failure';
import { newTagId } from '@/lib/model/ids';
import { noAnswer } from '@/lib/reviewing/answered';
import type { WrittenChange } from '@/lib/reviewing/written-change';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepDraft } from '@/lib/store/drafts';
import { loadFramework } from '@/lib/store/frameworks';
import { pageState } from '@/lib/store/page-state';
import { keepReview, reviewIdOf } from '@/lib/store/reviews';
import { deleteTag, saveTag } from '@/lib/store/tags';
import { cellAt, lesson, passage, sample, tagInput } from '@/tests/browser/store/support/examples';
import { freshDatabase } from '@/tests/browser/store/support/fresh-database';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';

const here: Asker = { kind: 'page', addresses: [lesson().url] };
const elsewhere: Asker = { kind: 'page', addresses: ['https://evil.example/lesson'] };
const ours: Asker = { kind: 'extension' };
const framed: Asker = { kind: 'frame', addresses: [lesson().url] };
const framedElsewhere: Asker = { kind: 'frame', addresses: ['https://evil.example/lesson'] };
const framedNowhere: Asker = { kind: 'frame', addresses: [] };

async function withLesson() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const input = tagInput();
  const saved = await saveTag(db, input);
  const artifact = await db.artifacts.toCollection().first();
  if (!artifact) throw new Error('nothing was saved');
  return { db, input, saved, artifactId: artifact.id };
}

/** What comes of a question: what may be answered, or why nothing may. */
function ask<Name extends keyof BackgroundProtocol>(
  db: ProofmarkDatabase,
  name: Name,
  data: Parameters<BackgroundProtocol[Name]>[0],
) {
  return (asker: Asker | null) => heldTo(db, name, data, asker).catch(failureOf);
}

async function isForItsOwnPageOnly(question: (asker: Asker | null) => Promise<unknown>, data: unknown): Promise<void> {
  for (const asker of [here, ours]) expect(await question(asker)).toEqual(data);
  expect(await question(elsewhere)).toBe('invalid');
  expect(await question(null)).toBe('invalid');
}

test('a page changes and deletes tags of its own document, and of no other', async () => {
  const { db, input, artifactId } = await withLesson();
  const report = { artifactId, sightings: [] };
  await isForItsOwnPageOnly(ask(db, 'deleteTag', input.id), input.id);
  await isForItsOwnPageOnly(ask(db, 'askForFeedback', input.id), input.id);
  await isForItsOwnPageOnly(ask(db, 'saveTag', input), input);
  await isForItsOwnPageOnly(ask(db, 'reportSightings', report), report);
});

test('the frame in a page keeps drafts for that page alone, and asks nothing else by itself', async () => {
  const { db, input } = await withLesson();
  const draft: Draft = { ...input, createdAt: 1, updatedAt: 1 };
  const keep = ask(db, 'keepDraft', draft);
  expect(await keep(framed)).toEqual(draft);
  for (const asker of [framedElsewhere, framedNowhere]) expect(await keep(asker)).toBe('invalid');
  expect(await ask(db, 'deleteTag', input.id)(framed)).toBe('invalid');
  expect(await ask(db, 'saveTag', input)(framed)).toBe('invalid');
});

test('how the person rates is asked and told by the frame, about what its page is tagged to; no page learns of it', async () => {
  const { db } = await withLesson();
  const input = { cell: cellAt(0), levelId: null };
  const other = { cell: cellAt(1), levelId: null };
  for (const asker of [framed, ours]) {
    expect(await ask(db, 'ratingsOf', [cellAt(0)])(asker)).toEqual([cellAt(0)]);
    expect(await ask(db, 'rate', input)(asker)).toEqual(input);
  }
  for (const asker of [here, elsewhere, framedElsewhere, framedNowhere, null]) {
    expect(await ask(db, 'ratingsOf', [cellAt(0)])(asker)).toBe('invalid');
    expect(await ask(db, 'rate', input)(asker)).toBe('invalid');
  }
  expect(await ask(db, 'ratingsOf', [cellAt(0), cellAt(1)])(framed)).toBe('invalid');
  expect(await ask(db, 'rate', other)(framed)).toBe('invalid');
});

test('a tag of another document can not be taken over by saving it as one of the own', async () => {
  const { db, input } = await withLesson();
  const url = 'https://evil.example/lesson';
  const document = { ...lesson(), url, aliases: [url] };
  expect(await ask(db, 'saveTag', { ...input, document })(elsewhere)).toBe('invalid');
  const draft = { ...input, document, createdAt: 1, updatedAt: 2 };
  expect(await ask(db, 'keepDraft', draft)(elsewhere)).toBe('invalid');
  expect(await ask(db, 'saveTag', { ...input, id: newTagId(), document })(elsewhere)).toMatchObject({ document });
});

test('a page may ask for its own names alone, and only those are stored', async () => {
  const { db } = await withLesson();
  const mine = 'https://evil.example/lesson';
  const document = { ...lesson(), url: mine, aliases: [lesson().url, mine] };
  expect(await ask(db, 'hasTags', document.aliases)(elsewhere)).toEqual([mine]);
  expect(await ask(db, 'pageState', document)(elsewhere)).toEqual({ ...document, aliases: [mine] });
  expect(await ask(db, 'saveTag', { ...tagInput(), document })(elsewhere)).toMatchObject({
    document: { aliases: [mine] },
  });
  expect(await ask(db, 'pageState', lesson())(elsewhere)).toBe('invalid');
  expect(await ask(db, 'pageState', { ...document, url: lesson().url })(elsewhere)).toBe('invalid');
});

test('a page takes back what was done in its own document, also to a tag that is gone', async () => {
  const { db, input, saved } = await withLesson();
  await isForItsOwnPageOnly(ask(db, 'undo', saved), saved);
  const deleted = await deleteTag(db, input.id);
  await isForItsOwnPageOnly(ask(db, 'undo', deleted), deleted);
  await isForItsOwnPageOnly(ask(db, 'redo', deleted), deleted);
  await isForItsOwnPageOnly(ask(db, 'deleteTag', input.id), input.id);
});

test('no page takes back what was done elsewhere, such as loading a program', async () => {
  const { db } = await withLesson();
  const [loaded] = await db.changes.toArray();
  if (!loaded) throw new Error('nothing was done');
  expect(loaded.label).toBe('frameworkLoaded');
  expect(await ask(db, 'undo', loaded.id)(here)).toBe('invalid');
  expect(await ask(db, 'undo', loaded.id)({ kind: 'extension' })).toBe(loaded.id);
});

test('a draft is kept and dropped by its own page', async () => {
  const { db } = await withLesson();
  const draft = {
    id: newTagId(),
    document: lesson(),
    passage: passage(),
    cells: [cellAt(0)],
    rationale: 'Half a',
    createdAt: 1,
    updatedAt: 2,
  };
  await isForItsOwnPageOnly(ask(db, 'keepDraft', draft), draft);
  await keepDraft(db, draft);
  await isForItsOwnPageOnly(ask(db, 'dropDraft', draft.id), draft.id);
});

test('threads of a reply are marked where the passage is that they are about', async () => {
  const { db, input } = await withLesson();
  const url = 'https://other.example/lesson';
  const other = tagInput({ document: { ...lesson(), url, aliases: [url] } });
  await saveTag(db, other);
  const thread = { question: '', quote: '', verdict: null, stronger: '', comment: 'Why?', suggestion: '' };
  const rest = { ratings: [], cells: [], doneAt: null };
  const threads = [input.id, other.id].map((tagId, at) => ({ ...thread, ...rest, id: `t${at}`, tagIds: [tagId] }));
  const stamps = { createdAt: 1, updatedAt: 1 };
  const reply = {
    id: 'r1',
    requestId: 'q1',
    reviewer: 'Lin',
    writtenAt: 1,
    note: '',
    threads,
    openCells: [],
    tagIds: [],
  };
  await db.replies.put({ ...reply, ...stamps } as unknown as Parameters<typeof db.replies.put>[0]);
  const marks = { replyId: 'r1', threadIds: ['t0'], done: true } as never as Parameters<
    BackgroundProtocol['markThreads']
  >[0];
  await isForItsOwnPageOnly(ask(db, 'markThreads', marks), marks);
  expect(await ask(db, 'markThreads', { ...marks, threadIds: ['t0', 't1'] })(here)).toBe('invalid');
});

test('a review is written to where its passages may be, and about these alone', async () => {
  const { db } = await withLesson();
  const opened = madeRequest(3);
  const passages = opened.request.passages.map((each, at) => ({ ...each, address: at === 0 ? lesson().url : null }));
  const request = { ...opened.request, passages };
  await keepReview(db, { ...opened, request }, null, (address) => [address]);
  const id = reviewIdOf(request);
  const about = (part: string | undefined) =>
    request.questions.find(({ passageIds }) => part !== undefined && passageIds.length === 1 && passageIds[0] === part)
      ?.id;
  const [first, second] = passages.map((each) => about(each.id));
  const answer = (questionId = '') => ({ kind: 'answer', questionId, answer: noAnswer }) as const;
  const remark = { passageId: passages[1]?.id ?? '', quote: '', comment: 'No' };

  await isForItsOwnPageOnly(ask(db, 'openReview', id), id);
  const input = { id, changes: [answer(first)] };
  expect(first).toBeDefined();
  await isForItsOwnPageOnly(ask(db, 'writeReview', input), input);
  const others: WrittenChange[] = [
    answer(second),
    { kind: 'closing', reviewer: 'Me', note: '' },
    { kind: 'remarks', passageId: remark.passageId, remarks: [] },
    { kind: 'remarks', passageId: passages[0]?.id ?? '', remarks: [remark] },
  ];
  for (const change of others) {
    expect(await ask(db, 'writeReview', { id, changes: [answer(first), change] })(here)).toBe('invalid');
  }
});

test('a document is told of a reply only what that says of its own passages', async () => {
  const { db, input } = await withLesson();
  const thread = { question: '', quote: '', verdict: null, stronger: '', suggestion: '', ratings: [], cells: [] };
  const threads = [
    { ...thread, id: 't0', comment: 'Of this', tagIds: [input.id], doneAt: null },
    { ...thread, id: 't1', comment: 'Of another', tagIds: [newTagId()], doneAt: null },
  ];
  const reply = { id: 'r1', requestId: 'q1', reviewer: 'Lin', writtenAt: 1, note: '', threads, openCells: [] };
  const stored = { ...reply, tagIds: [input.id], createdAt: 1, updatedAt: 1 };
  await db.replies.put(stored as unknown as Parameters<typeof db.replies.put>[0]);
  const { replies } = await pageState(db, lesson());
  expect(replies.flatMap((each) => each.threads.map(({ comment }) => comment))).toEqual(['Of this']);
});
