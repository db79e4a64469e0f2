import { expect, onTestFinished, test, vi } from 'vitest';
import type { DocsPainter } from '@/lib/documents/google-docs/painting/docs-painter';
import { revealSpan } from '@/lib/documents/google-docs/revealing';
import type { TextVersion } from '@/lib/documents/google-docs/text/text-version';

const height = 500;

/** A document with so many letters on each page, of which the two in view are drawn. Every other unit of its text is squeezed. */
function drawn(letters: readonly number[]) {
  const editor = document.body.appendChild(document.createElement('div'));
  editor.className = 'kix-appview-editor';
  editor.style.cssText = 'position: absolute; left: 0; top: 0; width: 400px; height: 400px; overflow: auto';
  editor.appendChild(document.createElement('div')).style.height = `${letters.length * height}px`;
  onTestFinished(() => editor.remove());
  const starts = letters.map((_, at) => letters.slice(0, at).reduce((sum, each) => sum + each, 0));
  const all = letters.reduce((sum, each) => sum + each, 0);
  const first = () => Math.min(letters.length - 2, Math.floor(editor.scrollTop / height));
  const scrolled: number[] = [];
  const settle = vi.fn(() => void scrolled.push(editor.scrollTop));
  const bound = () =>
    new Map(
      [first(), first() + 1].map((at) => [
        at,
        { runs: [{ start: starts[at] ?? 0, end: (starts[at] ?? 0) + (letters[at] ?? 0) }] },
      ]),
    );
  const origins = Array.from({ length: all + 1 }, (_, at) => at * 2);
  const version = { text: 'x'.repeat(all * 2), squeezed: { origins } } as unknown as TextVersion;
  const select = vi.fn(async () => false);
  const reveal = (page: number) => {
    const start = (starts[page] ?? 0) * 2;
    const boxes = () => {
      const top = page * height - editor.scrollTop;
      return page === first() || page === first() + 1 ? [new DOMRect(0, top, 100, 20)] : [];
    };
    const painter = { settle, bound } as unknown as DocsPainter;
    return revealSpan({ start, end: start + 2 }, { painter, version, boxes, select });
  };
  return { editor, reveal, select, scrolled };
}

const topOf = (editor: HTMLElement, page: number) => page * height - editor.scrollTop;

test('where pages are as dense as each other the way is straight, and the passage comes into view', async () => {
  const { editor, reveal, select, scrolled } = drawn(Array.from({ length: 30 }, () => 100));
  expect(await reveal(23)).toBe(true);
  expect(scrolled.length).toBeLessThanOrEqual(3);
  expect(topOf(editor, 23)).toBeCloseTo(400 / 3, 0);
  expect(select).not.toHaveBeenCalled();
});

test('where some pages are fuller than others the way is found between those that were seen', async () => {
  const letters = Array.from({ length: 40 }, (_, at) => (at % 20 < 10 ? 100 : 400));
  const { editor, reveal, select } = drawn(letters);
  for (const page of [35, 3, 12, 29]) {
    expect(await reveal(page)).toBe(true);
    expect(topOf(editor, page)).toBeGreaterThanOrEqual(0);
    expect(topOf(editor, page)).toBeLessThanOrEqual(380);
    expect(select).not.toHaveBeenCalled();
  }
});

test('what is in view already stays where it is', async () => {
  const { editor, reveal } = drawn(Array.from({ length: 30 }, () => 100));
  editor.scrollTop = 23 * height - 50;
  expect(await reveal(23)).toBe(true);
  expect(topOf(editor, 23)).toBe(50);
});

test('without an editor nothing is revealed', async () => {
  const { editor, reveal, select } = drawn([100, 100]);
  editor.remove();
  expect(await reveal(0)).toBe(false);
  expect(select).not.toHaveBeenCalled();
});
