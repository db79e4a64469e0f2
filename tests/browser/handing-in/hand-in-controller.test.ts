import { effect, signal as signalOf } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { openHandInController } from '@/lib/handing-in/hand-in-controller';
import type { PageState } from '@/lib/messaging/protocol';
import { loadFramework } from '@/lib/store/frameworks';
import { pageState } from '@/lib/store/page-state';
import { deleteTag, saveTag } from '@/lib/store/tags';
import { cellAt, lesson, passage, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const unused = () => Promise.reject(new Error('nothing is written here'));

async function controller() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const state = signalOf<PageState | null>(null);
  const ended = new AbortController();
  const handIn = openHandInController({
    db,
    opened: { source: { name: 'lesson.pdf', bytes: new Blob(), url: null }, password: null },
    files: [],
    tags: { state },
    located: signalOf(new Map()),
    adapter: { describe: unused },
    reader: unused,
    font: unused,
    signal: ended.signal,
  });
  const quotes = () => handIn.model.value?.evidence.map(({ quote }) => quote).sort();
  const look = async () => {
    state.value = await pageState(db, lesson());
  };
  return { db, handIn, quotes, look };
}

test('the list is what is stored for the document and the credential, and follows it while it is shown', async () => {
  const { db, handIn, quotes, look } = await controller();
  const other = sample.requirements.find(({ credentialId }) => credentialId === sample.credentials[1]?.id);
  const [indicatorId] = other?.indicatorIds ?? [];
  if (!other || !indicatorId) throw new Error('the sample has too few indicators');
  const one = tagInput({ passage: passage('One.') });
  await saveTag(db, one);
  await saveTag(db, tagInput({ passage: passage('Elsewhere.'), document: lesson('another') }));
  await look();
  await handIn.open();
  await vi.waitFor(() => expect(quotes()).toEqual(['One.']));
  expect(handIn.model.value?.wish.credentialId).toBe(sample.credentials[0]?.id);

  await saveTag(db, tagInput({ passage: passage('Two.'), cells: [cellAt(1)] }));
  await saveTag(db, tagInput({ passage: passage('Other.'), cells: [{ requirementId: other.id, indicatorId }] }));
  await vi.waitFor(() => expect(quotes()).toEqual(['One.', 'Two.']));
  await vi.waitFor(() => expect(handIn.model.value?.choices).toHaveLength(2));
  const wish = handIn.model.value?.wish;
  if (wish) handIn.wish({ ...wish, credentialId: null });
  expect(quotes()).toEqual(['One.', 'Other.', 'Two.']);
  await deleteTag(db, one.id);
  await vi.waitFor(() => expect(quotes()).toEqual(['Other.', 'Two.']));
});

test('while nothing of the document is stored, nothing of another one is listed', async () => {
  const { db, handIn, quotes, look } = await controller();
  await saveTag(db, tagInput({ passage: passage('Elsewhere.'), document: lesson('another') }));
  await look();
  await handIn.open();
  const seen = new Set<string>();
  effect(() => {
    for (const { quote } of handIn.model.value?.evidence ?? []) seen.add(quote);
  });
  await saveTag(db, tagInput({ passage: passage('One.') }));
  await look();
  await handIn.open();
  await vi.waitFor(() => expect(quotes()).toEqual(['One.']));
  expect([...seen]).toEqual(['One.']);
});

test('a file that can’t be written is said, and nothing is saved', async () => {
  const { db, handIn, look } = await controller();
  await saveTag(db, tagInput());
  await look();
  await handIn.open();
  await vi.waitFor(() => expect(handIn.model.value?.evidence).toHaveLength(1));
  await handIn.save();
  expect(handIn.model.value?.step).toEqual({ status: 'refused', reason: 'notWritten' });
});
