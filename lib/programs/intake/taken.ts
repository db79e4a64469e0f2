import type { ProgramId } from '@/lib/model/ids';

/** What came in, for the person to see. */
export interface Taken {
  programId: ProgramId;
  title: string;
  credentials: number;
  requirements: number;
  indicators: number;
}
