import { signal as signalOf } from '@preact/signals';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { exportFormats } from '@/lib/exports/formats';
import { withTravellingData } from '@/lib/exports/pdf/travelling';
import { openHandInController } from '@/lib/handing-in/hand-in-controller';
import type { PageState } from '@/lib/messaging/protocol';
import type { TagId } from '@/lib/model/ids';
import { passagesOf } from '@/lib/model/portfolio';
import { saveBlob } from '@/lib/own-pages/save-file';
import { loadFramework } from '@/lib/store/frameworks';
import { pageState } from '@/lib/store/page-state';
import { authorName, rememberAuthor, setActiveCredential } from '@/lib/store/preferences';
import { saveTag } from '@/lib/store/tags';
import { lesson, passage, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

vi.mock('@/lib/own-pages/save-file', () => ({ saveBlob: vi.fn() }));
vi.mock('@/lib/exports/formats', () => ({ exportFormats: { pdf: { losses: [], write: vi.fn() } } }));

const [saved, write] = [vi.mocked(saveBlob), vi.mocked(exportFormats.pdf.write)];
const file = (name: string) => ({ name, mediaType: 'application/pdf', parts: [new Uint8Array([1])] });

beforeEach(() => {
  saved.mockReset();
  write.mockReset().mockResolvedValue({ outcome: 'written', files: [file('out.pdf')], leftOut: [] });
});

const theirs = 'f8b7f1f0-0000-4000-8000-000000000002' as TagId;

async function opened(bytes = new Blob(['%PDF'])) {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ passage: passage('One.') }));
  await saveTag(db, tagInput({ id: theirs, passage: passage('Theirs.') }));
  await db.tags.update(theirs, { origin: { author: 'Lin' } });
  const ended = new AbortController();
  onTestFinished(() => ended.abort());
  const state = signalOf<PageState | null>(await pageState(db, lesson()));
  const controller = openHandInController({
    db,
    opened: { source: { name: 'lesson.PDF', bytes, url: null }, password: 'secret' },
    files: [],
    tags: { state },
    located: signalOf(new Map()),
    adapter: { describe: async () => null },
    reader: vi.fn(),
    font: vi.fn(),
    signal: ended.signal,
  });
  const open = async () => {
    await controller.open();
    await vi.waitFor(() => expect(controller.model.value?.evidence).toHaveLength(2));
  };
  const wish = (change: object) =>
    controller.model.value && controller.wish({ ...controller.model.value.wish, ...change });
  const options = () => write.mock.lastCall?.[1];
  const quotes = () =>
    passagesOf(write.mock.lastCall?.[0] ?? { cells: new Map(), artifacts: [] }).map((each) => each.passage.quote);
  return { db, controller, state, open, wish, options, quotes, step: () => controller.model.value?.step };
}

test('it begins with the name of who handed in last, the credential at hand, and nothing that is not asked for', async () => {
  const { db, controller, open, state } = await opened();
  expect(controller.model.value).toBeNull();
  await controller.save();
  expect(write).not.toHaveBeenCalled();
  await rememberAuthor(db, 'Ada');
  await open();
  const [first] = sample.credentials;
  expect(controller.model.value?.wish).toEqual({
    ...{ credentialId: first?.id, author: 'Ada', index: true, drawn: false, restorable: false, others: [] },
  });
  const second = sample.credentials[1];
  const other = sample.requirements.find(({ credentialId }) => credentialId === second?.id);
  if (!second || !other?.indicatorIds[0]) throw new Error('the sample has too few credentials');
  const cell = { requirementId: other.id, indicatorId: other.indicatorIds[0] };
  await saveTag(db, tagInput({ passage: passage('Other.'), cells: [cell] }));
  await setActiveCredential(db, second.id);
  state.value = await pageState(db, lesson());
  await controller.open();
  expect(controller.model.value?.wish.credentialId).toBe(second.id);
  controller.close();
  expect(controller.model.value).toBeNull();
});

test('what is one’s own is written as it is wished for, given to the person, and told', async () => {
  const { db, controller, open, wish, options, quotes, step } = await opened();
  await open();
  wish({ author: ' Ada ', drawn: true, index: false });
  const saving = controller.save();
  expect(step()).toEqual({ status: 'writing' });
  await controller.save();
  await saving;
  expect(write).toHaveBeenCalledOnce();
  expect(quotes()).toEqual(['One.']);
  expect(options()).toMatchObject({
    ...{ author: 'Ada', index: false, flattened: true, data: '', password: 'secret' },
    ...{ fileName: 'handIn.fileName lesson', sidecarName: 'handIn.sidecarName lesson' },
  });
  expect(options()?.bytes).toEqual(new TextEncoder().encode('%PDF'));
  expect(options()?.words).toMatchObject({ indexTitle: 'handIn.indexTitle', indexSubtitle: 'lesson' });
  expect(options()?.words.page('3')).toBe('handIn.indexPage 3');
  const now = new Date();
  expect(options()?.date.getTime()).toBe(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  expect(step()).toEqual({ status: 'saved', name: 'out.pdf', leftOut: [] });
  expect(saved.mock.calls.map(([name, blob]) => [name, blob.type])).toEqual([['out.pdf', 'application/pdf']]);
  await vi.waitFor(async () => expect(await authorName(db)).toBe('Ada'));
  wish({ index: true });
  expect(step()).toEqual({ status: 'deciding' });
});

test('what is another’s goes along where it is ticked, and the tags travel where that is wished for', async () => {
  const { controller, open, wish, options, quotes } = await opened();
  await open();
  wish({ others: [theirs], restorable: true, author: 'Ada' });
  await controller.save();
  expect(quotes().sort()).toEqual(['One.', 'Theirs.']);
  const data = JSON.parse(options()?.data ?? '');
  expect(data.author).toBe('Ada');
  expect(data.tags).toHaveLength(2);
});

test('where the PDF can’t be written, the evidence alone is given on a click, and not before', async () => {
  const { controller, open, step } = await opened();
  write.mockResolvedValueOnce({ outcome: 'refused', reason: 'notWritten', instead: [file('marks.json')] });
  await open();
  controller.saveApart();
  await controller.save();
  expect(step()).toEqual({ status: 'refused', reason: 'notWritten' });
  expect(saved).not.toHaveBeenCalled();
  controller.saveApart();
  expect(saved.mock.calls.map(([name]) => name)).toEqual(['marks.json']);
});

test('where nothing can be looked up it opens all the same', async () => {
  const { db, controller } = await opened();
  db.close();
  await controller.open();
  expect(controller.model.value?.wish).toMatchObject({ credentialId: null, author: '' });
});

test('a file that was handed in before is marked anew from what it was, so that no mark is there twice', async () => {
  const text = '%PDF-1.7\n1 0 obj\nnull\nendobj\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n';
  const before = new TextEncoder().encode(text);
  const handedIn = await withTravellingData(before, '{}', { password: null, original: 9 });
  const { open, controller, options } = await opened(new Blob(handedIn));
  await open();
  await controller.save();
  expect(new TextDecoder().decode(options()?.bytes)).toBe('%PDF-1.7\n');
});
