import { expect, test, vi } from 'vitest';
import { refused } from '@/lib/messaging/answer';
import { openLesson, tag } from './lesson';

const quote = 'Predict where the shadow will fall at noon.';

test('a change is not accepted where the page has put other text into its place meanwhile', async () => {
  const { tagging, backend } = await openLesson();
  await tag(tagging, quote, 'A2');
  const paragraph = document.querySelector('#first');
  if (paragraph) paragraph.textContent = 'Predict where the long shadow will fall at noon.';
  await vi.waitFor(() => expect(tagging.passages.value[0]?.located.status).toBe('changed'), { timeout: 5_000 });
  const [passage] = tagging.passages.value;
  if (!passage) throw new Error('nothing was found');

  paragraph?.before('Something came in before it. ');
  expect(await tagging.actions.accept(passage.tag, passage.located)).toEqual(refused('notHere'));

  expect(backend.state.tags[0]?.passage.quote).toBe(quote);
  expect(tagging.notices.toast.value).toMatchObject({ kind: 'failed' });
});
