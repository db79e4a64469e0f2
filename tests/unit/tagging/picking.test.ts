import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { PageState } from '@/lib/messaging/protocol';
import type { CellKey } from '@/lib/model/cell';
import { newTagId } from '@/lib/model/ids';
import { openBook } from '@/lib/tagging/choice-book';
import { startPicking } from '@/lib/tagging/picking';
import { choiceAt, passageIn, samplePage } from '@/tests/support/sample-page';

function open(state: PageState = samplePage()) {
  const passage = passageIn('one two three', 'two');
  return startPicking(
    { tagId: newTagId(), passage, editing: false, chosen: [], rationale: '', reasons: [] },
    signal(openBook(state)),
  );
}

const withRecent = { ...samplePage(), recentCells: [choiceAt(4).key, choiceAt(2).key] };
const chosenKeys = (picking: ReturnType<typeof open>) => picking.chosen.value.map((choice) => choice.key);

test('letters and Enter choose, and the field is free for the next', () => {
  const picking = open();
  const { indicator } = choiceAt(3);
  picking.type(indicator.code);
  expect(picking.enter()).toBe('search');
  expect(picking.chosen.value.map((choice) => choice.indicator.code)).toEqual([indicator.code]);
  expect(picking.query.value).toBe('');
});

test('Enter with something chosen and nothing typed saves', () => {
  const picking = open();
  picking.toggle(choiceAt(0));
  expect(picking.enter()).toBe('save');
  expect(chosenKeys(picking)).toEqual([choiceAt(0).key]);
});

test('Enter on a chosen indicator lets go of it', () => {
  const picking = open();
  picking.toggle(choiceAt(0));
  picking.move('first');
  picking.enter();
  expect(chosenKeys(picking)).toEqual([]);
});

test('each of several indicators may have a reason of its own, and gives it back', () => {
  const picking = open();
  picking.toggle(choiceAt(0));
  picking.toggle(choiceAt(1));
  picking.writeFor(choiceAt(1).key, 'For this one alone.');
  expect(picking.cells()).toEqual([
    { ...choiceAt(0).cell, reason: '' },
    { ...choiceAt(1).cell, reason: 'For this one alone.' },
  ]);
  expect(picking.isUntouched()).toBe(false);
  picking.writeFor(choiceAt(1).key, null);
  expect(picking.cells().map(({ reason }) => reason)).toEqual(['', '']);
});

test('a reason for each begins with what was written for all, and leaves what has its own', () => {
  const picking = open();
  for (const at of [0, 1, 2]) picking.toggle(choiceAt(at));
  picking.writeFor(choiceAt(1).key, 'For this one alone.');
  picking.write('For all.');
  picking.reasonForEach();
  expect(picking.cells().map(({ reason }) => reason)).toEqual(['For all.', 'For this one alone.', '']);
  expect(picking.rationale.value).toBe('');
  picking.write('Later.');
  picking.reasonForEach();
  expect(picking.rationale.value).toBe('Later.');
});

test('what is likely stands first and stays there as things are chosen; what was used lately keeps its digit', () => {
  const passage = passageIn('', 'A learner chooses the form in which to show what they know.');
  const recent = choiceAt(4);
  const picking = startPicking(
    { tagId: newTagId(), passage, editing: false, chosen: [], rationale: '', reasons: [] },
    signal(openBook({ ...samplePage(), recentCells: [recent.key] })),
  );
  const [likely, used] = picking.groups.value;
  expect(likely?.heading.kind).toBe('likely');
  expect(likely?.options[0]?.choice.indicator.code).toBe('B5');
  expect(used).toMatchObject({ heading: { kind: 'recent' }, options: [{ digit: '1' }] });
  const order = picking.options.value.map(({ choice }) => choice.key);
  picking.toggle(likely?.options[1]?.choice ?? choiceAt(0));
  expect(picking.options.value.map(({ choice }) => choice.key)).toEqual(order);
});

test('an indicator that is likely and was used lately is listed once, with its digit', () => {
  const passage = passageIn('', 'A learner chooses the form in which to show what they know.');
  const open = (recentCells: CellKey[]) =>
    startPicking(
      { tagId: newTagId(), passage, editing: false, chosen: [], rationale: '', reasons: [] },
      signal(openBook({ ...samplePage(), recentCells })),
    );
  const first = open([]).options.value[0]?.choice.key;
  const [likely, next] = open(first ? [first] : []).groups.value;
  expect(likely?.options[0]).toMatchObject({ choice: { key: first }, digit: '1' });
  expect(next?.heading.kind).toBe('requirement');
});

test('the arrows go round at both ends', () => {
  const picking = open();
  picking.move('up');
  expect(picking.active.value).toBe(picking.options.value.length - 1);
  picking.move('down');
  expect(picking.active.value).toBe(0);
});

test('the first arrow down after a choice points at the first line', () => {
  const picking = open();
  picking.toggle(choiceAt(0));
  picking.move('down');
  expect(picking.active.value).toBe(0);
});

test('typing points at the best result again', () => {
  const picking = open();
  picking.move('last');
  picking.type('a');
  expect(picking.active.value).toBe(0);
});

test('a digit picks a recent indicator while nothing is typed', () => {
  const picking = open(withRecent);
  expect(picking.digit('2')).toBe(true);
  expect(chosenKeys(picking)).toEqual([choiceAt(2).key]);
  expect(picking.digit('9')).toBe(false);
  picking.type('x');
  expect(picking.digit('1')).toBe(false);
});

test('a digit that begins a code is typed; the recent indicator it stands for is then the first result', () => {
  const state = structuredClone(withRecent);
  const other = state.outlines[0]?.indicators[0];
  if (other) other.code = '2b';
  const picking = open(state);
  expect(picking.digit('2')).toBe(false);
  picking.type('2');
  expect(picking.options.value[0]?.choice.key).toBe(choiceAt(2).key);
  picking.type('2b');
  expect(picking.options.value[0]?.choice.indicator.code).toBe('2b');
});

test('an option that the arrows are at counts when saving, where nothing is chosen', () => {
  const picking = open();
  picking.move('down');
  const pointedAt = picking.options.value[picking.active.value]?.choice;
  expect(picking.settle()).toBe(true);
  expect(picking.chosen.value).toEqual([pointedAt]);
});

test('saving takes what was typed for where nothing else is chosen', () => {
  const picking = open();
  picking.type(choiceAt(1).indicator.code);
  expect(picking.settle()).toBe(true);
  expect(picking.chosen.value[0]?.indicator.code).toBe(choiceAt(1).indicator.code);
});

test('saving without a choice asks for one', () => {
  const picking = open();
  expect(picking.settle()).toBe(false);
  expect(picking.status.value).toBe('nothingChosen');
  picking.toggle(choiceAt(0));
  expect(picking.status.value).toBe('open');
});

test('several indicators can be chosen, each once, and the last one removed', () => {
  const picking = open();
  picking.toggle(choiceAt(0));
  picking.toggle(choiceAt(1));
  picking.toggle(choiceAt(0));
  picking.toggle(choiceAt(2));
  picking.removeLast();
  expect(chosenKeys(picking)).toEqual([choiceAt(1).key]);
});
