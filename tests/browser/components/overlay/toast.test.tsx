import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ToastMessage } from '@/components/toast/toast';
import type { Toast } from '@/lib/tagging/toast';

const onDismiss = vi.fn();
const onUndo = vi.fn();
const onRedo = vi.fn();
const onSetKeys = vi.fn();
let place: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  place = document.createElement('main');
  document.body.append(place);
});

afterEach(() => {
  render(null, place);
  place.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const saved: Toast = { kind: 'saved', codes: ['2b'], changeId: '7' };

function show(toast: Toast): void {
  const nothing = () => {};
  render(
    <ToastMessage
      toast={toast}
      onUndo={onUndo}
      onRedo={onRedo}
      onContinue={nothing}
      onDiscard={nothing}
      onDismiss={onDismiss}
      onSetKeys={onSetKeys}
    />,
    place,
  );
}

/** Effects run after a frame. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));

test('a saved tag can be undone for eight seconds', async () => {
  await act(() => show(saved));
  vi.advanceTimersByTime(7_900);
  expect(onDismiss).not.toHaveBeenCalled();
  (page.getByRole('button', { name: 'overlay.undo' }).element() as HTMLElement).click();
  expect(onUndo).toHaveBeenCalledWith('7');
  vi.advanceTimersByTime(200);
  expect(onDismiss).toHaveBeenCalled();
});

test('what was undone can be done again', () => {
  show({ kind: 'undone', changeId: '7' });
  (page.getByRole('button', { name: 'overlay.redo' }).element() as HTMLElement).click();
  expect(onRedo).toHaveBeenCalledWith('7');
  expect(onUndo).not.toHaveBeenCalled();
});

test('it waits while the focus is on it', async () => {
  await act(() => show(saved));
  (page.getByRole('button', { name: 'overlay.undo' }).element() as HTMLElement).focus();
  await frame();
  await frame();
  vi.advanceTimersByTime(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
});

test('a failure stays until it is dismissed', async () => {
  show({ kind: 'failed', failure: 'noAnswer' });
  await frame();
  await frame();
  vi.advanceTimersByTime(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
});

test('how to begin names the keys that the person has', async () => {
  await act(() => show({ kind: 'howToBegin', keys: 'Alt+Shift+Y' }));
  expect(place.textContent).toContain('overlay.howToBeginByKeys');
  expect(page.getByRole('button', { name: 'overlay.setKeys' }).query()).toBeNull();
});

test('where no keys are set it says so, with the way to set them', async () => {
  await act(() => show({ kind: 'howToBegin', keys: 'Alt+Shift+Y', code: 'A3' }));
  expect(place.textContent).toContain('overlay.howToBeginFor A3');
  await act(() => show({ kind: 'howToBegin', keys: '' }));
  expect(place.textContent).toContain('overlay.howToBeginWithoutKeys');
  (page.getByRole('button', { name: 'overlay.setKeys' }).element() as HTMLElement).click();
  expect(onSetKeys).toHaveBeenCalled();
});
