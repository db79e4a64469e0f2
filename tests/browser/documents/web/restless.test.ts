import { expect, onTestFinished, test, vi } from 'vitest';
import { keepShown, shownIn } from './living';
import { open, passage } from './scene';

test('of a page that changes on and on, only what is about to be seen is painted', { timeout: 20_000 }, async () => {
  const scene = open('<i>·</i><p>One two three.</p><div style="height: 150vh"></div><p>Four five six.</p>');
  await keepShown(scene, await passage(scene, 'two'), await passage(scene, 'five'));
  await vi.waitFor(() => expect(shownIn()).toEqual(['two', 'five']));

  const moving = scene.page.querySelector('i') as HTMLElement;
  let request = requestAnimationFrame(function move(now) {
    moving.style.opacity = String((now % 100) / 100);
    request = requestAnimationFrame(move);
  });
  onTestFinished(() => cancelAnimationFrame(request));
  await vi.waitFor(() => expect(shownIn()).toEqual(['two']), 6000);

  cancelAnimationFrame(request);
  await vi.waitFor(() => expect(shownIn()).toEqual(['two', 'five']), 6000);
});
