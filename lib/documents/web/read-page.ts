import { Slices } from '@/lib/documents/slices';
import { isInPage } from './element-kinds';
import type { HiddenPart, PageText, Root } from './page-text';
import { PageWalk } from './page-walk';
import { TextWriter } from './text-writer';

/** Nodes read between two looks at the clock. */
const batch = 64;

/** Reads the page's text at once. */
export function readPage(page: Document, host: () => Element | null): PageText {
  const writer = new TextWriter();
  const walk = new PageWalk(page, writer, { host });
  let more = true;
  while (more) {
    more = walk.step();
  }
  return writer.finish(walk);
}

/** Reads the text of one element alone, at once; null where it has more than `most` nodes. */
export function readElement(element: Element, host: () => Element | null, most: number): PageText | null {
  const writer = new TextWriter();
  const walk = new PageWalk(element, writer, { host });
  for (let read = 0; walk.step(); read += 1) {
    if (read > most) {
      return null;
    }
  }
  return writer.finish(walk);
}

/**
 * Reads the page's text in slices. Whenever the page's own scripts may run, `watch` has been given the trees entered so
 * far. What the page has changed meanwhile may be missing from the text, or be in it as it was. Null where it has
 * changed just there where reading was to go on.
 */
export async function readPageInSlices(
  page: Document,
  host: () => Element | null,
  watch: (roots: readonly Root[]) => void,
): Promise<PageText | null> {
  const writer = new TextWriter();
  const walk = new PageWalk(page, writer, { host });
  const slices = new Slices();
  for (let read = 0; walk.step(); read += 1) {
    if (read % batch === 0 && slices.isOver) {
      watch(walk.roots);
      await slices.restIfOver();
      if (!walk.isIntact) {
        return null;
      }
    }
  }
  watch(walk.roots);
  return writer.finish(walk);
}

/** Reads in slices what style hides, part by part; a part that goes meanwhile is left out. */
export async function readHidden(hidden: readonly HiddenPart[], host: () => Element | null): Promise<PageText> {
  const writer = new TextWriter();
  const slices = new Slices();
  for (const { element } of hidden) {
    const walk = new PageWalk(element, writer, { host, readsHidden: true });
    for (let read = 0; isInPage(element) && walk.step(); read += 1) {
      if (read % batch === 0 && slices.isOver) {
        await slices.restIfOver();
        if (!walk.isIntact) {
          break;
        }
      }
    }
  }
  return writer.finish({ roots: [], bare: [], hidden: [] });
}
