import type { Credential } from '@/lib/model/credential';
import type { Framework } from '@/lib/model/framework';
import type { CredentialId, IndicatorId, ProgramId, RequirementId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';

const stamps = { createdAt: 1, updatedAt: 1 };

export const program = (rest: Partial<Framework['program']> = {}): Framework['program'] => ({
  id: 'program' as ProgramId,
  title: 'Teaching with dialogue',
  kind: 'stack',
  rule: { type: 'all' },
  credentialIds: [],
  source: 'own',
  ...stamps,
  ...rest,
});

export const credential = (name: string, rest: Partial<Credential> = {}): Credential => ({
  id: name as CredentialId,
  programId: 'program' as ProgramId,
  title: `Credential ${name}`,
  issuer: '',
  order: 0,
  choices: [],
  ...stamps,
  ...rest,
});

/** @param of the credential that it belongs to */
export const requirement = (code: string, of: string, rest: Partial<Requirement> = {}): Requirement => ({
  id: `${of}.${code}` as RequirementId,
  credentialId: of as CredentialId,
  code,
  title: '',
  directions: '',
  kind: 'artifact',
  order: 0,
  demand: 'label',
  checks: [],
  indicatorIds: [],
  ...stamps,
  ...rest,
});

export const indicator = (code: string, of: string, rest: Partial<Indicator> = {}): Indicator => ({
  id: `${of}.${code}` as IndicatorId,
  credentialId: of as CredentialId,
  code,
  text: `Text of ${code}`,
  hint: '',
  order: 0,
  levels: [],
  ...stamps,
  ...rest,
});
