import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { authorName, recalled, remember } from '@/lib/store/preferences';

/** The request that was being written, or a new one. */
export async function keptDraft(db: ProofmarkDatabase): Promise<RequestDraft> {
  const kept = await recalled(db, 'requestDraft');
  if (kept) return kept;
  return {
    items: [],
    from: await authorName(db),
    to: '',
    due: '',
    note: '',
    masks: [],
    addresses: false,
    pictures: true,
  };
}

export async function keepRequestDraft(db: ProofmarkDatabase, draft: RequestDraft): Promise<void> {
  await remember(db, { id: 'requestDraft', value: draft });
}

/** Names that the person does not want to leave the device. */
export async function studentNames(db: ProofmarkDatabase): Promise<string[]> {
  return (await recalled(db, 'studentNames')) ?? [];
}

export async function keepStudentNames(db: ProofmarkDatabase, names: readonly string[]): Promise<void> {
  const value = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  await remember(db, { id: 'studentNames', value });
}

/** Where the reviewer's page is hosted; empty for nowhere. */
export async function reviewHost(db: ProofmarkDatabase): Promise<string> {
  return (await recalled(db, 'reviewHost')) ?? '';
}

export async function keepReviewHost(db: ProofmarkDatabase, host: string): Promise<void> {
  if (host === '') await db.preferences.delete('reviewHost');
  else await remember(db, { id: 'reviewHost', value: host });
}
