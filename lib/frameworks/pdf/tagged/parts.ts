import { isElement, type PdfElement, type PdfNode } from '@/lib/frameworks/pdf/page';
import type { Contents } from './content';
import { isBlock, isList, isTable, levelOfHeading } from './roles';

/** What a structure is made of once its groups are taken away, in reading order. */
export type Part =
  | { kind: 'heading'; level: number; nodes: PdfNode[] }
  | { kind: 'paragraph'; nodes: PdfNode[] }
  | { kind: 'list'; element: PdfElement }
  | { kind: 'table'; element: PdfElement };

/** The parts of some nodes that hold text. */
export function partsOf(nodes: readonly PdfNode[], contents: Contents): Part[] {
  const parts: Part[] = [];
  let words: PdfNode[] = [];
  const endOfWords = () => {
    if (words.some((node) => !contents.isEmpty(node))) parts.push({ kind: 'paragraph', nodes: words });
    words = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      words.push(node);
      continue;
    }
    endOfWords();
    if (contents.isEmpty(node)) continue;
    const level = levelOfHeading(node);
    if (isTable(node)) parts.push({ kind: 'table', element: node });
    else if (isList(node)) parts.push({ kind: 'list', element: node });
    else if (level !== null && !node.children.some(isBlock)) {
      parts.push({ kind: 'heading', level, nodes: node.children });
    } else parts.push(...partsOf(node.children, contents).map((part) => withLevel(part, level)));
  }
  endOfWords();
  return parts;
}

/** Headings that group their words stay headings. */
function withLevel(part: Part, level: number | null): Part {
  return level !== null && part.kind === 'paragraph' ? { kind: 'heading', level, nodes: part.nodes } : part;
}
