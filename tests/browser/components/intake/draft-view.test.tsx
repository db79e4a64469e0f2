import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { DraftView } from '@/components/intake/draft-view';
import type { Block } from '@/lib/frameworks/blocks/block';
import type { Edit } from '@/lib/frameworks/draft/edit';
import type { Intake } from '@/lib/frameworks/intake/intake';
import { saidBy, withStep } from '@/lib/frameworks/intake/steps';
import type { IntakeId } from '@/lib/model/ids';
import { classified, countsOf, draftWith } from '@/lib/programs/intake/proposal';
import { questionsOf } from '@/lib/programs/intake/questions';
import { heading, item, listed, rubric } from '@/tests/unit/programs/intake/samples';
import { button, only, shown } from '../shown';

const leveled = rubric([
  ['Criteria', 'Exemplary', 'Proficient', 'Beginning'],
  ['Reasons are asked for\nand given', 'Always', 'Often', 'Never'],
  ['Learners listen\nand answer', 'All', 'Most', 'Few'],
]);

/** The view over blocks, with edits and answers taking effect. */
function view(blocks: readonly Block[]) {
  const on = { onKeep: vi.fn(), onDiscard: vi.fn(), onPages: vi.fn(), onAnswer: vi.fn(), onRename: vi.fn() };
  const base = { id: 'i1' as IntakeId, name: 'a.pdf', title: 'Discussions', address: '', createdAt: 1, updatedAt: 1 };
  let intake: Intake = { ...base, steps: [], taken: 0 };
  const draw = () => {
    const said = saidBy(intake);
    const found = classified({ title: intake.title, blocks }, said);
    const tree = draftWith(found, said);
    const questions = questionsOf(found.guesses, said.switches, found.tree, blocks);
    return (
      <DraftView
        draft={{ intake, blocks, said, tree, counts: countsOf(tree), questions, alike: found.alike }}
        readings={new Map()}
        onEdit={(...edits: Edit[]) => {
          intake = { ...intake, ...withStep(intake, { step: 'edited', edits }) };
          render(draw(), place);
        }}
        {...on}
      />
    );
  };
  const place = shown(null);
  render(draw(), place);
  return { place, on, steps: () => intake.steps };
}

const rows = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('.draft-row')];
const texts = (place: ParentNode) => rows(place).map((row) => row.querySelector('bdi')?.textContent);
const selected = (place: ParentNode) => rows(place).filter((row) => row.ariaSelected === 'true').length;

async function key(name: string, held: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held });
  document.activeElement?.dispatchEvent(event);
  await settled();
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

async function press(element: Element | null | undefined, held: MouseEventInit = {}): Promise<void> {
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...held }));
  await settled();
}

test('a line is renamed with the keyboard alone, and keeps the focus', async () => {
  const { place } = view(listed);
  rows(place)[0]?.focus();
  await key('ArrowDown');
  expect(document.activeElement).toBe(rows(place)[1]);
  await key('Enter');
  const field = only<HTMLTextAreaElement>(place, '.row-editor textarea');
  expect(document.activeElement).toBe(field);
  field.value = 'They give reasons.';
  await key('Enter');
  expect(texts(place)[1]).toBe('They give reasons.');
  expect(document.activeElement).toBe(rows(place)[1]);
});

test('words that were written are taken by the button, by leaving the field, and a moment after the keys rest', async () => {
  const { place } = view(listed);
  const write = async (words: string) => {
    const field = only<HTMLTextAreaElement>(place, '.row-editor textarea');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  await press(rows(place)[1]);
  await key('Enter');
  await write('They give reasons.');
  await press(button(place, 'intake.done'));
  expect(texts(place)[1]).toBe('They give reasons.');
  expect(place.querySelector('.row-editor')).toBeNull();
  await key('Enter');
  await write('They ask for reasons.');
  (document.activeElement as HTMLElement).blur();
  await settled();
  expect([texts(place)[1], place.querySelector('.row-editor')]).toEqual(['They ask for reasons.', null]);
  await press(rows(place)[1]);
  await key('Enter');
  await write('They ask.');
  await vi.waitFor(() => expect(rows(place)[1]?.querySelector('textarea')).not.toBeNull());
  await press(button(place, 'intake.leave'));
  expect(texts(place)[1]).toBe('They ask for reasons.');
});

test('a line is left as it was, joined with the one before, split, and deleted with others', async () => {
  const { place, steps } = view(listed);
  await press(rows(place)[2]);
  await key('F2');
  await key('Escape');
  expect(steps()).toEqual([]);
  await key('Backspace');
  expect(texts(place)[1]).toBe('The questions ask for reasons.\nEvery learner has a way to take part.');
  await key('Enter');
  const field = only<HTMLTextAreaElement>(place, '.row-editor textarea');
  field.setSelectionRange(13, 13);
  await press(button(place, 'intake.splitHere'));
  expect(texts(place).slice(1, 3)).toEqual([
    'The questions',
    'ask for reasons.\nEvery learner has a way to take part.',
  ]);
  await press(rows(place)[1]);
  await press(rows(place)[2], { shiftKey: true });
  expect(selected(place)).toBe(2);
  await press(button(place, 'intake.dropMany 2'));
  expect(texts(place)).toEqual(['Plan', 'Reflect', 'It says what was changed.']);
  expect(document.activeElement?.closest('.draft-row')).not.toBeNull();
});

test('a press on a line shows where it came from, and a press on that place shows the line', async () => {
  const { place } = view([leveled]);
  await settled();
  const line = rows(place).find((row) => row.textContent.includes('Learners listen'));
  await press(line);
  expect(only(place, '.source-frame [data-marked="true"]').textContent).toContain('Learners listen');
  await press([...place.querySelectorAll('td')].find((cell) => cell.textContent === 'Often')?.firstElementChild);
  expect(rows(place).find((row) => row.ariaSelected === 'true')?.textContent).toContain('Reasons are asked for');
});

test('what is guessed is asked, and an answer is the switch that says so', async () => {
  const { place, on } = view([leveled]);
  const answer = [...place.querySelectorAll('.intake-answer')].find((each) =>
    each.textContent.includes('intake.answer.lines.each'),
  );
  answer?.querySelector('input')?.click();
  expect(on.onAnswer).toHaveBeenCalledWith(expect.objectContaining({ question: 'lines', answer: 'each' }));
});

test('what is said of one line made of a row holds for all rows like it, and only where one is selected', async () => {
  const { place, on } = view([leveled]);
  await settled();
  const list = () => only<HTMLSelectElement>(place, '.draft-alike select');
  const [one, other] = rows(place).filter((row) => row.dataset.kind === 'indicator');
  await press(one);
  expect(only(place, '.draft-alike span').textContent).toBe('intake.alikeMany 2');
  list().value = 'hint';
  list().dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ question: 'rows', answer: 'hint' }));
  await press(other, { ctrlKey: true });
  expect(list().disabled).toBe(true);
});

test('lines are gone through with the keys: one, ten, to either end, and several with Shift and Ctrl', async () => {
  const many = Array.from({ length: 30 }, (_, at) => item(`Learners explain ${at}.`));
  const { place } = view([heading('Requirement 1: Plan', 2), heading('Indicators', 3), ...many]);
  await settled();
  const at = () => rows(place).indexOf(document.activeElement as HTMLElement);
  rows(place)[0]?.focus();
  const went: number[] = [];
  for (const name of ['ArrowDown', 'PageDown', 'ArrowUp', 'PageUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
    await key(name);
    went.push(at());
  }
  expect(went).toEqual([1, 11, 10, 0, 30, 30, 0, 0]);
  await key('ArrowDown', { shiftKey: true });
  expect(selected(place)).toBe(2);
  await key('ArrowDown');
  expect(selected(place)).toBe(1);
  await key(' ', { ctrlKey: true });
  expect(selected(place)).toBe(0);
  await key(' ');
  expect(selected(place)).toBe(1);
});

test('nothing of a document is taken for anything but text', () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const { place } = view([
    ...listed,
    rubric([
      ['A', 'B'],
      [hostile, hostile],
    ]),
  ]);
  expect(place.querySelector('img, script')).toBeNull();
  expect(place.textContent).toContain(hostile);
});

test('1,000 indicators are shown, and a press on one changes little of what stands', async () => {
  const many = rubric([
    ['Criteria', 'Exemplary', 'Proficient', 'Beginning'],
    ...Array.from({ length: 1_000 }, (_, at) => [`Learners explain ${at}`, 'Always', 'Often', 'Never']),
  ]);
  const { place } = view([many]);
  await vi.waitFor(() => expect(rows(place).length).toBe(1_001), 20_000);
  const before = rows(place)[500];
  let changes = 0;
  const watching = new MutationObserver((records) => {
    changes += records.length;
  });
  watching.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
  const presses = [100, 900, 300, 700, 500];
  for (const at of presses) {
    rows(place)[at]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
  }
  watching.disconnect();
  expect(changes).toBeGreaterThan(0);
  expect(changes / presses.length).toBeLessThan(50);
  expect(rows(place)[500]).toBe(before);
  expect(selected(place)).toBe(1);
}, 60_000);
