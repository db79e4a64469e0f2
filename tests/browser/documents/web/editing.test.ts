import { describe, expect, test, vi } from 'vitest';
import { film, frame, keepShown, pass, shownIn } from './living';
import { open, passage, type Scene } from './scene';

const markup = `
  <article>
    <p>Predict where the shadow of the pencil falls at noon.</p>
    <p>Each pair moves the lamp and says what they saw.</p>
    <p>Draw the shadow and measure how long it has become.</p>
  </article>`;
const quote = 'moves the lamp and says';

async function lesson(): Promise<Scene & { article: HTMLElement; second: HTMLElement }> {
  const scene = open(markup);
  await keepShown(scene, await passage(scene, quote));
  await vi.waitFor(() => expect(shownIn()).toEqual([quote]));
  const article = scene.page.querySelector('article') ?? scene.page;
  return { ...scene, article, second: article.querySelector<HTMLElement>('p:nth-child(2)') ?? scene.page };
}

/** Does something at each of so many frames, and then lets the page come to rest. */
async function duringFrames(count: number, act: (at: number) => void): Promise<string[][]> {
  const frames = film();
  for (let at = 0; at < count; at += 1) {
    act(at);
    await frame();
  }
  await pass(500);
  return frames;
}

describe('a passage stays painted at every frame', () => {
  test('while a framework replaces what is around it by its like', async () => {
    const { article, page } = await lesson();
    let present = article;
    const frames = await duringFrames(20, () => {
      const next = present.cloneNode(true) as HTMLElement;
      present.replaceWith(next);
      present = next;
    });
    expect(frames.every((each) => each.join() === quote)).toBe(true);
    expect(page.contains([...(CSS.highlights.get('proofmark-0') ?? [])][0]?.startContainer ?? null)).toBe(true);
  });

  test('while an editor writes all of its markup anew at each key', async () => {
    const { article } = await lesson();
    const frames = await duringFrames(20, (at) => {
      article.innerHTML = article.innerHTML.replace('noon.', `noon${'!'.repeat(at % 3)}.`);
    });
    expect(frames.every((each) => each.join() === quote)).toBe(true);
  });

  test('while its own paragraph is replaced at each key that is typed before it', async () => {
    const { article } = await lesson();
    const typed = 'In the gym, ';
    const frames = await duringFrames(typed.length, (at) => {
      const next = document.createElement('p');
      next.textContent = `${typed.slice(0, at + 1)}each pair moves the lamp and says what they saw.`;
      article.children[1]?.replaceWith(next);
    });
    expect(frames.every((each) => each.join() === quote)).toBe(true);
  });

  test('while someone types into its paragraph', async () => {
    const { second } = await lesson();
    const text = second.firstChild as Text;
    const frames = await duringFrames(12, (at) => text.insertData(at, 'x'));
    expect(frames.every((each) => each.join() === quote)).toBe(true);
  });

  test('while its text nodes are split and joined', async () => {
    const { second } = await lesson();
    const frames = await duringFrames(12, (at) => {
      if (at % 2 === 0) {
        (second.firstChild as Text).splitText(15 + at);
      } else {
        second.normalize();
      }
    });
    expect(frames.every((each) => each.join() === quote)).toBe(true);
  });

  test('while its paragraph is split, as by Enter, so that its text leaves it', async () => {
    const { second } = await lesson();
    const [text, data] = [second.firstChild as Text, second.textContent ?? ''];
    const frames = await duringFrames(1, () => {
      text.data = 'Each pair ';
      const rest = document.createElement('p');
      rest.textContent = data.slice(10);
      second.after(rest);
    });
    expect(frames.every((each) => each.join() === quote)).toBe(true);
  });

  test('while it is made bold and plain again', async () => {
    const { second } = await lesson();
    const plain = second.innerHTML;
    const frames = await duringFrames(8, (at) => {
      second.innerHTML = at % 2 === 0 ? plain.replace('lamp', '<b>lamp</b>') : plain;
    });
    expect(frames.every((each) => each.join() === quote)).toBe(true);
  });

  test('while other passages come to be painted', async () => {
    const scene = open(markup);
    const [first, second] = [await passage(scene, quote), await passage(scene, 'Draw the shadow')];
    await keepShown(scene, first);
    await vi.waitFor(() => expect(shownIn()).toEqual([quote]));
    const frames = film();
    await keepShown(scene, first, second);
    await vi.waitFor(() => expect(shownIn()).toEqual([quote, 'Draw the shadow']));
    expect(frames.every((each) => each.includes(quote))).toBe(true);
  });
});

describe('a passage goes', () => {
  test('at once with its text, and is without boxes then', async () => {
    const scene = open(markup);
    const kept = await passage(scene, quote);
    await keepShown(scene, kept);
    await vi.waitFor(() => expect(scene.adapter.boxes(kept.id)).toHaveLength(1));
    const moved = vi.fn();
    scene.adapter.onMove(moved, scene.signal);
    scene.page.querySelector('p:nth-child(2)')?.remove();
    await frame();
    expect(shownIn()).toEqual([]);
    expect(scene.adapter.boxes(kept.id)).toEqual([]);
    await vi.waitFor(() => expect(moved).toHaveBeenCalled(), { timeout: 150 });
  });

  test('and comes back when its text does, as by undoing', async () => {
    const { article, second } = await lesson();
    const after = second.nextSibling;
    second.remove();
    await pass(400);
    expect(shownIn()).toEqual([]);
    article.insertBefore(second, after);
    await vi.waitFor(() => expect(shownIn()).toEqual([quote]), { timeout: 3000 });
  });

  test('and is back at the next frame where it was taken out for a moment only', async () => {
    const { second } = await lesson();
    const text = second.firstChild as Text;
    const { data } = text;
    text.data = '';
    await frame();
    expect(shownIn()).toEqual([]);
    text.data = data;
    await frame();
    expect(shownIn()).toEqual([quote]);
  });

  test('never onto the text that took its place', async () => {
    const { second } = await lesson();
    const frames = await duringFrames(3, () => {
      second.textContent = 'Nothing of the kind is asked for in this lesson.';
    });
    expect(frames.slice(1).every((each) => each.join('') === '')).toBe(true);
  });
});

test('a passage that is edited in place is shown with its new words, and found altered', async () => {
  const scene = open(markup);
  const edited = await passage(scene, quote);
  await keepShown(scene, edited);
  await vi.waitFor(() => expect(shownIn()).toEqual([quote]));
  const text = scene.page.querySelector('p:nth-child(2)')?.firstChild as Text;
  const frames = film();
  text.insertData(text.data.indexOf('lamp'), 'bright ');
  await vi.waitFor(() => expect(CSS.highlights.get('proofmark-changed')?.size).toBe(1), { timeout: 3000 });
  expect(shownIn()).toEqual(['moves the bright lamp and says']);
  expect(frames.every((each) => each.length === 1)).toBe(true);
});
