import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Picker } from '@/components/picker/picker';
import controls from '@/components/styles/controls.css?inline';
import overlay from '@/components/styles/overlay.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { newTagId } from '@/lib/model/ids';
import { openBook } from '@/lib/tagging/choice-book';
import { type Picking, type PickingStart, startPicking } from '@/lib/tagging/picking';
import { choiceAt, passageIn, samplePage } from '@/tests/support/sample-page';

const onSave = vi.fn();
const onDecideLater = vi.fn();
const onCancel = vi.fn();
const onSample = vi.fn(async () => true);
const onTakeIn = vi.fn();
let picking: Picking;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  show();
});

function show(given: Partial<PickingStart> = {}): void {
  const book = openBook({ ...samplePage(), recentCells: [choiceAt(4).key] });
  const passage = passageIn('one two three', 'two');
  picking = startPicking(
    { tagId: newTagId(), passage, editing: false, chosen: [], rationale: '', reasons: [], ...given },
    signal(book),
  );
  render(
    <Picker
      picking={picking}
      boxes={[]}
      choices="some"
      platform="other"
      onSave={onSave}
      onDecideLater={onDecideLater}
      onCancel={onCancel}
      onSample={onSample}
      onTakeIn={onTakeIn}
    />,
    place,
  );
}

afterEach(() => {
  render(null, place);
  place.remove();
  vi.clearAllMocks();
});

/** As it looks over a page. */
function dress(): void {
  const style = document.createElement('style');
  style.textContent = `${tokens} ${controls} ${overlay} *, *::before { animation: none !important; }`;
  place.append(style);
}

const search = () => page.getByRole('combobox');
const activeOption = () => {
  const id = search().element().getAttribute('aria-activedescendant');
  return id ? document.getElementById(id) : null;
};

test('where the reason was asked for it has the focus at once', () => {
  show({ editing: true, chosen: [choiceAt(0)], beginsAt: 'reason' });
  expect(document.activeElement?.id).toBe('rationale');
});

test('the search has the focus at once', async () => {
  await expect.element(search()).toHaveFocus();
});

test('typing filters, and the search field names the option that Enter takes', async () => {
  await userEvent.keyboard('a3');
  expect(activeOption()?.textContent).toContain('A3');
  expect(activeOption()?.getAttribute('role')).toBe('option');
});

test('a known indicator is tagged in less than ten keys', async () => {
  const keys = ['a', '3', '{Enter}', '{Control>}{Enter}{/Control}'];
  for (const key of keys) await userEvent.keyboard(key);
  expect(picking.chosen.value.map((choice) => choice.indicator.code)).toEqual(['A3']);
  expect(onSave).toHaveBeenCalledTimes(1);
});

test('a chosen option says so, and its chip lets go of it', async () => {
  await userEvent.keyboard('a3{Enter}');
  const options = page.getByRole('option', { selected: true });
  expect(options.elements().every((option) => option.textContent?.includes('A3'))).toBe(true);
  expect(options.elements().length).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^picker.remove A3/ }).click();
  expect(picking.chosen.value).toEqual([]);
  await expect.element(search()).toHaveFocus();
});

test('a digit picks the recent indicator that shows it', async () => {
  await userEvent.keyboard('1');
  expect(picking.chosen.value.map((choice) => choice.key)).toEqual([choiceAt(4).key]);
});

test('Tab goes on to the rationale, and back to the search', async () => {
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByLabelText('picker.rationale', { exact: true })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(search()).toHaveFocus();
});

test('Enter chooses, and on the empty field saves; held down it only chooses', async () => {
  await userEvent.keyboard('a3{Enter}');
  search()
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true }));
  expect(onSave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onSave).toHaveBeenCalledTimes(1);
  expect(picking.chosen.value.map(({ indicator }) => indicator.code)).toEqual(['A3']);
});

test('a double click chooses and saves, on what was chosen before too, and moves nothing meanwhile', async () => {
  const option = page.getByRole('option').elements()[1] ?? expect.fail('no options');
  dress();
  const standing = () => {
    const { top } = place.querySelector('.picker')?.getBoundingClientRect() ?? expect.fail('no picker');
    const parts = place.querySelectorAll('.search, .options, #rationale');
    return [...parts].map((part) => part.getBoundingClientRect()).map((box) => [box.top - top, box.height]);
  };
  const before = standing();
  await userEvent.click(option);
  expect(standing()).toEqual(before);
  const [chosen] = picking.chosen.value;
  await userEvent.dblClick(option);
  expect(picking.chosen.value).toEqual([chosen]);
  expect(onSave).toHaveBeenCalledTimes(1);
});

test('while a reason is written, the sentence of the aimed level and what the issuer says stand in place of the list', async () => {
  await userEvent.keyboard('a1{Enter}{Tab}');
  const { indicator, requirement } = choiceAt(0);
  const aimed = indicator.levels.find(({ passes }) => passes);
  await vi.waitFor(() => expect(place.querySelector('.aim')?.textContent).toContain(aimed?.description));
  expect(place.querySelector('.issuer-says')?.textContent).toContain(requirement.directions);
  expect(page.getByRole('option').elements()).toEqual([]);
  await userEvent.click(search());
  expect(page.getByRole('option').elements().length).toBeGreaterThan(0);
});

test('one of several indicators gets a reason of its own, and gives it back', async () => {
  await userEvent.keyboard('a1{Enter}{Tab}');
  expect(page.getByRole('button', { name: /^picker.ownReason/ }).elements()).toEqual([]);
  picking.toggle(choiceAt(1));
  await userEvent.click(page.getByRole('button', { name: 'picker.ownReasonLabel A2' }));
  const own = page.getByRole('textbox', { name: 'picker.ownReasonOf A2' });
  await expect.element(own).toHaveFocus();
  await userEvent.keyboard('This one for itself.');
  expect(picking.cells()[1]?.reason).toBe('This one for itself.');
  await userEvent.click(page.getByRole('button', { name: 'picker.sharedReasonLabel A2' }));
  expect(picking.cells()[1]?.reason).toBe('');
});

test('a reason for each is offered once there are several, and the first is written next', async () => {
  await userEvent.keyboard('a1{Enter}');
  expect(page.getByRole('button', { name: 'picker.reasonForEach' }).elements()).toEqual([]);
  await userEvent.keyboard('a2{Enter}{Tab}For both.{Tab}{Enter}');
  const [first, second] = ['A1', 'A2'].map((code) => page.getByRole('textbox', { name: `picker.ownReasonOf ${code}` }));
  if (!first || !second) throw new Error('no two');
  await expect.element(first).toHaveFocus();
  await expect.element(first).toHaveValue('For both.');
  expect(page.getByRole('button', { name: 'picker.reasonForEach' }).elements()).toEqual([]);
  await userEvent.fill(second, 'For the second.');
  expect(picking.cells().map(({ reason }) => reason)).toEqual(['For both.', 'For the second.']);
});

test('without a choice it can be decided later; with one there is nothing to decide', async () => {
  await userEvent.click(page.getByRole('button', { name: 'picker.decideLater' }));
  expect(onDecideLater).toHaveBeenCalledTimes(1);
  await userEvent.click(search());
  await userEvent.keyboard('a1{Enter}');
  expect(page.getByRole('button', { name: 'picker.decideLater' }).elements()).toEqual([]);
});

test.each([520, 611, 700, 800])(
  'in a window %i pixels high no line of the list is cut, wherever the arrows are',
  async (height) => {
    await page.viewport(600, height);
    dress();
    const list = page.getByRole('listbox').element();
    const cut = () => {
      const { top, bottom } = list.getBoundingClientRect();
      return page
        .getByRole('option')
        .elements()
        .filter((option) => {
          const box = option.getBoundingClientRect();
          return [top, bottom].some((edge) => box.top < edge - 1 && box.bottom > edge + 1);
        });
    };
    await vi.waitFor(() => expect(list.clientHeight).toBeGreaterThan(80));
    for (const key of [
      '{ArrowDown}',
      '{ArrowDown}',
      '{End}',
      '{ArrowUp}',
      '{ArrowUp}',
      '{ArrowUp}',
      '{ArrowUp}',
      '{ArrowUp}',
    ]) {
      await userEvent.keyboard(key);
      await vi.waitFor(() => expect(cut()).toEqual([]));
    }
  },
);

test('a sentence starter is put in by its key or its button, and writing goes on behind it', async () => {
  await userEvent.keyboard('{Tab}{Alt>}3{/Alt}how.');
  expect(picking.rationale.value).toBe('starter.example how.');
  await page.getByRole('button', { name: 'starter.results…' }).click();
  await userEvent.keyboard('that.');
  expect(picking.rationale.value).toBe('starter.example how. starter.results that.');
});

test('Esc leaves, from the rationale too', async () => {
  await userEvent.keyboard('{Tab}{Escape}');
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('Tab stays in the picker', async () => {
  for (let at = 0; at < 12; at++) {
    await userEvent.keyboard('{Tab}');
    expect(place.querySelector('dialog')?.contains(document.activeElement)).toBe(true);
  }
});

test('Shift+Tab stays in the picker too, and goes round to its last control', async () => {
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  const controls = [...place.querySelectorAll<HTMLElement>('button:not([disabled]), input, textarea')];
  expect(document.activeElement).toBe(controls.at(-1));
  for (let at = 0; at < 12; at++) {
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(place.querySelector('dialog')?.contains(document.activeElement)).toBe(true);
  }
});

test('the option that the arrows are at is in sight, from the first to the last and back', async () => {
  const list = page.getByRole('listbox').element();
  Object.assign(list, { style: 'block-size: 10em; overflow: auto' });
  const inSight = () => {
    const frame = list.getBoundingClientRect();
    const { top, bottom, height } = activeOption()?.getBoundingClientRect() ?? expect.fail('none is active');
    expect(height).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(frame.bottom + 1);
    expect(top).toBeGreaterThanOrEqual(frame.top - 1);
  };
  const options = picking.options.value.length;
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  for (let at = 0; at < options; at++) {
    await vi.waitFor(inSight);
    await userEvent.keyboard('{ArrowDown}');
  }
  await vi.waitFor(() => expect(list.scrollTop).toBe(0));
  await userEvent.keyboard('{End}');
  await vi.waitFor(inSight);
  for (let at = 2; at < options; at += 2) {
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await vi.waitFor(inSight);
  }
});

test('a failure is said where it happened, and what was written can be copied', async () => {
  picking.status.value = { failure: 'storageFull' };
  await expect.element(page.getByRole('alert')).toHaveTextContent('failure.storageFull');
  await expect.element(page.getByRole('button', { name: 'picker.tryAgain' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'picker.copy' })).toBeVisible();
});

test('what is not found is said', async () => {
  await userEvent.keyboard('zzzzzz');
  await expect.element(page.getByText('picker.nothingFound zzzzzz')).toBeVisible();
});

test('without a credential it says what to do next', async () => {
  render(
    <Picker
      picking={picking}
      boxes={[]}
      choices="none"
      platform="other"
      onSave={onSave}
      onDecideLater={onDecideLater}
      onCancel={onCancel}
      onSample={onSample}
      onTakeIn={onTakeIn}
    />,
    place,
  );
  await expect.element(page.getByText('picker.noCredentialNext')).toBeVisible();
  expect(page.getByRole('combobox').elements()).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'sample.load' })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'picker.takeIn' }));
  expect(onTakeIn).toHaveBeenCalledTimes(1);
});

test('a sample program that could not be loaded is said, and can be tried again', async () => {
  onSample.mockResolvedValueOnce(false);
  render(
    <Picker
      picking={picking}
      boxes={[]}
      choices="none"
      platform="other"
      onSave={onSave}
      onDecideLater={onDecideLater}
      onCancel={onCancel}
      onSample={onSample}
      onTakeIn={onTakeIn}
    />,
    place,
  );
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('failure.noAnswer')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(onSample).toHaveBeenCalledTimes(2);
});

test('axe finds nothing', async () => {
  await userEvent.keyboard('a3{Enter}');
  const { violations } = await axe.run(place);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
