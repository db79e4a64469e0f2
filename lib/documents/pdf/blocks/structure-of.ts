import { type PdfElement, type PdfNode, pdfLimits } from '@/lib/frameworks/pdf/page';

interface GivenNode {
  role?: unknown;
  type?: unknown;
  id?: unknown;
  structId?: unknown;
  rowSpan?: unknown;
  colSpan?: unknown;
  children?: unknown;
}

/** The structure of a page as plain data; null where there is none. Annotations and objects are left out. */
export function structureOf(tree: unknown): PdfElement | null {
  let left: number = pdfLimits.nodesOfPage;
  const convert = (given: GivenNode, depth: number): PdfNode | null => {
    left -= 1;
    if (left < 0 || depth > pdfLimits.depth || typeof given !== 'object' || given === null) return null;
    if (given.type === 'content') return { content: String(given.id) };
    if (typeof given.role !== 'string' || !Array.isArray(given.children)) return null;
    return {
      role: given.role,
      id: typeof given.structId === 'string' ? given.structId : null,
      rowSpan: spanOf(given.rowSpan),
      columnSpan: spanOf(given.colSpan),
      children: given.children.map((child) => convert(child, depth + 1)).filter((child) => child !== null),
    };
  };
  const root = tree === null ? null : convert(tree as GivenNode, 0);
  return root !== null && 'role' in root && root.children.length > 0 ? root : null;
}

const spanOf = (span: unknown): number =>
  typeof span === 'number' && Number.isInteger(span) && span > 0 ? Math.min(span, 1_000) : 1;
