import type { Demand, Requirement } from '@/lib/model/requirement';

/** A credential as it is written by hand: short names instead of ids, and order by position. */
export interface WrittenCredential {
  name: string;
  title: string;
  requirements: WrittenRequirement[];
  choices: { code: string; title: string; count: number; of: string[] }[];
  indicators: WrittenIndicator[];
}

interface WrittenRequirement {
  code: string;
  title: string;
  directions: string;
  kind: Requirement['kind'];
  demand: Demand;
  checks: string[];
  /** Codes of its indicators. */
  indicators: string[];
}

interface WrittenIndicator {
  code: string;
  text: string;
  hint: string;
  /** What work at each level looks like: not yet, progressing, demonstrated. */
  levels: readonly [string, string, string];
}
