import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FindBar } from '@/components/viewer/find-bar';
import { ViewerFindBar } from '@/components/viewer/viewer-find-bar';
import { type Finding, noFinding } from '@/lib/viewer/finding-state';
import { newViewerState } from '@/lib/viewer/viewer-state';
import { button, only, shown } from '../shown';
import { notedCommands, press } from './viewer-parts';

function bar(given: Partial<Finding> = {}) {
  const on = { onChange: vi.fn(), onStep: vi.fn(), onClose: vi.fn() };
  const place = shown(<FindBar finding={{ ...noFinding, ...given }} field={{ current: null }} {...on} />);
  return { place, on, field: only<HTMLInputElement>(place, 'input.field'), said: only(place, 'output').textContent };
}

test('what came of finding is said in words', () => {
  expect(bar({ outcome: 'notFound' }).said).toBe('');
  expect(bar({ query: 'moon', outcome: 'notFound' }).said).toBe('viewer.foundNothing');
  expect(bar({ query: 'moon', outcome: 'pending' }).said).toBe('viewer.finding');
  expect(bar({ query: 'moon', outcome: 'found' }).said).toBe('');
  expect(bar({ query: 'moon', outcome: 'found', current: 3, total: 17 }).said).toBe('viewer.foundOf 3 17');
  expect(bar({ query: 'moon', outcome: 'pending', current: 3, total: 17 }).said).toBe('viewer.foundOf 3 17');
  expect(bar({ query: 'moon', outcome: 'wrapped', current: 1, total: 17 }).said).toBe('viewer.foundWrapped 1 17');
});

test('Enter goes on, with Shift back, and does nothing where nothing is sought', () => {
  const { field, on } = bar({ query: 'moon' });
  expect(press(field, 'a').defaultPrevented).toBe(false);
  expect(press(field, 'Enter').defaultPrevented).toBe(true);
  press(field, 'Enter', { shiftKey: true });
  expect(on.onStep.mock.calls).toEqual([['again'], ['back']]);
  const empty = bar();
  press(empty.field, 'Enter');
  expect(empty.on.onStep).not.toHaveBeenCalled();
});

test('the buttons go on and back where something was found', () => {
  const { place, on } = bar({ query: 'moon', total: 1 });
  button(place, 'viewer.findPrevious').click();
  button(place, 'viewer.findNext').click();
  expect(on.onStep.mock.calls).toEqual([['back'], ['again']]);
  button(place, 'viewer.findClose').click();
  expect(on.onClose).toHaveBeenCalledOnce();
  const none = bar({ query: 'moon' }).place;
  expect([button(none, 'viewer.findPrevious').disabled, button(none, 'viewer.findNext').disabled]).toEqual([
    true,
    true,
  ]);
});

test('what is typed and each choice is told', async () => {
  const { place, field, on } = bar({ matchCase: true, highlightAll: false });
  await userEvent.fill(field, 'sun');
  expect(on.onChange).toHaveBeenLastCalledWith({ query: 'sun' });
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
    'viewer.highlightAll',
    'viewer.matchCase',
    'viewer.wholeWords',
  ]);
  expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
  for (const box of boxes) box.click();
  expect(on.onChange.mock.calls.slice(1)).toEqual([
    [{ highlightAll: true }],
    [{ matchCase: false }],
    [{ wholeWords: true }],
  ]);
});

function viewerBar(given: Partial<Finding> = {}) {
  const state = newViewerState();
  state.finding.value = { ...noFinding, open: true, ...given };
  const commands = notedCommands();
  const place = shown(<ViewerFindBar state={state} commands={commands} />);
  return { state, commands, place, field: only<HTMLInputElement>(place, 'input.field') };
}

test('once asked for, the bar has the focus, with what was sought before ready to be typed over and found again', async () => {
  const { field, commands, state } = viewerBar({ query: 'moon' });
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
  expect(commands.find.mock.calls).toEqual([['anew']]);
  field.blur();
  state.finding.value = { ...state.finding.value, asked: state.finding.value.asked + 1 };
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect(commands.find).toHaveBeenCalledTimes(2);
  const empty = viewerBar();
  await vi.waitFor(() => expect(document.activeElement).toBe(empty.field));
  expect(empty.commands.find).not.toHaveBeenCalled();
});

test('it seeks as one types; painting all that was found is no new search', async () => {
  const { place, field, commands, state } = viewerBar();
  await userEvent.fill(field, 'sun');
  expect(state.finding.value).toMatchObject({ query: 'sun', open: true });
  expect(commands.find.mock.calls).toEqual([['anew']]);
  expect(commands.highlightAllChanged).not.toHaveBeenCalled();
  place.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  expect(commands.highlightAllChanged).toHaveBeenCalledOnce();
  expect(commands.find).toHaveBeenCalledOnce();
  button(place, 'viewer.findClose').click();
  expect(commands.closeFind).toHaveBeenCalledOnce();
});
