import { expect, test, vi } from 'vitest';
import { film, frame, keepShown, shownIn } from './living';
import { open, passage } from './scene';

test('a passage in a single text node of a million characters stays painted while someone types before it', async () => {
  const quote = 'moves the lamp and says';
  const words = Array.from({ length: 180_000 }, (_, at) => `w${at % 9973}`);
  words[400] = quote;
  const scene = open('<pre style="height: 300px; overflow: hidden; contain: strict"></pre>');
  const text = new Text(words.join(' '));
  scene.page.firstElementChild?.append(text);
  await keepShown(scene, await passage(scene, quote));
  await vi.waitFor(() => expect(shownIn()).toEqual([quote]), { timeout: 5000 });

  const frames = film();
  for (let key = 0; key < 5; key += 1) {
    text.insertData(20 + key, 'x');
    await frame();
  }
  await frame();
  expect(frames.every((each) => each.join() === quote)).toBe(true);
});
