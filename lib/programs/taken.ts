import type { FrameworkDraft } from '@/lib/model/framework';
import type { ProgramId } from '@/lib/model/ids';

/** What came in, for the person to see. */
export interface Taken {
  programId: ProgramId;
  title: string;
  credentials: number;
  requirements: number;
  indicators: number;
  /** Of the browser, where it was taken from; null where that was no page. */
  tabId: number | null;
}

export const takenOf = (
  { program, credentials, requirements, indicators }: FrameworkDraft,
  tabId: number | null = null,
): Taken => ({
  ...{ programId: program.id, title: program.title, credentials: credentials.length },
  ...{ requirements: requirements.length, indicators: indicators.length, tabId },
});
