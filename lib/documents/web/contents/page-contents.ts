import type { DocumentContents } from '@/lib/documents/contents';
import { Slices } from '@/lib/documents/slices';
import { framedDocument, isDocument, isElement, isShadowRoot } from '@/lib/documents/web/element-kinds';
import type { Root } from '@/lib/documents/web/page-text';
import { shadowRootOf } from '@/lib/dom/shadow-roots';
import { firstChildOf, nextSiblingOf, parentNodeOf, titleOf } from '@/lib/dom/strangers';
import { Selected } from './selected';
import { ContentsWalk } from './walk-contents';

/** What is selected in a page, or else all that it shows, in slices, so that the page goes on. */
export async function pageContents(page: Document): Promise<DocumentContents> {
  const roots = await rootsOf(page);
  const selected = Selected.in(roots.filter(isDocument), roots.filter(isShadowRoot));
  const walk = new ContentsWalk(selected);
  await new Slices().spread(walk.page(page));
  const title = String(titleOf(page)).trim().slice(0, 1_000);
  return {
    title,
    html: walk.markup.finish(selected ? [] : walk.parts.chosen()),
    isSelection: selected !== null,
    isCut: walk.markup.isCut,
    hasForeignPart: walk.hasForeignPart,
  };
}

/** The trees of a page: its document, those in its frames, shadow roots. */
async function rootsOf(page: Document): Promise<Root[]> {
  const roots: Root[] = [page];
  const slices = new Slices();
  for (const root of roots) {
    for (let node: Node | null = root, read = 0; node; node = nextIn(root, node), read++) {
      if (read % 64 === 0) await slices.restIfOver();
      const inner = isElement(node) ? (shadowRootOf(node) ?? framedDocument(node)) : null;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

function nextIn(root: Node, node: Node): Node | null {
  const child = firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at && at !== root; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}
