import { type DocumentAdapter, isFound, type Located } from '@/lib/documents/document';
import type { EvidenceMark } from '@/lib/exports/pdf';
import { type Cell, cellKey } from '@/lib/model/cell';
import type { CredentialId, PassageId, TagId } from '@/lib/model/ids';
import { type Passage, pagesOf } from '@/lib/model/passage';
import { chosenCells, reasonsInOne } from '@/lib/model/tag';
import { type ChoiceBook, choicesOfTag } from '@/lib/tagging/choice-book';
import type { ShownTag } from '@/lib/tagging/document-tags';
import { type IndicatorChoice, slotOf } from '@/lib/tagging/indicator-choice';

/** One tag as it is handed in, for the person to see before. */
export interface Evidence extends Pick<EvidenceMark, 'indicators' | 'rationale' | 'slot'> {
  tagId: TagId;
  passage: Passage;
  quote: string;
  status: Located['status'];
  /** Whose it is where it came with somebody's file; null where it is the person's own. */
  origin: { author: string } | null;
}

/** A credential for which something in the document is tagged. */
export interface HandInChoice {
  id: CredentialId;
  title: string;
}

/** The credentials that the tags of a document are for, as they are listed. */
export function choicesToHandIn(tags: readonly ShownTag[], book: ChoiceBook): HandInChoice[] {
  const choices = new Map<CredentialId, HandInChoice>();
  for (const { credential } of tags.flatMap((tag) => choicesOfTag(book, { cells: chosenCells(tag) }))) {
    choices.set(credential.id, { id: credential.id, title: credential.title });
  }
  return [...choices.values()];
}

/** Whether something goes into the file: what is another's only where the person says so. */
export function isTaken({ tagId, origin }: Evidence, others: readonly TagId[]): boolean {
  return origin === null || others.includes(tagId);
}

/** What is handed in for one credential, or for all where that is null: each tag with its indicators of it.
 * What is only thought of is not among them. */
export function evidenceFor(
  credentialId: CredentialId | null,
  tags: readonly ShownTag[],
  book: ChoiceBook,
  located: ReadonlyMap<PassageId, Located>,
): Evidence[] {
  return tags.flatMap((tag): Evidence[] => {
    const cells = chosenCells(tag);
    const choices = choicesOfTag(book, { cells }).filter(
      ({ credential }) => credentialId === null || credential.id === credentialId,
    );
    const [first] = choices;
    if (!first) return [];
    const found = located.get(tag.passage.id);
    return [
      {
        tagId: tag.id,
        passage: tag.passage,
        quote: found && isFound(found) ? found.quote : tag.passage.quote,
        status: found?.status ?? 'lost',
        indicators: choices.map(({ indicator, requirement }) => ({
          code: indicator.code,
          text: indicator.text,
          requirement: `${requirement.code} ${requirement.title}`.trim(),
        })),
        rationale: reasonsInOne({ ...tag, cells }, codeIn(choices)),
        slot: slotOf(first.indicator),
        origin: tag.origin ?? null,
      },
    ];
  });
}

/** The code of a cell's indicator, where it is one of these. */
function codeIn(choices: readonly IndicatorChoice[]): (cell: Cell) => string | null {
  const codes = new Map(choices.map(({ key, indicator }) => [key, indicator.code]));
  return (cell) => codes.get(cellKey(cell)) ?? null;
}

/**
 * The marks to be written into a file: what was described in another version of it is described anew, and what was not
 * found stands on no page.
 */
export async function marksOf(
  evidence: readonly Evidence[],
  files: readonly string[],
  located: ReadonlyMap<PassageId, Located>,
  describe: DocumentAdapter['describe'],
): Promise<EvidenceMark[]> {
  const marks: EvidenceMark[] = [];
  for (const { passage, indicators, rationale, slot } of evidence) {
    const stands = pagesOf(passage).every(({ file }) => files.includes(file)) && pagesOf(passage).length > 0;
    const found = located.get(passage.id);
    const now = stands ? passage : found && isFound(found) ? await describe(found.start, found.end) : null;
    marks.push({ passage: now ?? withoutPages(passage), indicators, rationale, slot });
  }
  return marks;
}

function withoutPages(passage: Passage): Passage {
  return {
    ...passage,
    selectors: passage.selectors.filter(({ type }) => type !== 'PageSelector' && type !== 'ShapeSelector'),
  };
}
