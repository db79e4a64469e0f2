import { expect, test, vi } from 'vitest';
import { NearList } from '@/components/windowing/near-list';
import { only, shown } from '../shown';

const items = Array.from({ length: 1000 }, (_, at) => `Lesson ${at}`);

async function list(onNear = vi.fn()) {
  const place = shown(
    <NearList
      class="list"
      itemClass="item"
      items={items}
      keyOf={(item) => item.replace(' ', '-')}
      about={100}
      wordsOf={(item) => item}
      view={(item) => (
        <button type="button" style={{ height: '100px' }}>
          {item}
        </button>
      )}
      onNear={onNear}
    />,
  );
  await vi.waitFor(() => expect(onNear).toHaveBeenCalled());
  return { place, onNear };
}

const drawn = (place: Element) => [...place.querySelectorAll('.item')].map((each) => each.textContent);

test('of a thousand, those near the window alone are drawn, and all keep their room', async () => {
  const { place, onNear } = await list();
  expect(drawn(place).length).toBeLessThan(40);
  expect(drawn(place)[0]).toBe('Lesson 0');
  expect(only<HTMLElement>(place, 'ul').offsetHeight).toBeGreaterThan(90_000);
  expect(onNear.mock.lastCall?.[0]).toContain('Lesson-0');
});

test('those come that are scrolled to, and what has the focus stays with its neighbours', async () => {
  const { place } = await list();
  place.querySelector<HTMLElement>('[data-key="Lesson-3"] button')?.focus();
  document.scrollingElement?.scrollTo(0, 50_000);
  await vi.waitFor(() => expect(drawn(place)).toContain('Lesson 500'));
  expect(drawn(place).slice(0, 3)).toEqual(['Lesson 2', 'Lesson 3', 'Lesson 4']);
  expect(document.activeElement?.textContent).toBe('Lesson 3');
  document.scrollingElement?.scrollTo(0, 0);
});

test('what the browser’s search finds is drawn', async () => {
  const { place } = await list();
  const far = only(place, '[data-far="Lesson-900"]');
  expect([far.getAttribute('hidden'), far.textContent]).toEqual(['until-found', 'Lesson 900']);
  far.dispatchEvent(new Event('beforematch', { bubbles: true }));
  await vi.waitFor(() => expect(drawn(place)).toContain('Lesson 900'));
  await vi.waitFor(() => expect(document.scrollingElement?.scrollTop).toBeGreaterThan(50_000));
  document.scrollingElement?.scrollTo(0, 0);
});

test('all are drawn on paper', async () => {
  const { place } = await list();
  dispatchEvent(new Event('beforeprint'));
  await vi.waitFor(() => expect(drawn(place)).toHaveLength(items.length));
  dispatchEvent(new Event('afterprint'));
});
