import { type DocumentAdapter, isFound, type Located } from '@/lib/documents/document';
import { type EvidenceMark, markOf } from '@/lib/exports/pdf';
import type { CredentialId, PassageId, TagId } from '@/lib/model/ids';
import { ofCredential, withThese } from '@/lib/model/narrowed-portfolio';
import { type Passage, pagesOf } from '@/lib/model/passage';
import { type Portfolio, type PortfolioPassage, passagesOf } from '@/lib/model/portfolio';
import { slotOf } from '@/lib/tagging/indicator-choice';

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

/** The credentials that the passages of a document are for, as they are listed. */
export function choicesToHandIn(portfolio: Portfolio): HandInChoice[] {
  const choices = new Map<CredentialId, HandInChoice>();
  for (const { credential } of passagesOf(portfolio).flatMap(({ cells }) => cells)) {
    choices.set(credential.id, { id: credential.id, title: credential.title });
  }
  return [...choices.values()];
}

/** Whether something goes into the file: what is another's only where the person says so. */
export function isTaken({ tagId, origin }: Pick<Evidence, 'tagId' | 'origin'>, others: readonly TagId[]): boolean {
  return origin === null || others.includes(tagId);
}

/** What there is to hand in for one credential, or for all where that is null: each passage with its cells of it. */
export function forCredential(credentialId: CredentialId | null, portfolio: Portfolio): Portfolio {
  return credentialId === null ? portfolio : ofCredential(portfolio, credentialId);
}

/** As it is listed before it is handed in. */
export function evidenceIn(portfolio: Portfolio, located: ReadonlyMap<PassageId, Located>): Evidence[] {
  return passagesOf(portfolio).flatMap((passage): Evidence[] => {
    const [first] = passage.cells;
    if (!first) return [];
    const found = located.get(passage.passage.id);
    return [
      {
        ...markOf(passage),
        tagId: passage.tagId,
        quote: found?.status === 'changed' ? found.quote : passage.passage.quote,
        status: found?.status ?? 'lost',
        slot: slotOf(first.indicator),
        origin: passage.origin,
      },
    ];
  });
}

/**
 * What is taken, as it is to stand in a file: a passage that was described in another version of the file is described
 * anew, and one that was not found stands on no page.
 */
export async function takenFrom(
  portfolio: Portfolio,
  taken: ReadonlySet<TagId>,
  files: readonly string[],
  located: ReadonlyMap<PassageId, Located>,
  describe: DocumentAdapter['describe'],
): Promise<Portfolio> {
  const these = new Map<TagId, PortfolioPassage>();
  for (const each of passagesOf(portfolio).filter(({ tagId }) => taken.has(tagId))) {
    const { passage } = each;
    const stands = pagesOf(passage).every(({ file }) => files.includes(file)) && pagesOf(passage).length > 0;
    const found = located.get(passage.id);
    const now = stands ? passage : found && isFound(found) ? await describe(found.start, found.end) : null;
    these.set(each.tagId, { ...each, passage: now ?? withoutPages(passage) });
  }
  return withThese(portfolio, these);
}

function withoutPages(passage: Passage): Passage {
  return {
    ...passage,
    selectors: passage.selectors.filter(({ type }) => type !== 'PageSelector' && type !== 'ShapeSelector'),
  };
}
