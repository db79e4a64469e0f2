import { isElement, type PdfElement, type PdfNode } from '@/lib/frameworks/pdf/page';

/** Types that stand in a line of text. Those that no list names are taken for groups of blocks. */
const inline =
  /^(Span|Link|Reference|Quote|Em|Strong|Sub|Annot|Ruby|RB|RT|RP|Warichu|WT|WP|Lbl|FENote|Formula|BibEntry)$/;

export const levelOfHeading = ({ role }: PdfElement): number | null => {
  const level = /^H([1-9]\d?)?$/.exec(role);
  if (level === null) return null;
  return level[1] === undefined ? 1 : Math.min(Number(level[1]), 6);
};

/** Whether it begins a line of its own. */
export function isBlock(node: PdfNode): boolean {
  if (!isElement(node)) return false;
  if (inline.test(node.role)) return node.children.some(isBlock);
  // Browsers call both a piece of text and what groups blocks so: the first holds the text itself.
  if (node.role === 'NonStruct') return node.children.some(isElement) || node.children.length === 0;
  return true;
}

export const isList = ({ role }: PdfElement): boolean => role === 'L';
export const isTable = ({ role }: PdfElement): boolean => role === 'Table';

export const throughRows = /^(THead|TBody|TFoot|NonStruct|Div)$/;
export const throughItems = /^(NonStruct|Div)$/;
