import { expect, test, vi } from 'vitest';
import { openAskDesk } from '@/lib/asking/ask-desk';
import { openChangeDesk } from '@/lib/live/change-desk';
import { loadFramework } from '@/lib/store/frameworks';
import { saveTag } from '@/lib/store/tags';
import { passage, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

test('what can be asked about is what is stored, and follows it while a request is written', async () => {
  const { db } = freshDatabase();
  const ended = new AbortController();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ passage: passage('One.') }));
  const desk = openAskDesk(db, openChangeDesk(db, ended.signal), ended.signal);
  const quotes = () => [...(desk.subjects.value?.passages.values() ?? [])].map(({ quote }) => quote);
  await vi.waitFor(() => expect(quotes()).toEqual(['One.']));
  await saveTag(db, tagInput({ passage: passage('Two.') }));
  await vi.waitFor(() => expect(quotes().sort()).toEqual(['One.', 'Two.']));
  ended.abort();
});
