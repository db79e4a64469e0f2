import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PassageCard } from '@/components/passage-card/passage-card';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import type { CellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import type { CardTag } from '@/lib/private-view/private-view';
import { reviewerThreads } from '@/tests/gallery/materials';
import { choiceAt, passageIn, tagOf } from '@/tests/support/sample-page';

const calls = {
  onRate: vi.fn(),
  onEdit: vi.fn(),
  onDelete: vi.fn(),
  onResize: vi.fn(),
  onAccept: vi.fn(),
  onUseSelection: vi.fn(),
  onAsk: vi.fn(),
  onDone: vi.fn(),
  onHold: vi.fn(),
  onRelease: vi.fn(),
  onClose: vi.fn(),
  onWriting: vi.fn(),
  onWrite: vi.fn(async () => true),
  onFinish: vi.fn(),
};
const { words } = reviewerWords();
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

function entry(quote: string, now = quote, at = 0): CardTag {
  const passage = passageIn(`before ${quote} after`, quote);
  const status = now === quote ? 'exact' : 'changed';
  const located = { status, passageId: passage.id, start: 7, end: 7 + now.length, quote: now } as const;
  return { tag: { ...tagOf(passage), rationale: 'Because it shows.' }, located, choices: [choiceAt(at)], threads: [] };
}

interface Given {
  selected?: boolean;
  takesFocus?: boolean;
  ratings?: ReadonlyMap<CellKey, LevelId> | null;
}

function show(tags: CardTag[], given: Given = {}): void {
  const { selected = false, takesFocus = false, ratings = new Map() } = given;
  render(
    <PassageCard
      tags={tags}
      boxes={[]}
      selected={selected}
      takesFocus={takesFocus}
      words={words}
      ratings={ratings}
      {...calls}
    />,
    place,
  );
}

/** Opens what is seldom done. */
const more = () => page.getByRole('button', { name: 'card.more' }).click();
const item = (name: string) => page.getByRole('menuitem', { name });
const press = (name: string) => page.getByRole('button', { name }).click();

test('it shows indicator, requirement and rationale', () => {
  show([entry('turn and talk')]);
  for (const text of [choiceAt(0).indicator.text, choiceAt(0).requirement.title, 'Because it shows.']) {
    expect(place.textContent).toContain(text);
  }
});

test('an indicator is rated by what its levels say, and tells how it is rated', async () => {
  const { cell, key, indicator } = choiceAt(0);
  const [low, , high] = indicator.levels;
  show([entry('turn and talk')]);
  await press(`rating.rate ${indicator.code}`);
  await expect.poll(() => document.activeElement?.className).toBe('level-card');
  await userEvent.keyboard('3');
  expect(calls.onRate).toHaveBeenLastCalledWith(cell, high?.id);
  await expect.poll(() => place.querySelector('.level-card')).toBeNull();
  show([entry('turn and talk')], { ratings: new Map(low ? [[key, low.id]] : []) });
  expect(place.querySelector('.card-rating')?.textContent).toBe(`rating.rated ${indicator.code} ${low?.label}`);
  show([entry('turn and talk')], { ratings: null });
  expect(place.querySelector('.card-rating')).toBeNull();
});

test('passages that lie over each other are all listed', () => {
  show([entry('turn and talk', 'turn and talk', 0), entry('talk', 'talk', 1)]);
  expect(page.getByRole('article').elements()).toHaveLength(2);
});

test('a part that is taken as a whole, such as a shape on a slide, has no edges to move', async () => {
  const shape = entry('turn and talk');
  const selectors = [...shape.tag.passage.selectors, { type: 'FragmentSelector' as const, value: 'slide=p&shape=i1' }];
  show([{ ...shape, tag: { ...shape.tag, passage: { ...shape.tag.passage, selectors } } }]);
  await more();
  expect(item('card.startLonger').elements()).toHaveLength(0);
  show([entry('turn and talk')]);
  await more();
  expect(item('card.startLonger').elements()).toHaveLength(1);
});

test('where the words are as they were, it is said that their place is not sure, and nothing of what is struck through', () => {
  const { tag, located, ...rest } = entry('turn and talk');
  show([
    {
      tag,
      located: { status: 'changed', passageId: located.passageId, start: 7, end: 20, quote: 'turn and talk' },
      ...rest,
    },
  ]);
  expect(place.textContent).toContain('changedText.same');
  expect(place.textContent).not.toContain('changedText.legend');
  expect(page.getByRole('button', { name: 'card.acceptPlace' }).elements()).toHaveLength(1);
});

test('a changed passage is told word by word, and can be accepted', async () => {
  const changed = entry('turn and talk', 'turn, think and talk');
  show([changed]);
  expect(place.textContent).toContain('card.changed');
  expect(place.querySelector('.changed-text')?.textContent).toBe('turnchangedText.added , think and talk');
  expect(place.querySelector('.changed-text del')).toBeNull();
  await press('card.accept');
  expect(calls.onAccept).toHaveBeenCalledWith(changed.tag, changed.located);
});

test('each end of the passage moves both ways', async () => {
  const shown = entry('turn and talk');
  show([shown]);
  await more();
  // It stays open: an end is seldom moved by one word alone.
  for (const name of ['card.startLonger', 'card.startShorter', 'card.endShorter', 'card.endLonger']) {
    await item(name).click();
  }
  expect(calls.onResize.mock.calls.map(([, edge, direction]) => `${edge} ${direction}`)).toEqual([
    'start longer',
    'start shorter',
    'end shorter',
    'end longer',
  ]);
});

test('the selection can become the passage only while there is one', async () => {
  const shown = entry('turn and talk');
  show([shown]);
  await more();
  expect(item('card.useSelection').elements()).toEqual([]);
  show([shown], { selected: true });
  await item('card.useSelection').click();
  expect(calls.onUseSelection).toHaveBeenCalledWith(shown.tag);
});

test('the menu goes by keys: it opens on its first entry, the arrows go round, and Esc closes it and not the card', async () => {
  const shown = entry('turn and talk');
  show([shown], { takesFocus: true });
  await expect.element(page.getByRole('button', { name: 'card.edit' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  await expect.element(item('card.copy')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(item('card.remove')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'card.more' })).toHaveFocus();
  expect(page.getByRole('menu').elements()).toEqual([]);
  expect(calls.onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}{End}{Enter}');
  expect(calls.onDelete).toHaveBeenCalledWith(shown.tag);
});

test('a passage of which nothing is decided says so, and offers to decide', async () => {
  const shown = entry('turn and talk');
  const undecided = { ...shown, tag: { ...shown.tag, cells: [], rationale: '' }, choices: [] };
  show([undecided]);
  expect(place.textContent).toContain('card.undecided');
  expect(place.textContent).not.toContain('card.noRationale');
  await press('card.decide');
  expect(calls.onEdit).toHaveBeenCalledWith(undecided.tag);
});

test('who comes by the keyboard lands on the first action, and leaves by Esc', async () => {
  show([entry('turn and talk')], { takesFocus: true });
  await expect.element(page.getByRole('button', { name: 'card.edit' })).toHaveFocus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(calls.onEdit).toHaveBeenCalledTimes(1);
  expect(calls.onClose).toHaveBeenCalledTimes(1);
});

test('axe finds nothing', async () => {
  show([entry('turn and talk', 'turn, think and talk'), entry('talk')], { selected: true });
  expect((await axe.run(place)).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('what reviewers said is on the card, and more can be asked for', async () => {
  const [first] = reviewerThreads();
  if (!first) throw new Error('there are no threads');
  const said = { ...entry('turn and talk'), threads: [first] };
  show([said]);
  expect(place.querySelector('.threads')?.textContent).toContain(first.thread.comment);
  await page.getByRole('button', { name: /^feedback\.markDoneLabel/ }).click();
  expect(calls.onDone).toHaveBeenCalledWith(first.reply.id, [first.thread.id], true);
  await press('card.ask');
  expect(calls.onAsk).toHaveBeenCalledWith(said.tag);
});
