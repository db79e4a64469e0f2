import { expect, test, vi } from 'vitest';
import { OutlineTree } from '@/components/viewer/outline-tree';
import type { OutlineEntry } from '@/lib/viewer/outline';
import { button, only, shown } from '../shown';
import { press } from './viewer-parts';

const entry = (title: string, given: Partial<OutlineEntry> = {}): OutlineEntry => ({
  ...{ title, bold: false, italic: false, open: false, place: title, address: null, entries: [] },
  ...given,
});

const contents = [
  entry('One'),
  entry('Two', { open: true, entries: [entry('Two a', { entries: [entry('Deep')] }), entry('Two b')] }),
  entry('Three', { address: 'https://example.org/', bold: true }),
];

function tree(entries: readonly OutlineEntry[] | null = contents) {
  const onFollow = vi.fn();
  const place = shown(<OutlineTree entries={entries} onFollow={onFollow} />);
  const titles = () => [...place.querySelectorAll<HTMLElement>('.outline-title')];
  const names = () => titles().map((each) => each.textContent);
  const title = (name: string) => {
    const found = titles().find((each) => each.textContent === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const focused = () => document.activeElement?.textContent;
  /** Presses a key where the focus is. */
  const key = (name: string) => press(document.activeElement ?? place, name);
  return { place, onFollow, names, title, focused, key };
}

test('while it is read, and where there is none, it says so', () => {
  expect(tree(null).place.textContent).toBe('viewer.outlineLoading');
  expect(tree([]).place.textContent).toBe('viewer.outlineNone');
});

test('what the file has open is open; the rest opens and closes', async () => {
  const { place, names } = tree();
  expect(names()).toEqual(['One', 'Two', 'Two a', 'Two b', 'Three']);
  expect(place.querySelectorAll('.outline-twist')).toHaveLength(2);
  button(place, 'viewer.outlineUnder Two a').click();
  await vi.waitFor(() => expect(names()).toContain('Deep'));
  const twist = button(place, 'viewer.outlineUnder Two');
  expect(twist.ariaExpanded).toBe('true');
  twist.click();
  await vi.waitFor(() => expect(names()).toEqual(['One', 'Two', 'Three']));
  expect(twist.ariaExpanded).toBe('false');
});

test('a line leads to its place, or out of the file in a tab of its own; one without a name can be seen', () => {
  const { title, onFollow, place } = tree();
  title('Two b').click();
  expect(onFollow.mock.calls.map(([each]) => each.title)).toEqual(['Two b']);
  const link = only<HTMLAnchorElement>(place, 'a');
  expect([link.href, link.target, link.rel]).toEqual([
    'https://example.org/',
    '_blank',
    'noopener noreferrer nofollow',
  ]);
  expect(link.dataset.bold).toBe('true');
  expect(tree([entry(''), entry('', { address: 'https://example.org/' })]).names()).toEqual(['…', '…']);
});

test('Tab reaches one line: the first, then the one where the focus was', async () => {
  const { place, title } = tree();
  const reachable = () =>
    [...place.querySelectorAll<HTMLElement>('.outline [tabindex="0"]')].map((each) => each.textContent);
  expect(reachable()).toEqual(['One']);
  title('Two b').focus();
  await vi.waitFor(() => expect(reachable()).toEqual(['Two b']));
});

test('up and down, Home and End go through the lines that are shown, and no further', () => {
  const { title, focused, key } = tree();
  title('One').focus();
  expect(key('ArrowDown').defaultPrevented).toBe(true);
  expect(focused()).toBe('Two');
  key('ArrowDown');
  expect(focused()).toBe('Two a');
  key('ArrowUp');
  expect(focused()).toBe('Two');
  key('End');
  expect(focused()).toBe('Three');
  key('ArrowDown');
  expect(focused()).toBe('Three');
  key('Home');
  expect(focused()).toBe('One');
  key('ArrowUp');
  expect(focused()).toBe('One');
  expect(key('a').defaultPrevented).toBe(false);
});

test('right opens and goes in, left closes and goes out', async () => {
  const { title, focused, key, names } = tree();
  title('Two a').focus();
  key('ArrowRight');
  await vi.waitFor(() => expect(names()).toContain('Deep'));
  expect(focused()).toBe('Two a');
  key('ArrowRight');
  expect(focused()).toBe('Deep');
  key('ArrowRight');
  expect(focused()).toBe('Deep');
  key('ArrowLeft');
  expect(focused()).toBe('Two a');
  key('ArrowLeft');
  await vi.waitFor(() => expect(names()).not.toContain('Deep'));
  key('ArrowLeft');
  expect(focused()).toBe('Two');
});
