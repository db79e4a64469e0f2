/** A level of an indicator, as a column that is named for it has it. */
export interface RowLevel {
  /** From the worst, from 1. */
  place: number;
  label: string;
  score: number | null;
  passes: boolean;
  description: string;
}

/** What a row of a table says: an indicator with all that it stands under. Empty where there is none. */
export interface ProgramRow {
  program: string;
  credential: string;
  issuer: string;
  requirementCode: string;
  requirement: string;
  groupCode: string;
  group: string;
  code: string;
  indicator: string;
  hint: string;
  levels: RowLevel[];
  /** Of the requirement, in its first row. */
  directions: string;
  /** Of the requirement as well, a line each. */
  checks: string;
}

export const emptyRow: ProgramRow = {
  ...{ program: '', credential: '', issuer: '' },
  ...{ requirementCode: '', requirement: '', groupCode: '', group: '' },
  ...{ code: '', indicator: '', hint: '', levels: [] },
  ...{ directions: '', checks: '' },
};
