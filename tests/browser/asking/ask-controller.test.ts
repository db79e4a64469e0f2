import { expect, onTestFinished, test, vi } from 'vitest';
import { type AskController, openAskController } from '@/lib/asking/ask-controller';
import { keptDraft } from '@/lib/asking/kept-draft';
import { packageLimits } from '@/lib/feedback/package';
import { openChangeController } from '@/lib/live/change-controller';
import type { TagId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFramework } from '@/lib/store/frameworks';
import { authorName, rememberAuthor } from '@/lib/store/preferences';
import { listRequests, sentPackage } from '@/lib/store/requests';
import { saveTag } from '@/lib/store/tags';
import { cellAt, passage, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const one = 'f8b7f1f0-0000-4000-8000-000000000001' as TagId;
const two = 'f8b7f1f0-0000-4000-8000-000000000002' as TagId;

async function withTags(): Promise<ProofmarkDatabase> {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ id: one, passage: passage('One.') }));
  await saveTag(db, tagInput({ id: two, passage: passage('Two.') }));
  return db;
}

function opened(db: ProofmarkDatabase) {
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const changes = openChangeController(db, ended.signal);
  return { controller: openAskController(db, changes, ended.signal), changes, end: () => ended.abort() };
}

const ready = async ({ draft, subjects }: AskController) =>
  vi.waitFor(() => expect([draft.value, subjects.value]).not.toContain(null));
const about = (tagId: TagId) => ({ tagIds: [tagId], cells: [] });
const texts = ({ draft }: AskController) => draft.value?.items.map(({ text }) => text);

test('what can be asked about is what is stored, and follows it while a request is written', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ passage: passage('One.') }));
  const { controller } = opened(db);
  const quotes = () => [...(controller.subjects.value?.passages.values() ?? [])].map(({ quote }) => quote);
  await vi.waitFor(() => expect(quotes()).toEqual(['One.']));
  await saveTag(db, tagInput({ passage: passage('Two.') }));
  await vi.waitFor(() => expect(quotes().sort()).toEqual(['One.', 'Two.']));
});

test('something is asked about once, also before it is known what was being written', async () => {
  const { controller } = opened(await withTags());
  controller.add(about(one));
  await ready(controller);
  await vi.waitFor(() => expect(controller.draft.value?.items).toHaveLength(1));
  controller.add(about(one));
  controller.add({ tagIds: [], cells: [cellAt(1)] });
  expect(controller.draft.value?.items.map(({ tagIds }) => tagIds)).toEqual([[one], []]);
});

test('more than a request can hold is refused in words, and nothing of it is lost', async () => {
  const { controller, changes } = opened(await withTags());
  await ready(controller);
  const items = Array.from({ length: packageLimits.items }, (_, place) => ({
    ...{ id: String(place), stem: 'own' as const, text: 'Why?', tagIds: [], cells: [cellAt(0)] },
  }));
  controller.change({ items: items.slice(1) });
  controller.add(about(one));
  expect(controller.draft.value?.items).toHaveLength(packageLimits.items);
  expect(changes.problem.value).toBeNull();
  controller.add(about(two));
  expect(controller.draft.value?.items).toHaveLength(packageLimits.items);
  await vi.waitFor(() => expect(changes.problem.value).toBe('failure.tooMany'));
});

test('a question is written, put otherwise and taken away, and the others stay', async () => {
  const { controller } = opened(await withTags());
  await ready(controller);
  controller.add(about(one));
  controller.add(about(two));
  const [first, second] = controller.draft.value?.items ?? [];
  if (!first || !second) throw new Error('nothing is asked');
  controller.changeStem(second.id, 'reason');
  expect(texts(controller)).toEqual([first.text, 'ask.stem.reason']);
  controller.changeItem(second.id, { text: 'In my words?' });
  expect(texts(controller)).toEqual([first.text, 'In my words?']);
  controller.removeItem(first.id);
  expect(texts(controller)).toEqual(['In my words?']);
});

test('what would be sent is there once there is a question, with what is masked in it hidden', async () => {
  const { controller } = opened(await withTags());
  await ready(controller);
  expect(controller.preview.value).toBeNull();
  controller.add(about(one));
  const [item] = controller.draft.value?.items ?? [];
  controller.changeItem(item?.id ?? '', { text: '  ' });
  expect(controller.preview.value).toBeNull();
  controller.changeItem(item?.id ?? '', { text: 'Does Zorbina see it?' });
  controller.keepNames([' Zorbina ', '', 'Zorbina']);
  await vi.waitFor(() => expect(controller.names.value).toEqual(['Zorbina']));
  expect(controller.findings.value.map(({ text, count }) => [text, count])).toEqual([['Zorbina', 1]]);
  const mask = { kind: 'name' as const, text: 'Zorbina' };
  controller.mask(mask, true);
  controller.mask(mask, true);
  expect(controller.draft.value?.masks).toEqual([mask]);
  expect(controller.preview.value?.request.questions[0]?.text).toBe('Does ask.masked.name see it?');
  controller.mask(mask, false);
  expect(controller.draft.value?.masks).toEqual([]);
});

test('what is written is kept at a pause, and is there when one comes back', async () => {
  const db = await withTags();
  const { controller } = opened(db);
  await ready(controller);
  controller.change({ note: 'Thank you.' });
  await vi.waitFor(async () => expect((await keptDraft(db)).note).toBe('Thank you.'));
  const again = opened(db).controller;
  await ready(again);
  expect(again.draft.value?.note).toBe('Thank you.');
});

test('what was just written is kept as one leaves', async () => {
  const db = await withTags();
  const { controller, end } = opened(db);
  await ready(controller);
  controller.change({ note: 'At the last moment.' });
  end();
  await vi.waitFor(async () => expect((await keptDraft(db)).note).toBe('At the last moment.'));
  const other = opened(db).controller;
  await ready(other);
  other.change({ note: 'As the page goes.' });
  dispatchEvent(new Event('pagehide'));
  await vi.waitFor(async () => expect((await keptDraft(db)).note).toBe('As the page goes.'));
});

test('a new request is from who asked last', async () => {
  const db = await withTags();
  await rememberAuthor(db, 'Ada');
  const { controller } = opened(db);
  await ready(controller);
  expect(controller.draft.value).toEqual({
    ...{ items: [], from: 'Ada', to: '', due: '', note: '', masks: [], addresses: false, pictures: true },
  });
});

test('a request is made under its passphrase, as it was shown, and is no draft any more', async () => {
  const db = await withTags();
  const { controller, end } = opened(db);
  await ready(controller);
  expect(await controller.make('')).toBeNull();
  controller.add(about(one));
  controller.change({ to: ' Lin ', from: ' Ada ', due: '2026-12-04' });
  const shown = controller.preview.value?.request;
  const making = controller.make(' four words ');
  expect(controller.making.value).toBe(true);
  expect(await controller.make('')).toBeNull();
  const id = await making;
  expect(controller.making.value).toBe(false);
  if (!id) throw new Error('nothing was made');
  const [request] = await listRequests(db);
  expect(request).toMatchObject({ id, to: 'Lin', due: '2026-12-04', sentAt: null, answeredAt: null, closedAt: null });
  const sent = await sentPackage(db, id);
  expect(sent?.passphrase).toBe('four words');
  expect(sent?.package.request).toEqual({ ...shown, madeAt: sent?.package.request.madeAt });
  await vi.waitFor(async () => expect(await authorName(db)).toBe('Ada'));
  end();
  expect((await keptDraft(db)).items).toEqual([]);
});

test('where it can not be made it says why, and what was written is still there and still kept', async () => {
  const db = await withTags();
  const { controller, changes } = opened(db);
  await ready(controller);
  controller.add(about(one));
  const refusing = vi.spyOn(db.preferences, 'delete').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  expect(await controller.make('')).toBeNull();
  refusing.mockRestore();
  expect(changes.problem.value).toMatch(/^failure\./);
  expect(controller.making.value).toBe(false);
  expect(await listRequests(db)).toEqual([]);
  expect(controller.draft.value?.items).toHaveLength(1);
  controller.change({ note: 'Kept.' });
  await vi.waitFor(async () => expect((await keptDraft(db)).note).toBe('Kept.'));
});
