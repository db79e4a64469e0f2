import type { FrameworkChange } from '@/lib/frameworks/framework-change';
import type { FrameworkDraft } from '@/lib/model/framework';

/**
 * What a person does to a program. The program that is given is not changed; where an act no longer applies, because what
 * it is about is gone, the same program comes back.
 */
export type Act = (framework: FrameworkDraft) => FrameworkChange;

export type DraftProgram = FrameworkDraft['program'];
export type DraftCredential = FrameworkDraft['credentials'][number];
export type DraftRequirement = FrameworkDraft['requirements'][number];
export type DraftIndicator = FrameworkDraft['indicators'][number];

/** What of a record is to be otherwise; undefined takes away what need not be there. */
export type Fields<Each> = { [Name in keyof Each]?: Each[Name] | undefined };

/** The record with some fields otherwise. */
export function withFields<Each extends object>(record: Each, fields: NoInfer<Fields<Each>>): Each {
  const changed: Record<string, unknown> = { ...record, ...fields };
  for (const [name, value] of Object.entries(fields)) if (value === undefined) delete changed[name];
  return changed as Each;
}

/** The list with one record changed. */
export const withChanged = <Each extends { id: string }>(
  list: readonly Each[],
  id: Each['id'],
  change: (record: Each) => Each,
): Each[] => list.map((record) => (record.id === id ? change(record) : record));
