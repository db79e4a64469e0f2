import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { toDoList } from '@/lib/coverage/to-do';
import { coverage } from '@/tests/gallery/materials';
import { button, only } from '../shown';
import { popup, tagged } from './popup';

const rows = (place: Element) => [...place.querySelectorAll<HTMLElement>('.to-do-row')];
const act = (row: Element | undefined) => only<HTMLButtonElement>(row as Element, '[data-act]');
const focusedRow = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;

/** The rows that are in sight, in the order in which the arrows go through them. */
const inSight = (place: Element) => rows(place).filter((row) => row.checkVisibility());

function rowLacking(place: Element, part: string): HTMLElement {
  const row = inSight(place).find(({ dataset }) => dataset.lacks === part);
  if (!row) throw new Error(`no row lacks ${part}`);
  return row;
}

test('what this page covers comes first, and each row says by its button what is next', () => {
  const { place, on } = popup(tagged);
  const here = toDoList(coverage('mixed')).here.map(({ cell }) => cell);
  expect(
    rows(place)
      .slice(0, here.length)
      .map(({ dataset }) => dataset.row),
  ).toEqual(here.map(({ key }) => key));
  const acts = (part: string) => act(rowLacking(place, part)).dataset.act;
  expect(['evidence', 'reason', 'rating'].map(acts)).toEqual(['tag', 'sayWhy', 'rate']);
  act(rowLacking(place, 'evidence')).click();
  act(rowLacking(place, 'reason')).click();
  expect(on.onAct.mock.calls.map(([name, cell]) => `${name} ${cell.lacks}`)).toEqual(['tag evidence', 'sayWhy reason']);
});

test('what is ready and on this page is gone to; so is what “here” stands for', () => {
  const { place, on } = popup({ ...tagged, coverage: coverage('ready') });
  act(rows(place)[0]).click();
  expect(on.onAct).toHaveBeenLastCalledWith('goTo', expect.objectContaining({ lacks: null }));
  const mixed = popup(tagged);
  only<HTMLElement>(rowLacking(mixed.place, 'reason'), '.to-do-here').click();
  expect(mixed.on.onAct).toHaveBeenLastCalledWith('goTo', expect.objectContaining({ lacks: 'reason' }));
});

test('a passage that is not found on this page is nowhere to be gone to', () => {
  const given = coverage('mixed');
  const [requirement, ...others] = given.requirements;
  const [cell, ...cells] = requirement?.cells.filter(({ lacks }) => lacks === null) ?? [];
  if (!requirement || !cell) throw new Error('no cell');
  const rowWith = (foundHere: number) => {
    const first = { ...requirement, cells: [{ ...cell, here: 1, foundHere }, ...cells] };
    const { place } = popup({ ...tagged, coverage: { ...given, requirements: [first, ...others] } });
    return only<HTMLElement>(place, `[data-row="${cell.key}"]`);
  };
  expect(act(rowWith(1)).dataset.act).toBe('goTo');
  expect(act(rowWith(0)).dataset.act).toBe('open');
  expect(rowWith(0).querySelector('.to-do-here')).toBeNull();
});

test('an option that is passed over says which counts instead', () => {
  const { place } = popup(tagged);
  const passedOver = coverage('mixed').requirements.filter(({ counted }) => !counted);
  const folded = [...place.querySelectorAll('.to-do-option')];
  expect(passedOver).not.toHaveLength(0);
  expect(folded.map((each) => each.querySelector('.to-do-choice')?.textContent)).toEqual(
    passedOver.map(({ instead }) => `state.countsInstead 1 ${instead[0]?.code}`),
  );
});

test('where the page can’t be tagged, what has no evidence is opened instead', () => {
  const { place } = popup({ ...tagged, page: { status: 'shut', why: 'forbidden' } });
  expect(act(rowLacking(place, 'evidence')).dataset.act).toBe('open');
});

test('the Tab key comes by the list once; arrows go through it, to the sides through a row', async () => {
  const { place } = popup(tagged);
  expect(place.querySelectorAll('.to-do-row [tabindex="0"]')).toHaveLength(1);
  const shown = inSight(place);
  const keys = shown.map(({ dataset }) => dataset.row);
  act(shown[0]).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focusedRow()).toBe(keys[2]);
  await userEvent.keyboard('{ArrowUp}');
  expect(focusedRow()).toBe(keys[1]);
  await userEvent.keyboard('{End}');
  expect(focusedRow()).toBe(keys.at(-1));
  await userEvent.keyboard('{Home}{ArrowUp}');
  expect(focusedRow()).toBe(keys[0]);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement?.className).toBe('to-do-text');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => place.querySelector('.to-do-row [tabindex="0"]')).toBe(act(shown[1]));
  await userEvent.tab();
  expect(document.activeElement?.closest('.to-do-row')).toBeNull();
});

test('N goes from one indicator without evidence to the next, and round; not where letters are typed', async () => {
  const { place } = popup(tagged);
  const bare = inSight(place).filter(({ dataset }) => dataset.lacks === 'evidence');
  expect(bare.length).toBeGreaterThan(1);
  const walked: (string | undefined)[] = [];
  for (const _ of [...bare, 'round']) {
    await userEvent.keyboard('n');
    walked.push(focusedRow());
  }
  expect(walked).toEqual([...bare, bare[0]].map((row) => row?.dataset.row));
  const choice = only<HTMLSelectElement>(place, '.credential-select');
  choice.focus();
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(choice);
});

test('“Rate” shows what the levels say; a digit takes one, and the focus goes on', async () => {
  const { place, on } = popup(tagged);
  const row = rowLacking(place, 'rating');
  const next = inSight(place)[inSight(place).indexOf(row) + 1];
  act(row).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.className).toBe('level-card');
  await userEvent.keyboard('3');
  expect(on.onRate).toHaveBeenCalledOnce();
  const [cell, levelId] = on.onRate.mock.lastCall ?? [];
  expect(`${cell.requirementId}:${cell.indicatorId}`).toBe(row.dataset.row);
  expect(levelId).toBe(levelsOf(coverage('mixed'), row.dataset.row)[2]);
  expect(focusedRow()).toBe(next?.dataset.row);
  await expect.poll(() => place.querySelector('.level-card')).toBeNull();
});

const levelsOf = ({ requirements }: CredentialCoverage, key: string | undefined) =>
  requirements
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.key === key)
    ?.indicator.levels.map(({ id }) => id) ?? [];

test('the chosen level pressed again takes the rating away', async () => {
  const { place, on } = popup({ ...tagged, coverage: coverage('ready') });
  only<HTMLElement>(rows(place)[0] as Element, '.to-do-text').click();
  await expect.poll(() => place.querySelector('.level-card')).not.toBeNull();
  only<HTMLElement>(place, '.level-card[aria-pressed="true"]').click();
  expect(on.onRate).toHaveBeenLastCalledWith(expect.anything(), null);
});

test('lines of the headline lead to what they are about', () => {
  const { place, on } = popup(tagged);
  button(place, 'headline.needReason').click();
  expect(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.lacks).toBe('reason');
  button(place, 'headline.needRating').click();
  expect(on.onOpen).toHaveBeenLastCalledWith({ page: 'rate' });
});

test('passages that were lost or have changed are one line that leads to them', () => {
  const { place, on } = popup({ ...tagged, passages: { found: 3, changed: 1, lost: 1 } });
  button(place, 'toDo.found 3 · toDo.changed 1 · toDo.lost 1').click();
  expect(on.onSidePanel).toHaveBeenCalledOnce();
  const fine = popup(tagged).place;
  expect(fine.textContent).toContain('popup.tagged 4');
  expect(() => button(fine, 'toDo.found')).toThrow();
});
