import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SelectionButton } from '@/components/selection-button/selection-button';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  place.innerHTML = '<p>Students turn and talk.</p><div></div>';
  document.body.append(place);
});

afterEach(() => place.remove());

function show(onTag: () => void, keys: string | null): HTMLButtonElement | null {
  const boxes = [new DOMRect(10, 10, 80, 18)];
  const view = <SelectionButton boxes={boxes} keys={keys} platform="other" onTag={onTag} />;
  render(view, place.querySelector('div') ?? place);
  return place.querySelector('button');
}

test('pressing it leaves the selection as it is', async () => {
  const onTag = vi.fn();
  const paragraph = place.querySelector('p');
  if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
  show(onTag, '');
  await page.getByRole('button').click();
  expect(onTag).toHaveBeenCalledTimes(1);
  expect(document.getSelection()?.toString()).toBe('Students turn and talk.');
});

test('it shows the keys that the person has, and tells assistive technology of them', () => {
  const button = show(vi.fn(), 'Alt+Shift+Y');
  expect(button?.querySelector<HTMLElement>('.key-hint')?.dataset.keys).toBe('Alt+Shift+Y');
  expect(button?.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+Y');
  expect(button?.title).toBe('');
});

test('where no keys are set it names none, and says where they are set', () => {
  const button = show(vi.fn(), '');
  expect(button?.querySelector('.key-hint')).toBeNull();
  expect(button?.hasAttribute('aria-keyshortcuts')).toBe(false);
  expect(button?.title).toBe('overlay.tagWithoutKeys');
});

test('keys that are not known yet are neither named nor missed', () => {
  const button = show(vi.fn(), null);
  expect(button?.querySelector('.key-hint')).toBeNull();
  expect(button?.title).toBe('');
});
