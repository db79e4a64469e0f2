import { describe, expect, test } from 'vitest';
import { spanOf } from '@/lib/documents/web/boundaries';
import { openPage, read } from './page-frame';

const markup =
  '<!doctype html><body><p id="a"> One <b>two</b> </p>\n<ul id="list"><li>x</li><li>y</li></ul><p id="c">End.</p>';

async function selected(select: (range: Range, page: Document) => void): Promise<string | null> {
  const page = await openPage(markup);
  const version = read(page);
  const range = page.createRange();
  select(range, page);
  const span = spanOf(version, range);
  return span && version.text.slice(span.start, span.end);
}

const node = (page: Document, id: string): HTMLElement => {
  const found = page.getElementById(id);
  if (!found) {
    throw new Error(`No ${id}.`);
  }
  return found;
};

describe('what counts as selected', () => {
  test('a triple click, which ends at the start of the next block, is the paragraph alone', async () => {
    const text = await selected((range, page) => {
      range.setStart(node(page, 'a').firstChild ?? page, 0);
      range.setEnd(node(page, 'list'), 0);
    });
    expect(text).toBe('One two');
  });

  test('“select all” is the whole text', async () => {
    expect(await selected((range, page) => range.selectNodeContents(page.body))).toBe('One two\nx\ny\nEnd.');
  });

  test('points between elements are found', async () => {
    const text = await selected((range, page) => {
      range.setStart(node(page, 'list'), 1);
      range.setEnd(page.body, page.body.childNodes.length);
    });
    expect(text).toBe('y\nEnd.');
  });

  test('white space at the ends is left out', async () => {
    const text = await selected((range, page) => {
      range.setStart(node(page, 'a').firstChild ?? page, 4);
      range.setEnd(node(page, 'a').lastChild ?? page, 1);
    });
    expect(text).toBe('two');
  });

  test('white space alone is nothing', async () => {
    const text = await selected((range, page) => {
      range.setStart(node(page, 'a').lastChild ?? page, 0);
      range.setEnd(node(page, 'list'), 0);
    });
    expect(text).toBeNull();
  });
});
