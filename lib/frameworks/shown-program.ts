import type { Credential } from '@/lib/model/credential';
import type { Indicator } from '@/lib/model/indicator';
import type { Program } from '@/lib/model/program';
import type { Requirement } from '@/lib/model/requirement';

/** A program as it is shown: what it is kept with beside that does not matter here. */
export interface ShownProgram {
  program: Pick<Program, 'kind' | 'rule' | 'provenance' | 'retired'>;
  credentials: readonly Omit<Credential, 'createdAt' | 'updatedAt'>[];
  requirements: readonly Omit<Requirement, 'createdAt' | 'updatedAt'>[];
  indicators: readonly Omit<Indicator, 'createdAt' | 'updatedAt'>[];
}
