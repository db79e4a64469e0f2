import '@/components/styles/tokens.css';
import '@/components/viewer/viewer-sidebar.css';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ThumbnailList } from '@/components/viewer/thumbnail-list';
import { ViewerSidebar } from '@/components/viewer/viewer-sidebar';
import type { OutlineEntry } from '@/lib/viewer/outline';
import { button, only, shown } from '../shown';
import { notedCommands, press, reading } from './viewer-parts';

beforeEach(() => page.viewport(1000, 800));
afterEach(() => page.viewport(414, 896));

const entry: OutlineEntry = {
  ...{ title: 'One', bold: false, italic: false, open: false, place: 'one', address: null, entries: [] },
};

function sidebar(which: 'none' | 'pages' | 'outline', outline = vi.fn(async () => [entry])) {
  const state = reading();
  document.body.append(state.container);
  state.sidebar.value = which;
  const commands = { ...notedCommands(), outline };
  return { state, commands, place: shown(<ViewerSidebar state={state} commands={commands} />) };
}

test('it shows the pages or the contents, whichever is chosen, or nothing', async () => {
  expect(sidebar('none').place.textContent).toBe('');
  const { place, state, commands } = sidebar('pages');
  const [pages, outline] = [button(place, 'viewer.sidebarPages'), button(place, 'viewer.sidebarOutline')];
  expect([pages.ariaPressed, outline.ariaPressed]).toEqual(['true', 'false']);
  expect(place.querySelector('.thumbnails')).not.toBeNull();
  expect(commands.outline).not.toHaveBeenCalled();
  outline.click();
  expect(state.sidebar.value).toBe('outline');
  await vi.waitFor(() => expect(button(place, 'One')).toBeTruthy());
  expect([pages.ariaPressed, outline.ariaPressed]).toEqual(['false', 'true']);
  expect(place.querySelector('.thumbnails')).toBeNull();
  pages.click();
  expect(state.sidebar.value).toBe('pages');
});

test('contents that come once another file is open are not shown', async () => {
  const { promise, resolve } = Promise.withResolvers<OutlineEntry[]>();
  const outline = vi.fn<() => Promise<OutlineEntry[]>>().mockReturnValueOnce(promise).mockResolvedValue([]);
  const { place, state } = sidebar('outline', outline);
  await vi.waitFor(() => expect(outline).toHaveBeenCalledOnce());
  expect(place.textContent).toContain('viewer.outlineLoading');
  state.opened.value = reading().opened.value;
  await vi.waitFor(() => expect(place.textContent).toContain('viewer.outlineNone'));
  resolve([entry]);
  await promise;
  await Promise.resolve();
  expect(place.textContent).toContain('viewer.outlineNone');
});

test('a line of the contents leads to its place; where the sidebar covers the pages it goes out of the way', async () => {
  const wide = sidebar('outline');
  await vi.waitFor(() => button(wide.place, 'One').click());
  expect(wide.commands.follow).toHaveBeenCalledWith(entry);
  expect(wide.state.sidebar.value).toBe('outline');
  await page.viewport(400, 800);
  const narrow = sidebar('outline');
  await vi.waitFor(() => button(narrow.place, 'One').click());
  expect(narrow.commands.follow).toHaveBeenCalledWith(entry);
  expect(narrow.state.sidebar.value).toBe('none');
  expect(document.activeElement).toBe(narrow.state.container);
});

test('Escape closes it, and the keys scroll the pages again', () => {
  const { place, state } = sidebar('pages');
  press(only(place, 'nav'), 'a');
  expect(state.sidebar.value).toBe('pages');
  press(only(place, 'nav'), 'Escape');
  expect(state.sidebar.value).toBe('none');
  expect(document.activeElement).toBe(state.container);
});

const row = 208;

function thumbnails(pages: number, labels: string[] | null = null) {
  const state = reading(pages);
  state.labels.value = labels;
  const on = { onPage: vi.fn(), onChosen: vi.fn() };
  const draw = vi.fn(async () => document.createElement('canvas'));
  const place = shown(<ThumbnailList state={state} draw={draw} {...on} />);
  const scroll = only<HTMLElement>(place, '.thumbnails');
  Object.assign(scroll.style, { height: `${2 * row}px`, overflow: 'auto' });
  const numbers = () => [...place.querySelectorAll('li')].map((each) => Number(each.ariaPosInSet));
  const current = () => only<HTMLElement>(place, '[aria-current="page"]');
  return { state, place, scroll, on, draw, numbers, current };
}

test('of many pages only those near the view are drawn, and the present one is always there', async () => {
  const { scroll, numbers, place } = thumbnails(300);
  await vi.waitFor(() => expect(numbers()).toEqual([1, 2, 3, 4, 5]));
  scroll.scrollTop = 100 * row;
  await vi.waitFor(() => expect(numbers()).toEqual([3, 99, 100, 101, 102, 103, 104]));
  expect(place.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(only<HTMLElement>(place, '[aria-posinset="101"]').style.top).toBe(`${100 * row}px`);
  scroll.scrollTop = 300 * row;
  await vi.waitFor(() => expect(numbers()).toEqual([3, 297, 298, 299, 300]));
  expect(only<HTMLElement>(place, 'ol').style.height).toBe(`${300 * row}px`);
  expect(only(place, '[aria-posinset="300"]').ariaSetSize).toBe('300');
});

test('the present page is brought into view, whichever side it is on', async () => {
  const { state, scroll, current } = thumbnails(300);
  state.page.value = 50;
  await vi.waitFor(() => expect(scroll.scrollTop).toBe(48 * row));
  expect(current().ariaLabel).toBe('viewer.thumbnail 50');
  state.page.value = 10;
  await vi.waitFor(() => expect(scroll.scrollTop).toBe(9 * row));
});

test('a page is chosen with a click, and passed with the arrows', async () => {
  const { on, place, current, state } = thumbnails(4);
  await vi.waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(4));
  button(place, 'viewer.thumbnail 2').click();
  expect(on.onPage.mock.calls).toEqual([[2]]);
  expect(on.onChosen).toHaveBeenCalledOnce();
  on.onPage.mockImplementation((to: number) => {
    state.page.value = to;
  });
  const passed: number[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End']) {
    press(current(), key);
    passed.push(state.page.value);
    await vi.waitFor(() => expect(current().ariaLabel).toBe(`viewer.thumbnail ${state.page.value}`));
  }
  expect(passed).toEqual([4, 4, 3, 1, 1, 4]);
  await vi.waitFor(() => expect(document.activeElement).toBe(current()));
  expect(press(current(), 'ArrowDown').defaultPrevented).toBe(false);
  expect(press(current(), 'x').defaultPrevented).toBe(false);
  expect(on.onChosen).toHaveBeenCalledOnce();
});

test('a page goes by the name that the file gives it, else by its number', async () => {
  const { place } = thumbnails(3, ['i', '', '1']);
  await vi.waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(3));
  expect([...place.querySelectorAll('button')].map((each) => [each.ariaLabel, each.textContent])).toEqual([
    ['viewer.thumbnail i', 'i'],
    ['viewer.thumbnail 2', '2'],
    ['viewer.thumbnail 1', '1'],
  ]);
});

test('the pictures turn with the pages, and one that comes too late is not shown', async () => {
  const { place, draw, state } = thumbnails(1);
  await vi.waitFor(() => expect(place.querySelector('canvas')).not.toBeNull());
  const before = only(place, 'canvas');
  const { promise, resolve } = Promise.withResolvers<HTMLCanvasElement>();
  draw.mockReturnValueOnce(promise);
  state.rotation.value = 90;
  await vi.waitFor(() => expect(draw).toHaveBeenCalledTimes(2));
  state.rotation.value = 180;
  await vi.waitFor(() => expect(only(place, 'canvas')).not.toBe(before));
  const present = only(place, 'canvas');
  resolve(document.createElement('canvas'));
  await promise;
  await Promise.resolve();
  expect(only(place, 'canvas')).toBe(present);
  expect(draw.mock.calls.map(([page, rotation]: unknown[]) => [page, rotation])).toEqual([
    [1, 0],
    [1, 90],
    [1, 180],
  ]);
});
