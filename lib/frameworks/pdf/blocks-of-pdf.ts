import type { Block } from '@/lib/frameworks/blocks/block';
import type { BlocksOutcome } from '@/lib/frameworks/blocks/reader';
import { withWholeWords } from './divided-words';
import { isElement, type PdfElement, type PdfPage, pdfLimits } from './page';
import { Contents } from './tagged/content';
import { type Part, partsOf } from './tagged/parts';
import { blocksOfParts } from './tagged/tagged-blocks';
import { joinParts } from './tagged/union';
import { isBlank } from './texts';
import { blocksOfUntagged } from './untagged/untagged-blocks';

/**
 * The blocks of some pages of a document, in their order: by its structure where it is tagged, otherwise by what the
 * pages show.
 */
export function blocksOfPdf(
  pages: readonly PdfPage[],
  { title, signal }: { title: string; signal: AbortSignal },
): BlocksOutcome {
  const blocks = isTagged(pages) ? blocksOfMixed(pages, signal) : blocksOfUntagged(pages, signal);
  if (blocks.length > pdfLimits.blocks) return { outcome: 'refused', reason: 'tooLarge', place: null };
  return { outcome: 'read', title, blocks: withWholeWords(blocks, pages) };
}

/** Whether the structure tells tables, lists or headings: some programs tag all text as paragraphs, or as one. */
function isTagged(pages: readonly PdfPage[]): boolean {
  const hasMeaning = pages.some(({ structure }) => structure !== null && hasRole(structure));
  return hasMeaning && pages.filter(isCovered).length >= 0.5 * pages.filter(hasText).length;
}

const hasRole = ({ role, children }: PdfElement): boolean =>
  /^(H|H\d+|L|Table)$/.test(role) || children.some((child) => isElement(child) && hasRole(child));

const hasText = ({ texts }: PdfPage): boolean => texts.some((text) => !isBlank(text));

/** Whether the structure knows most of a page's text; what it leaves out then is what runs along. */
function isCovered(page: PdfPage): boolean {
  if (page.structure === null) return false;
  const contents = new Contents();
  contents.add(page);
  const lengthOf = (texts: readonly { text: string }[]) => texts.reduce((sum, { text }) => sum + text.trim().length, 0);
  return lengthOf(contents.textsOf(page.structure)) >= 0.6 * lengthOf(page.texts);
}

/** Pages of a tagged document that were put into it without tags are read as untagged ones. */
function blocksOfMixed(pages: readonly PdfPage[], signal: AbortSignal): Block[] {
  const blocks: Block[] = [];
  let tagged: Part[] = [];
  const contents = new Contents();
  let from = 0;
  const endOfTagged = () => {
    blocks.push(...blocksOfParts(tagged, contents));
    tagged = [];
    from = 0;
  };
  for (const page of pages) {
    signal.throwIfAborted();
    if (page.structure === null || !isCovered(page)) {
      endOfTagged();
      blocks.push(...blocksOfUntagged([page], signal));
      continue;
    }
    contents.add(page);
    const before = tagged.length;
    joinParts(tagged, { parts: partsOf(page.structure.children, contents), from, contents });
    // A table that fills a page stays the last part.
    from = Math.max(0, Math.min(before - 1, tagged.length - 1));
  }
  endOfTagged();
  return blocks;
}
