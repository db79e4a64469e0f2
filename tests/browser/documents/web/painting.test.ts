import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isFound } from '@/lib/documents/document';
import { locate, open, painted, passage, show } from './scene';

describe('what is painted', () => {
  test('is registered under our names, beside what the page has registered', async () => {
    CSS.highlights.set('theirs', new Highlight());
    onTestFinished(() => void CSS.highlights.delete('theirs'));
    const scene = open('<p>One two <b>three</b> four.</p>');
    await show(scene, await passage(scene, 'two'));
    await vi.waitFor(() => expect(painted('proofmark-0')).toEqual(['two']));
    scene.close();
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
  });

  test('has boxes, a block, and is found under the pointer', async () => {
    const scene = open('<p>One two three four.</p>');
    const { page, adapter } = scene;
    const outer = await passage(scene, 'two three');
    const inner = await passage(scene, 'three');
    await show(scene, outer, inner);
    await vi.waitFor(() => expect(adapter.boxes(inner.id).length).toBe(1));
    const box = adapter.boxes(inner.id)[0] ?? new DOMRect();
    const under = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    expect(adapter.passagesAt(under)).toEqual([inner.id, outer.id]);
    expect(adapter.passagesAt({ x: box.right + 200, y: under.y })).toEqual([]);
    expect(adapter.block(inner.id)?.width).toBe(page.querySelector('p')?.getBoundingClientRect().width);
  });

  test('in a cell has its table for a block, so that no badge lies on the words of the next cell', async () => {
    const scene = open('<table><tr><td>One two</td><td>three four</td></tr></table>');
    const inCell = await passage(scene, 'two');
    await show(scene, inCell);
    const table = scene.page.querySelector('table');
    await vi.waitFor(() => expect(scene.adapter.block(inCell.id)?.right).toBe(table?.getBoundingClientRect().right));
  });

  test('is marked where it was found altered, and where the person is', async () => {
    const scene = open('<p>One two three four five six seven.</p>');
    const [first, second] = [await passage(scene, 'One two'), await passage(scene, 'four five six')];
    const found = (await locate(scene, first, second)).filter(isFound);
    scene.adapter.paint(
      found.map((located) =>
        located.passageId === first.id
          ? { located, slots: [0], current: true }
          : { located: { ...located, status: 'changed' }, slots: [0], current: false },
      ),
    );
    await vi.waitFor(() => expect(painted('proofmark-current')).toEqual(['One two']));
    expect(painted('proofmark-changed')).toEqual(['four five six']);
  });

  test('is registered only near the viewport', async () => {
    const scene = open('<p>Near.</p><div style="height: 9000px"></div><p>Far away.</p>');
    const { adapter } = scene;
    const far = await passage(scene, 'Far away');
    await show(scene, await passage(scene, 'Near'), far);
    await vi.waitFor(() => expect(painted('proofmark-0')).toEqual(['Near']));
    expect(painted('proofmark-1')).toEqual([]);
    expect(await adapter.reveal(far.id)).toBe(true);
    expect(painted('proofmark-1')).toEqual(['Far away']);
    expect(adapter.boxes(far.id)[0]?.top).toBeLessThan(innerHeight);
    await vi.waitFor(() => expect(painted('proofmark-0')).toEqual([]));
  });

  test('never shows in a wrong place after the text has changed', async () => {
    const scene = open('<p>One two three.</p>');
    const { page, adapter } = scene;
    const found = await show(scene, await passage(scene, 'two'));
    page.innerHTML = '<p>Other words altogether.</p>';
    await adapter.describe(0, 1);
    adapter.paint(found.map((located) => ({ located, slots: [0], current: false })));
    expect(painted('proofmark-0').join('')).toBe('');
  });

  test('goes when it is painted no more', async () => {
    const scene = open('<p>One two three.</p>');
    const { adapter } = scene;
    await show(scene, await passage(scene, 'two'));
    await vi.waitFor(() => expect(painted('proofmark-0')).toEqual(['two']));
    adapter.paint([]);
    expect(CSS.highlights.has('proofmark-0')).toBe(false);
  });

  test('leaves the page as it was, byte for byte', async () => {
    const scene = open('<p>One <b>two</b> three.</p><pre>a\n b</pre><div style="height: 5000px"></div><p>Far.</p>');
    const { adapter } = scene;
    const before = document.documentElement.outerHTML;
    const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (nodes.nextNode()) {
      count += 1;
    }
    const far = await passage(scene, 'Far');
    await show(scene, await passage(scene, 'two'), far);
    await adapter.reveal(far.id);
    expect(document.documentElement.outerHTML).toBe(before);
    const after = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (after.nextNode()) {
      count -= 1;
    }
    expect(count).toBe(0);
  });

  test('is unfolded when it is revealed within something closed', async () => {
    const scene = open('<details><summary>More</summary><p>Inside here</p></details>');
    const { page, adapter } = scene;
    const inside = await passage(scene, 'Inside here');
    await show(scene, inside);
    await adapter.reveal(inside.id);
    expect(page.querySelector('details')?.open).toBe(true);
    await vi.waitFor(() => expect(adapter.boxes(inside.id).length).toBe(1));
  });
});
