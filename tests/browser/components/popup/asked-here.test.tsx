import { expect, test, vi } from 'vitest';
import { AskedHere } from '@/components/popup/asked-here';
import type { AskedReviews } from '@/lib/reviewing/review';
import { button, shown } from '../shown';

const review = (id: string, from: string) => ({
  ...{ id, from, passages: [`${id}-1`, `${id}-2`], answered: 1, questions: 3 },
});

function asked(given: { here?: ReturnType<typeof review>[]; elsewhere?: ReturnType<typeof review>[] }) {
  const on = { onShow: vi.fn(), onFinish: vi.fn(), onLook: vi.fn() };
  const reviews = { here: [], elsewhere: [], ...given } as unknown as AskedReviews;
  return { ...on, place: shown(<AskedHere {...reviews} {...on} />) };
}

test('what others ask about the page is told with how much is answered, and gone to or finished', () => {
  const { place, onShow, onFinish } = asked({ here: [review('a', 'Ada')] });
  expect(place.textContent).toContain('reviews.popupHere 2');
  expect(place.querySelector('bdi')?.textContent).toMatch(/^reviews\.popupFrom .*Ada.* 1 3$/);
  button(place, 'reviews.popupGo').click();
  expect(onShow).toHaveBeenCalledExactlyOnceWith(['a-1', 'a-2']);
  button(place, 'reviews.popupFinish').click();
  expect(onFinish).toHaveBeenCalledExactlyOnceWith('a');
});

test('of what may be about it too the two latest are offered, whoever they are from', () => {
  const { place, onLook } = asked({ elsewhere: [review('a', 'Ada'), review('b', ''), review('c', 'Lin')] });
  const offered = [...place.querySelectorAll('button')];
  expect(offered.map(({ textContent }) => textContent)).toEqual(['reviews.popupLook Ada', 'reviews.popupLookUnnamed']);
  offered[1]?.click();
  expect(onLook).toHaveBeenCalledExactlyOnceWith('b');
});

test('where nobody asks nothing stands', () => {
  expect(asked({}).place.childElementCount).toBe(0);
});
