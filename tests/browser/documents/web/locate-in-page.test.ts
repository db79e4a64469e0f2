import { describe, expect, test } from 'vitest';
import { locate, open, passage } from './scene';

const padding = `${'Padding words here. '.repeat(5)} An ending that stays.`;

describe('what is located', () => {
  test('is exact, changed or lost', async () => {
    const scene = open(`<p>One two three four five six.</p><p>Red green blue.</p><p>${padding}</p>`);
    const { page } = scene;
    const [kept, edited, gone] = [
      await passage(scene, 'An ending that stays'),
      await passage(scene, 'two three four five'),
      await passage(scene, 'Red green blue'),
    ];
    page.innerHTML = `<p>New. One two three fourth five six.</p><p>${padding}</p>`;
    const statuses = new Map((await locate(scene, kept, edited, gone)).map((each) => [each.passageId, each]));
    expect(statuses.get(kept.id)).toMatchObject({ status: 'exact', quote: 'An ending that stays' });
    expect(statuses.get(edited.id)).toMatchObject({ status: 'changed', quote: 'two three fourth five' });
    expect(statuses.get(gone.id)).toMatchObject({ status: 'lost' });
  });

  test('comes nearest to the viewport first', async () => {
    const scene = open(
      Array.from({ length: 40 }, (_, at) => `<p style="height: 200px">Paragraph ${at} end</p>`).join(''),
    );
    const { page } = scene;
    const passages = [
      await passage(scene, 'Paragraph 39 end'),
      await passage(scene, 'Paragraph 2 end'),
      await passage(scene, 'Paragraph 20 end'),
    ];
    page.children[20]?.scrollIntoView({ block: 'center' });
    const order = (await locate(scene, ...passages)).map(({ passageId }) =>
      passages.findIndex(({ id }) => id === passageId),
    );
    expect(order[0]).toBe(2);
  });
});
