import type { Piece } from '@/lib/documents/google-docs/binding/piece';
import type { LabelRun } from './label-run';

/** What was read of one page. */
export interface PageRead {
  number: number | null;
  height: number | null;
  pieces: readonly Piece<LabelRun>[];
}
