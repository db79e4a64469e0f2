import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openLesson, tag, untilPainted } from './lesson';

const words = 'Each pair says what they moved.';
const noun = 'what they moved';

async function taggedLesson() {
  const lesson = await openLesson();
  await tag(lesson.tagging, words, 'A2');
  await untilPainted([words]);
  document.getSelection()?.removeAllRanges();
  await vi.waitFor(() => expect(lesson.tagging.badges.value).toHaveLength(1));
  return lesson;
}

const paragraph = () => document.querySelector<HTMLElement>('#second') ?? expect.fail('the lesson has changed');
/** Within the words of the line. */
const onWords = { position: { x: 40, y: 8 } };

test('the pointer on a passage brings its card, and takes it away again', async () => {
  const { tagging } = await taggedLesson();
  await userEvent.hover(paragraph(), onWords);
  await vi.waitFor(() => expect(tagging.cards.card.value).toMatchObject({ by: 'hover' }));
  await userEvent.hover(document.querySelector('h1') ?? document.body);
  await vi.waitFor(() => expect(tagging.cards.card.value).toBeNull());
});

test('a click on a passage keeps its card until the next click beside it', async () => {
  const { tagging } = await taggedLesson();
  await userEvent.click(paragraph(), onWords);
  await vi.waitFor(() => expect(tagging.cards.card.value).toMatchObject({ by: 'click' }));
  await userEvent.click(document.querySelector('h1') ?? document.body);
  expect(tagging.cards.card.value).toBeNull();
});

test('passages that lie over each other come in one card', async () => {
  const { tagging } = await taggedLesson();
  await tag(tagging, noun, 'A3');
  await untilPainted([words, noun]);
  document.getSelection()?.removeAllRanges();
  const width = document.createRange();
  width.selectNodeContents(paragraph());
  const { width: right } = width.getBoundingClientRect();
  await userEvent.click(paragraph(), { position: { x: right - 30, y: 8 } });
  await vi.waitFor(() => expect(tagging.cards.card.value?.tagIds).toHaveLength(2));
});

test('a link inside a passage stays a link', async () => {
  const { tagging } = await taggedLesson();
  await tag(tagging, 'the rubric', 'A3');
  await untilPainted([words, 'the rubric']);
  document.getSelection()?.removeAllRanges();
  const link = document.querySelector('#link') ?? expect.fail('the lesson has changed');
  await userEvent.hover(link);
  await vi.waitFor(() => expect(tagging.cards.card.value?.by).toBe('hover'));
  await userEvent.click(link);
  expect(tagging.cards.card.value?.by).toBe('hover');
});
