import { expect, onTestFinished, test } from 'vitest';
import { open, passage, show } from './scene';

/** Something of the page that stays over a part of the window, in parts of its height. */
function cover(top: number, height: number): void {
  const bar = document.body.appendChild(document.createElement('div'));
  bar.style.cssText = `position: fixed; left: 0; width: 100%; top: ${top * 100}%; height: ${height * 100}%; background: white`;
  onTestFinished(() => bar.remove());
}

/** A passage far down a long page, and where its middle is, as a part of the window's height. */
async function farDown(markup = '<p>Far away.</p>') {
  const space = '<div style="height: 3000px"></div>';
  const scene = open(`${space}${markup}${space}`);
  const far = await passage(scene, 'Far away');
  await show(scene, far);
  const at = () => {
    const [box] = scene.adapter.boxes(far.id);
    return box ? (box.top + box.height / 2) / innerHeight : null;
  };
  return { scene, far, at };
}

const near = (part: number) => expect.closeTo(part, 1);

test('a passage is scrolled to the middle of the window', async () => {
  const { scene, far, at } = await farDown();
  expect(await scene.adapter.reveal(far.id)).toBe(true);
  expect(at()).toEqual(near(0.5));
});

test('where something of the page lies over the middle, it is brought where it is to be seen', async () => {
  const { scene, far, at } = await farDown();
  cover(0.3, 0.4);
  expect(await scene.adapter.reveal(far.id)).toBe(true);
  expect(at()).toEqual(near(0.8));
});

test('where it lies over all of the window, the passage is not revealed, and is left in the middle', async () => {
  const { scene, far } = await farDown();
  cover(0, 1);
  expect(await scene.adapter.reveal(far.id)).toBe(false);
  const line = scene.page.querySelector('p')?.getBoundingClientRect();
  expect(((line?.top ?? 0) + (line?.height ?? 0) / 2) / innerHeight).toEqual(near(0.5));
});

test('what a page lets fade in as it is scrolled to is waited for', async () => {
  const { scene, far } = await farDown('<p style="opacity: 0">Far away.</p>');
  const line = scene.page.querySelector('p');
  addEventListener('scroll', () => setTimeout(() => line?.style.removeProperty('opacity'), 200), { once: true });
  expect(await scene.adapter.reveal(far.id)).toBe(true);
});

test('what is folded around it is opened, but for that whose summary it stands in', async () => {
  const { scene, far } = await farDown('<details><summary>Far away.</summary><p>More</p></details>');
  expect(await scene.adapter.reveal(far.id)).toBe(true);
  expect(scene.page.querySelector('details')?.open).toBe(false);
  const hidden = await farDown('<div><p>Far away.</p></div>');
  const part = hidden.scene.page.querySelector('div:has(> p)');
  part?.setAttribute('hidden', 'until-found');
  const told: string[] = [];
  part?.addEventListener('beforematch', () => told.push('beforematch'));
  await hidden.scene.adapter.reveal(hidden.far.id);
  expect([told, part?.hasAttribute('hidden')]).toEqual([['beforematch'], false]);
});
