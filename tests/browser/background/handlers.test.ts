import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { guarded } from '@/lib/background/guarded';
import { backgroundHandlers } from '@/lib/background/handlers';
import { pageNames } from '@/lib/documents/web/page-names';
import type { Answer } from '@/lib/messaging/protocol';
import { failureOf } from '@/lib/model/failure';
import { newReplyId, newRequestId, type TagId } from '@/lib/model/ids';
import { noAnswer } from '@/lib/reviewing/answered';
import { keptFile } from '@/lib/store/files';
import { loadFramework } from '@/lib/store/frameworks';
import { keepReview, reviewIdOf, writtenTo } from '@/lib/store/reviews';
import { replies } from '@/lib/store/tables/replies';
import { tabDocument } from '@/lib/tabs/tab-documents';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { lesson, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';
import { browser, freshBrowser, there } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

const { url } = lesson();
const inPage = { id: 'proofmark', url, frameId: 0, tab: { id: 4, url, incognito: false } };
const ownPage = { id: 'proofmark', url: 'chrome-extension://proofmark/workspace.html', frameId: 0 };
type Sent = Record<string, unknown>;
const sentFrom = (address: string): Sent => ({ ...inPage, url: address, tab: { ...inPage.tab, url: address } });

async function background() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const handlers = guarded(db, backgroundHandlers(db)) as unknown as Record<
    string,
    { input: v.GenericSchema; answer: (data: unknown, sender: unknown) => Promise<Answer<unknown>> }
  >;
  /** What is answered, or why nothing is. */
  const ask = async (name: string, data: unknown, sender: Sent = inPage): Promise<unknown> => {
    const handler = handlers[name];
    if (!handler) throw new Error(`nothing answers ${name}`);
    const answer = await handler.answer(v.parse(handler.input, data), sender).catch(failureOf);
    if (typeof answer === 'string') return answer;
    return answer.ok ? (answer.value ?? 'done') : answer.failure;
  };
  return { db, ask };
}

const id = 'f8b7f1f0-0000-4000-8000-000000000001' as TagId;

test('a tag is saved, deleted, brought back and taken away again, each change by its name', async () => {
  const { db, ask } = await background();
  const input = tagInput({ id });
  expect(await ask('hasTags', [url])).toBe(false);
  await ask('saveTag', input);
  expect(await db.tags.count()).toBe(1);
  expect(await ask('hasTags', [url])).toBe(true);
  const { changeId } = (await ask('deleteTag', id)) as { changeId: string };
  expect(await db.tags.count()).toBe(0);
  const undone = (await ask('undo', changeId)) as { changeId: string };
  expect(await db.tags.count()).toBe(1);
  await ask('redo', undone.changeId);
  expect(await db.tags.count()).toBe(0);
});

test('what a page shows is told to it, and remembered of its tab', async () => {
  const { ask } = await background();
  expect(await ask('pageState', lesson())).toMatchObject({ artifact: null, tags: [] });
  expect(await tabDocument(4)).toEqual({ ...lesson(), artifactId: null });
  await ask('saveTag', tagInput({ id }));
  const state = (await ask('pageState', lesson())) as { artifact: { id: string }; tags: unknown[] };
  expect(state.tags).toHaveLength(1);
  expect((await tabDocument(4))?.artifactId).toBe(state.artifact.id);
});

test('what is being written is kept and let go of', async () => {
  const { db, ask } = await background();
  const draft = { ...tagInput({ id }), createdAt: 1, updatedAt: 1 };
  expect(await ask('keepDraft', draft)).toBe('done');
  expect(await db.drafts.get(id)).toMatchObject({ rationale: draft.rationale });
  expect(await ask('dropDraft', id)).toBe('done');
  expect(await db.drafts.count()).toBe(0);
});

test('questions lead to the page of the workspace that they are about', async () => {
  const { ask } = await background();
  await ask('openShortcuts', undefined);
  await ask('saveTag', tagInput({ id }));
  await ask('askForFeedback', id);
  const opened = browser.tabs.create.mock.calls.map(([tab]) => String(tab.url));
  expect(opened[0]).toMatch(/workspace\.html#\/settings/);
  expect(opened[1]).toMatch(/workspace\.html#\/ask/);
  expect(opened[1]).toContain(id);
});

test('in a private window nothing is answered, and nothing kept', async () => {
  const { db, ask } = await background();
  const hidden = { ...inPage, tab: { ...inPage.tab, incognito: true } };
  expect(await ask('saveTag', tagInput(), hidden)).toBe('privateWindow');
  expect(await ask('hasTags', [url], hidden)).toBe('privateWindow');
  expect(await db.tags.count()).toBe(0);
});

test('each question is held to what its asker may ask', async () => {
  const { db, ask } = await background();
  const evil = 'https://evil.example/';
  const elsewhere = { ...inPage, url: evil, tab: { ...inPage.tab, url: evil } };
  expect(await ask('saveTag', tagInput(), elsewhere)).toBe('invalid');
  expect(await db.tags.count()).toBe(0);
  expect(await ask('saveTag', tagInput(), ownPage)).toMatchObject({ changeId: expect.any(String) });
  // What is about a tab needs one.
  expect(await ask('bringOverlay', undefined, ownPage)).toBe('invalid');
});

test('the popup has the overlay brought to a tab, which goes on without it; no page has it brought elsewhere', async () => {
  const { ask } = await background();
  expect(await ask('bringOverlayTo', 9, inPage)).toBe('invalid');
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  await ask('bringOverlayTo', 9, ownPage);
  expect(browser.scripting.executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ target: expect.objectContaining({ tabId: 9 }) }),
  );
});

test('a frame is its overlay’s only in the tab that vouched for it, and once', async () => {
  const { ask } = await background();
  const secret = '5f0c9a52-6f0c-4f5e-9a55-9d2b8b3c1a10';
  const frame = { ...inPage, url: 'chrome-extension://proofmark/overlay-frame.html', frameId: 3 };
  expect(await ask('isFrameOfOurs', secret, frame)).toBe(false);
  await ask('vouchForFrame', secret);
  expect(await ask('isFrameOfOurs', secret, { ...frame, tab: { ...inPage.tab, id: 9 } })).toBe(false);
});

test('a page that may be one that was tagged under another login is told which', async () => {
  const { ask } = await background();
  const page = (login: number) => {
    const address = `${url}?sid=${login}`;
    return { kind: 'web', title: 'Ponds', url: address, aliases: pageNames(address) } as const;
  };
  await ask('saveTag', tagInput({ id, document: page(1) }), sentFrom(page(1).url));
  const alike = await ask('alike', page(2).aliases, sentFrom(page(2).url));
  expect(alike).toMatchObject([{ artifact: { url: page(1).url }, likeness: 'login', passages: [{}] }]);
});

test('how passages were found is noted with their tags', async () => {
  const { db, ask } = await background();
  await ask('saveTag', tagInput({ id }));
  const artifactId = (await db.tags.get(id))?.artifactId;
  const sighting = { status: 'lost', at: Date.now() + 1 };
  expect(await ask('reportSightings', { artifactId, sightings: [{ tagId: id, sighting }] })).toBe('done');
  expect((await db.tags.get(id))?.sighting).toEqual(sighting);
});

test('a file that was opened is kept where a page of the extension asks for it', async () => {
  const { db, ask } = await background();
  const file = { id: 'a'.repeat(64), name: 'lesson.pdf', url: null, bytes: new Blob(['%PDF']) };
  expect(await ask('keepFile', file)).toBe('invalid');
  expect(await ask('keepFile', file, ownPage)).toBe('done');
  expect(await keptFile(db, file.id)).toMatchObject({ name: 'lesson.pdf' });
});

test('what a reviewer said is marked as done and open again, one by one', async () => {
  const { db, ask } = await background();
  await ask('saveTag', tagInput({ id }));
  const said = {
    verdict: null,
    comment: 'Ask why.',
    suggestion: '',
    question: '',
    quote: '',
    stronger: '',
    ratings: [],
  };
  const threads = ['q1', 'q2'].map((name) => ({ ...said, id: name, tagIds: [id], cells: [], doneAt: null }));
  const stamps = { createdAt: 1, updatedAt: 1 };
  const reply = { id: newReplyId(), requestId: newRequestId(), reviewer: 'Lin', writtenAt: 1, note: '', threads };
  await db.replies.put(replies.toStored({ ...reply, ...stamps }));
  const isDone = async () => (await db.replies.get(reply.id))?.threads.map(({ doneAt }) => doneAt !== null);
  const marks = { replyId: reply.id, threadIds: ['q2'], done: true };
  const { changeId } = (await ask('markThreads', marks)) as { changeId: string };
  expect(await isDone()).toEqual([false, true]);
  await ask('undo', changeId);
  expect(await isDone()).toEqual([false, false]);
  await ask('markThreads', { ...marks, threadIds: ['q1', 'q2'] });
  await ask('markThreads', { ...marks, threadIds: ['q1'], done: false });
  expect(await isDone()).toEqual([false, true]);
});

test('what a reviewer writes beside a passage is kept with the request, which opens on its page', async () => {
  const { db, ask } = await background();
  const made = madeRequest(1);
  const passages = made.request.passages.map((passage) => ({ ...passage, address: url }));
  const request = { ...made, request: { ...made.request, passages } };
  const review = reviewIdOf(request.request);
  await keepReview(db, request, null, () => [url]);
  const change = { kind: 'answer', questionId: 'q1', answer: { ...noAnswer, comment: 'Say who decides.' } };
  expect(await ask('writeReview', { id: review, changes: [change] })).toBe('done');
  expect((await writtenTo(db, review))?.answers.q1?.comment).toBe('Say who decides.');
  await ask('openReview', review);
  const opened = String(browser.tabs.create.mock.lastCall?.[0].url);
  expect(opened).toMatch(/workspace\.html#\/review/);
  expect(opened).toContain(review);
});

test('what may not be written over a page is shown in a window of its own, and once', async () => {
  const { ask } = await background();
  const secret = '5f0c9a52-6f0c-4f5e-9a55-9d2b8b3c1a10';
  expect(await ask('openPrivateWindow', secret)).toBe('done');
  const shown = browser.windows.create.mock.lastCall?.[0].url ?? '';
  expect(shown).toMatch(new RegExp(`overlay-frame\\.html#4\\.${secret}$`));
  there.tabs.push({ id: 8, url: shown, windowId: 3 });
  await ask('openPrivateWindow', secret);
  expect(browser.windows.create).toHaveBeenCalledOnce();
  expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
});

test('a page is told the keys that tag, as the browser has them', async () => {
  const { ask } = await background();
  expect(await ask('tagKeys', undefined)).toBe('');
  there.commands = [
    { name: 'open-panel', shortcut: 'Alt+P' },
    { name: 'tag-selection', shortcut: 'Alt+T' },
  ];
  expect(await ask('tagKeys', undefined)).toBe('Alt+T');
});
