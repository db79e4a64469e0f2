import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/components/styles/overlay.css';
import { Margin } from '@/components/margin/margin';
import { newTagId, type TagId } from '@/lib/model/ids';
import type { MarginBadge } from '@/lib/tagging/margin';

const onArrived = vi.fn();
const onFocus = vi.fn();
const onPress = vi.fn();
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

function badge(codes: string[], changed = false): MarginBadge {
  return {
    tagId: newTagId(),
    codes,
    slot: 0,
    quote: 'students turn and talk',
    changed,
    x: 0,
    y: 0,
    lowered: 0,
    letsThrough: false,
    small: null,
    runsDown: false,
    asked: null,
  };
}

function show(badges: MarginBadge[], arrival: TagId | null = null): void {
  const nothing = () => {};
  const calls = { onArrived, onFocus, onPress, onEnter: nothing, onLeave: nothing };
  render(<Margin badges={badges} current={null} arrival={arrival} {...calls} />, place);
}

const focused = () => document.activeElement?.querySelector('.badge-shown')?.getAttribute('data-shown');

test('a badge names its codes, how the passage begins, and that it has changed', async () => {
  show([badge(['2b', 'A1', 'A2'], true)]);
  const button = page.getByRole('button', { name: 'overlay.badgeChanged 2b +2: 2b, A1, A2 students turn and talk' });
  await expect.element(button).toBeInTheDocument();
  const said = [...button.element().children].map((each) => getComputedStyle(each, '::after').content);
  expect(said).toEqual(['"2b +2" / ""', '" ≠" / ""']);
  // What is there as text a page could search for.
  expect(button.element().textContent).toBe('');
});

test('badges are reached in document order', async () => {
  show([badge(['A1']), badge(['A2'])]);
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('A1');
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('A2');
  expect(onFocus).toHaveBeenCalledTimes(2);
  await userEvent.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('who goes to a passage arrives at its badge as soon as it is there', async () => {
  const coming = badge(['A2']);
  show([badge(['A1'])], coming.tagId);
  expect(onArrived).not.toHaveBeenCalled();
  show([badge(['A1']), coming], coming.tagId);
  await vi.waitFor(() => expect(focused()).toBe('A2'));
  expect(onArrived).toHaveBeenCalledTimes(1);
});

test('axe finds nothing', async () => {
  show([badge(['A1']), badge(['A2', 'B1', 'B2'], true)]);
  expect((await axe.run(place)).violations.map(({ id }) => id)).toEqual([]);
});
