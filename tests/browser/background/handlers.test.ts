import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { guarded } from '@/lib/background/guarded';
import { backgroundHandlers } from '@/lib/background/handlers';
import type { Answer } from '@/lib/messaging/protocol';
import { failureOf } from '@/lib/model/failure';
import type { TagId } from '@/lib/model/ids';
import { loadFramework } from '@/lib/store/frameworks';
import { tabDocument } from '@/lib/tabs/tab-documents';
import { lesson, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';
import { browser, freshBrowser } from './fake-browser';

vi.mock('@wxt-dev/browser', () => import('./fake-browser'));

beforeEach(freshBrowser);

const { url } = lesson();
const inPage = { id: 'proofmark', url, frameId: 0, tab: { id: 4, url, incognito: false } };
const ownPage = { id: 'proofmark', url: 'chrome-extension://proofmark/workspace.html', frameId: 0 };
type Sent = Record<string, unknown>;

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

test('a frame is its overlay’s only in the tab that vouched for it, and once', async () => {
  const { ask } = await background();
  const secret = '5f0c9a52-6f0c-4f5e-9a55-9d2b8b3c1a10';
  const frame = { ...inPage, url: 'chrome-extension://proofmark/overlay-frame.html', frameId: 3 };
  expect(await ask('isFrameOfOurs', secret, frame)).toBe(false);
  await ask('vouchForFrame', secret);
  expect(await ask('isFrameOfOurs', secret, { ...frame, tab: { ...inPage.tab, id: 9 } })).toBe(false);
});
