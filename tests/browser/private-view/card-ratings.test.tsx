import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PrivatePanels } from '@/components/private-view/private-panels';
import type { CurrentRating } from '@/lib/model/rating';
import type { Ways } from '@/lib/private-view/ways';
import { choiceAt, passageIn, tagOf } from '@/tests/support/sample-page';
import { button, only, shown } from '../components/shown';
import { aCard, anyView } from './any-view';

const choice = choiceAt(0);
const [level] = choice.indicator.levels;
if (!level) throw new Error('an indicator without levels');

/** A card with one passage; `ratings` is how the cells are rated in the store. */
function openCard() {
  const { view, acts } = anyView();
  const passage = passageIn('before the stones after', 'the stones');
  const located = { status: 'exact', passageId: passage.id, start: 7, end: 17, quote: passage.quote } as const;
  view.card.value = aCard({ entries: [{ tag: tagOf(passage), located, choices: [choice], threads: [] }] });
  const store = { ratings: [] as Pick<CurrentRating, 'id' | 'levelId'>[] };
  const rate = vi.fn<Ways['rate']>(async ({ ...cell }, levelId) => {
    store.ratings = levelId === null ? [] : [{ id: choiceKey(cell), levelId }];
    return { ok: true, value: { changeId: '42' } };
  });
  const ways = {
    rate,
    ratingsOf: async () => store.ratings as CurrentRating[],
    ...{ loadSample: async () => true, takeIn: () => {}, everyTimeOffer: async () => null },
    askForSites: async () => 'declined' as const,
  } satisfies Ways;
  const place = shown(<PrivatePanels view={view} ways={ways} />);
  return { place, view, acts, store, ways };
}

const choiceKey = (_cell: unknown) => choice.key;

async function rateIn(place: HTMLElement) {
  await vi.waitFor(() => unrated(place));
  unrated(place).click();
  await press('1');
  // While the pointer is on it, what is said does not go by itself.
  await vi.waitFor(() => only(place, '.toast').dispatchEvent(new PointerEvent('pointerenter')));
}

/** Its name is the beginning of another's. */
const unrated = (place: HTMLElement) => button(place, `rating.rate ${choice.indicator.code}`);

async function press(key: string) {
  await vi.waitFor(() => expect(document.activeElement?.className).toBe('level-card'));
  await userEvent.keyboard(key);
}

test('a rating in the card is said, with a way back, and the card follows it', async () => {
  const { place, acts, store } = openCard();
  await rateIn(place);
  await vi.waitFor(() => expect(place.querySelector('.toasts')?.textContent).toContain('overlay.rated'));
  expect(button(place, 'rating.rated')).toBeTruthy();

  button(place, 'overlay.undo').click();
  await vi.waitFor(() => unrated(place));
  await vi.waitFor(() => expect(place.querySelector('.toasts')?.textContent).toContain('overlay.ratingRemoved'));
  expect(store.ratings).toEqual([]);
  expect(acts.undo).not.toHaveBeenCalled();

  button(place, 'overlay.undo').click();
  await vi.waitFor(() => button(place, 'rating.rated'));
  expect(store.ratings).toEqual([{ id: choice.key, levelId: level.id }]);
});

test('a rating that could not be kept is taken back in the card, and said', async () => {
  const { place, ways } = openCard();
  ways.rate.mockResolvedValue({ ok: false, failure: 'storageFull' });
  await rateIn(place);
  await vi.waitFor(() => expect(place.querySelector('.toasts')?.textContent).toContain('failure.storageFull'));
  expect(place.querySelector('.card-rating')?.textContent).not.toContain('rating.rated');
});

test('what was said of a rating goes when something else is said, or it is put away', async () => {
  const { place, view, acts } = openCard();
  await rateIn(place);
  const toasts = () => place.querySelector('.toasts')?.textContent ?? '';
  await vi.waitFor(() => expect(toasts()).toContain('overlay.rated'));
  view.toast.value = { kind: 'atLimit' };
  await vi.waitFor(() => expect(toasts()).toContain('overlay.atLimit'));
  expect(toasts()).not.toContain('overlay.rated');

  view.toast.value = null;
  button(place, 'rating.rated').click();
  await press('2');
  await vi.waitFor(() => expect(toasts()).toContain('overlay.rated'));
  button(place, 'overlay.dismiss').click();
  expect(acts.dismiss).toHaveBeenCalled();
  await vi.waitFor(() => expect(toasts()).toBe(''));
});
