import type { DraftTree } from '@/lib/frameworks/draft/draft';
import { frameworkDraftOf } from '@/lib/frameworks/draft/framework-draft';
import type { Intake } from '@/lib/frameworks/intake/intake';
import type { FrameworkDraft } from '@/lib/model/framework';
import { limits } from '@/lib/model/limits';

/** What names a document wherever it is read: its address, else its name with what it calls itself. */
export const sourceNameOf = ({ id, name, title, address }: Pick<Intake, 'id' | 'name' | 'title' | 'address'>): string =>
  address || (name === '' ? id : `${name}\n${title}`);

export function draftToKeep(intake: Intake, tree: DraftTree): FrameworkDraft {
  const named = tree.title.trim() === '' ? { ...tree, title: intake.title || intake.name } : tree;
  return frameworkDraftOf(named, sourceNameOf(intake)).draft;
}

/** How many indicators are more than a credential can hold: there will be several. */
export const indicatorsTooMany = (count: number): number => Math.max(0, count - limits.indicators);
