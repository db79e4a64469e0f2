import type { Block, Line, TableCell } from '@/lib/frameworks/blocks/block';
import { boxAround } from '@/lib/frameworks/blocks/box';
import { withMarker } from '@/lib/frameworks/pdf/markers';
import { isElement, type PdfElement, type PdfNode, placeOnPage } from '@/lib/frameworks/pdf/page';
import { isBlank, lineOfTexts } from '@/lib/frameworks/pdf/texts';
import { type Contents, elementsWithin } from './content';
import { type Part, partsOf } from './parts';
import { placesOf } from './places';
import { throughItems, throughRows } from './roles';

export const blocksOfParts = (parts: readonly Part[], contents: Contents): Block[] =>
  parts.flatMap((part) => blocksOfPart(part, contents));

function blocksOfPart(part: Part, contents: Contents): Block[] {
  if (part.kind === 'table') return tableOf(part.element, contents);
  if (part.kind === 'list') return itemsOf(part.element, { contents, depth: 0 });
  const words = { line: lineOf(part.nodes, contents), ...placed(part.nodes, contents) };
  return [part.kind === 'heading' ? { kind: 'heading', level: part.level, ...words } : { kind: 'paragraph', ...words }];
}

const lineOf = (nodes: readonly PdfNode[], contents: Contents): Line => lineOfTexts(contents.textsOf(...nodes));

/** Where the first page of it stands. */
function placed(nodes: readonly PdfNode[], contents: Contents) {
  const first = nodes.find((node) => contents.pageOf(node) !== null);
  const page = first === undefined ? null : contents.pageOf(first);
  const texts = contents.textsOf(...nodes).filter((text) => !isBlank(text));
  // What goes on on another page stands higher there.
  const onPage = texts.filter(({ content }) => content !== null && contents.pageOf({ content }) === page);
  return { from: placeOnPage(page ?? 1, boxAround(onPage)) };
}

function itemsOf(list: PdfElement, { contents, depth }: { contents: Contents; depth: number }): Block[] {
  return list.children.filter(isElement).flatMap((child): Block[] => {
    if (child.role === 'LI') return blocksOfItem(child, { contents, depth });
    if (child.role === 'L') return itemsOf(child, { contents, depth: depth + 1 });
    if (throughItems.test(child.role)) return itemsOf({ ...child, role: 'L' }, { contents, depth });
    return blocksOfParts(partsOf([child], contents), contents);
  });
}

function blocksOfItem(item: PdfElement, { contents, depth }: { contents: Contents; depth: number }): Block[] {
  const marker = contents.wordsOf(...elementsWithin(item, /^Lbl$/, throughItems));
  const body = withoutLabel(item).flatMap((node) =>
    isElement(node) && node.role === 'LBody' ? node.children : [node],
  );
  const blocks: Block[] = [];
  let isFirst = true;
  for (const part of partsOf(body, contents)) {
    if (part.kind === 'list') {
      blocks.push(...itemsOf(part.element, { contents, depth: depth + 1 }));
    } else if (part.kind === 'table') {
      blocks.push(...tableOf(part.element, contents));
    } else if (isFirst) {
      const line = { ...lineOf(part.nodes, contents), marker, depth };
      blocks.push({ kind: 'item', line: withMarker(line), ...placed([item], contents) });
      isFirst = false;
    } else {
      blocks.push({
        kind: 'paragraph',
        line: { ...lineOf(part.nodes, contents), depth },
        ...placed(part.nodes, contents),
      });
    }
  }
  return blocks;
}

const withoutLabel = (item: PdfElement): PdfNode[] =>
  item.children
    .filter((child) => !isElement(child) || child.role !== 'Lbl')
    .map((child) =>
      isElement(child) && throughItems.test(child.role) ? { ...child, children: withoutLabel(child) } : child,
    );

function tableOf(table: PdfElement, contents: Contents): Block[] {
  const captions = elementsWithin(table, /^Caption$/, throughRows);
  const elements = elementsWithin(table, /^TR$/, throughRows).map((row) =>
    elementsWithin(row, /^T[HD]$/, throughItems),
  );
  const { columns, rows } = placesOf(elements, contents);
  const cells = rows.flatMap((row) =>
    row.map(
      ({ element, ...place }): TableCell => ({
        ...place,
        isHeader: element.role === 'TH',
        lines: linesOfCell(element, contents),
        ...placed([element], contents),
      }),
    ),
  );
  if (columns === 0) return blocksOfParts(partsOf(table.children, contents), contents);
  const caption = contents.wordsOf(...captions);
  return [{ kind: 'table', rows: rows.length, columns, cells, caption, ...placed([table], contents) }];
}

function linesOfCell(cell: PdfElement, contents: Contents): Line[] {
  return linesOfBlocks(blocksOfParts(partsOf(cell.children, contents), contents));
}

/** A table in a cell is no more than its lines. */
const linesOfBlocks = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.cells.flatMap(({ lines }) => lines) : [block.line]));
