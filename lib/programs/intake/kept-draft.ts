import type { DraftTree } from '@/lib/frameworks/draft/draft';
import { partsOf } from '@/lib/frameworks/draft/draft-parts';
import { frameworkDraftPaced, type MadeDraft } from '@/lib/frameworks/draft/framework-draft';
import type { Intake } from '@/lib/frameworks/intake/intake';

/**
 * The program that a draft is kept as, with the address at which its document was found. What was pasted has no name, and
 * goes by its title, or is always new.
 */
export async function draftToKeep(
  { id, name, title, address }: Pick<Intake, 'id' | 'name' | 'title' | 'address'>,
  tree: DraftTree,
  signal: AbortSignal,
): Promise<MadeDraft> {
  const named = tree.title.trim() === '' ? { ...tree, title: title || name } : tree;
  const made = await frameworkDraftPaced(named, address || name || id, signal);
  if (address === '') return made;
  const program = { ...made.draft.program, provenance: { format: 'document', address } };
  return { ...made, draft: { ...made.draft, program } };
}

/** How many credentials hold a draft. */
export const credentialsOf = (tree: DraftTree): number => partsOf(tree).length;
