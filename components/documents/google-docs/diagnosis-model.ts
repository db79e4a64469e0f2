import type { DiagnosisFailure } from '@/lib/diagnosis/diagnose-doc';

/** Where the making of a report is. */
export type DiagnosisStep =
  | { status: 'ready' }
  | { status: 'working'; asksGoogle: boolean }
  | { status: 'failed'; failure: DiagnosisFailure }
  | { status: 'done'; report: string; size: string };

export interface OpenDoc {
  id: number;
  title: string;
}
