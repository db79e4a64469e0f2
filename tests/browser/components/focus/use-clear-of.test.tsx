import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useClearOf } from '@/components/focus/use-clear-of';

let place: HTMLElement;

beforeEach(async () => {
  await page.viewport(600, 400);
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, place));
  place.remove();
  scrollTo(0, 0);
});

function Bars({ position }: { position: string }) {
  const [head, foot] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  useClearOf(head, 'head');
  useClearOf(foot, 'foot');
  const bar = { position, left: 0, right: 0, height: '50px', zIndex: 1 };
  return (
    <>
      <div ref={head} style={{ ...bar, top: '10px' }}>
        <button type="button">in the head</button>
      </div>
      <div style={{ height: '2000px', paddingTop: '1000px' }}>
        <button type="button" class="inside" style={{ height: '20px', display: 'block' }}>
          inside
        </button>
      </div>
      <div ref={foot} style={{ ...bar, bottom: '0' }} />
    </>
  );
}

const show = (position: string) => act(() => render(<Bars position={position} />, place));
const scroll = vi.fn();

/** Whether the button is brought into sight where its top is so far from the window's. */
function isBrought(top: number, height = 20, selector = '.inside'): boolean {
  const button = place.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(selector);
  scroll.mockClear();
  button.style.height = `${height}px`;
  scrollTo(0, scrollY + button.getBoundingClientRect().top - top);
  button.blur();
  button.scrollIntoView = scroll;
  // As a key does, so that it is seen to have the focus.
  button.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  return scroll.mock.calls.length > 0;
}

test('the room that bars take at both ends of the window is left free', async () => {
  await show('fixed');
  const { style } = document.documentElement;
  await vi.waitFor(() => expect([style.scrollPaddingTop, style.scrollPaddingBottom]).toEqual(['68px', '58px']));
  await act(() => render(null, place));
  expect([style.scrollPaddingTop, style.scrollPaddingBottom]).toEqual(['8px', '8px']);
});

test('bars that stand in the page as anything else does take none', async () => {
  await show('static');
  await vi.waitFor(() => expect(document.documentElement.style.scrollPaddingTop).toBe('8px'));
});

test('what gets the focus under a bar is brought out from under it', async () => {
  await show('fixed');
  expect([67, 68, 200, 322, 323].map((top) => isBrought(top))).toEqual([true, false, false, false, true]);
  expect([isBrought(0, 273), isBrought(0, 274), isBrought(0, 300)]).toEqual([true, false, false]);
});

test('what stands in a bar is covered by none', async () => {
  await show('fixed');
  expect(isBrought(10, 20, 'button')).toBe(false);
});
