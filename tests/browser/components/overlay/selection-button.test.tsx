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

test('pressing it leaves the selection as it is', async () => {
  const onTag = vi.fn();
  const paragraph = place.querySelector('p');
  if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
  const boxes = [new DOMRect(10, 10, 80, 18)];
  render(<SelectionButton boxes={boxes} platform="other" onTag={onTag} />, place.querySelector('div') ?? place);
  await page.getByRole('button').click();
  expect(onTag).toHaveBeenCalledTimes(1);
  expect(document.getSelection()?.toString()).toBe('Students turn and talk.');
});
