import { expect, onTestFinished, test, vi } from 'vitest';
import { type Mark, Painter } from '@/lib/highlights/painter';

function paintOn(markup: string): { page: HTMLElement; painter: Painter<string>; close: () => void } {
  scrollTo(0, 0);
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.append(page);
  const closing = new AbortController();
  onTestFinished(() => {
    closing.abort();
    page.remove();
  });
  return { page, painter: new Painter(() => {}, closing.signal), close: () => closing.abort() };
}

function mark(id: string, block: Element, name = 'proofmark-0'): Mark<string> {
  return {
    id,
    names: [name],
    blocks: [block],
    place: id,
    ranges() {
      const range = block.ownerDocument.createRange();
      range.selectNodeContents(block);
      return [range];
    },
  };
}

test('of ten thousand marks only those near the viewport are registered', async () => {
  const { page, painter } = paintOn('<p>Some words.</p>'.repeat(10_000));
  painter.show([...page.children].map((block, at) => mark(`${at}`, block)));
  await vi.waitFor(() => expect(CSS.highlights.get('proofmark-0')?.size).toBeGreaterThan(0));
  expect(CSS.highlights.get('proofmark-0')?.size).toBeLessThan(500);
});

test('of ten thousand marks in one block only those near the viewport are registered, and others as it scrolls', async () => {
  const { page, painter } = paintOn(`<div>${'Some words.<br>'.repeat(10_000)}</div>`);
  const [block] = page.children;
  if (!block) throw new Error('no block');
  const lines = [...block.childNodes].filter((node) => node instanceof Text);
  const rangeOf = (line: Text): Range[] => {
    const range = document.createRange();
    range.selectNode(line);
    return [range];
  };
  painter.show(lines.map((line, at) => ({ ...mark(`${at}`, block), ranges: () => rangeOf(line) })));
  await vi.waitFor(() => expect(painter.isShown('0')).toBe(true));
  await vi.waitFor(() => expect(CSS.highlights.get('proofmark-0')?.size).toBeLessThan(500));
  scrollTo(0, block.getBoundingClientRect().height / 2);
  await vi.waitFor(() => expect(painter.isShown('5000')).toBe(true));
  expect(painter.isShown('0')).toBe(false);
});

test('showing the same marks again keeps one range for each', async () => {
  const { page, painter } = paintOn('<p>Some words.</p><p>More words.</p>');
  const marks = [...page.children].map((block, at) => mark(`${at}`, block));
  painter.show(marks);
  await vi.waitFor(() => expect(CSS.highlights.get('proofmark-0')?.size).toBe(2));
  painter.show(marks);
  expect(CSS.highlights.get('proofmark-0')?.size).toBe(2);
});

test('a mark in a frame is registered with the frame, and taken out there', async () => {
  const { page, painter, close } = paintOn('<iframe></iframe>');
  const view = page.querySelector('iframe')?.contentDocument?.defaultView;
  view?.document.body.append('Some words.');
  painter.show(view ? [mark('a', view.document.body)] : []);
  await vi.waitFor(() => expect(view?.CSS.highlights.get('proofmark-0')?.size).toBe(1));
  expect(CSS.highlights.has('proofmark-0')).toBe(false);
  close();
  expect(view?.CSS.highlights.size).toBe(0);
});

test('what the page has registered stays when all of ours goes', async () => {
  CSS.highlights.set('theirs', new Highlight());
  onTestFinished(() => void CSS.highlights.delete('theirs'));
  const { page, painter, close } = paintOn('<p>Some words.</p>');
  painter.show([mark('a', page.children[0] ?? page), mark('b', page.children[0] ?? page, 'proofmark-1-2')]);
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(3));
  close();
  expect([...CSS.highlights.keys()]).toEqual(['theirs']);
});

test('later layers have the higher priority', async () => {
  const { page, painter } = paintOn('<p>Some words.</p>');
  const block = page.children[0] ?? page;
  painter.show(['proofmark-3', 'proofmark-3-2', 'proofmark-current'].map((name) => mark(name, block, name)));
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(3));
  const priorities = ['proofmark-3', 'proofmark-3-2', 'proofmark-current'].map(
    (name) => CSS.highlights.get(name)?.priority ?? 0,
  );
  expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
  expect(new Set(priorities).size).toBe(3);
});

test('where the page clears the registry, as pages with a search of their own do, ours comes back at the next act', async () => {
  const { page, painter } = paintOn('<p>Some words.</p>');
  painter.show([...page.children].map((block) => mark('a', block)));
  await vi.waitFor(() => expect(CSS.highlights.has('proofmark-0')).toBe(true));
  page.addEventListener('input', () => CSS.highlights.clear());

  page.dispatchEvent(new Event('input', { bubbles: true }));
  expect(CSS.highlights.has('proofmark-0')).toBe(false);
  await vi.waitFor(() => expect(CSS.highlights.has('proofmark-0')).toBe(true));
});
