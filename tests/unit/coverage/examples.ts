import type { CellTally } from '@/lib/coverage/coverage';
import { type Cell, cellKey } from '@/lib/model/cell';
import type { CredentialOutline } from '@/lib/model/framework';
import type { CurrentRating } from '@/lib/model/rating';
import type { Demand } from '@/lib/model/requirement';
import { sampleProgram } from '@/lib/sample/sample-program';

const sample = sampleProgram(1_000);
const credential = sample.credentials[0];
if (!credential) throw new Error('The sample has no credential.');

/** The sample's first credential: requirements 1, 2a or 2b, and 3. */
export const outline: CredentialOutline = {
  credential,
  requirements: sample.requirements.filter((requirement) => requirement.credentialId === credential.id),
  indicators: sample.indicators.filter((indicator) => indicator.credentialId === credential.id),
};

/** The same with another demand in every requirement. */
export function demanding(demand: Demand): CredentialOutline {
  return { ...outline, requirements: outline.requirements.map((requirement) => ({ ...requirement, demand })) };
}

export function withoutLevels(given: CredentialOutline): CredentialOutline {
  return { ...given, indicators: given.indicators.map((indicator) => ({ ...indicator, levels: [] })) };
}

/** The cell at a place in the list of all requirements' indicators. */
export function cellAt(requirementAt: number, indicatorAt: number): Cell {
  const requirement = outline.requirements[requirementAt];
  const indicatorId = requirement?.indicatorIds[indicatorAt];
  if (!requirement || !indicatorId) throw new Error('The sample has no such cell.');
  return { requirementId: requirement.id, indicatorId };
}

export function counted(cell: Cell, counts: Partial<CellTally>): CellTally {
  return { ...cell, tags: 0, explained: 0, changed: 0, lost: 0, candidates: 0, ...counts };
}

/** A rating at the lowest level (0) or above. */
export function rated(cell: Cell, place: number): CurrentRating {
  const level = outline.indicators.find((indicator) => indicator.id === cell.indicatorId)?.levels[place];
  if (!level) throw new Error('The indicator has no such level.');
  return { ...cell, id: cellKey(cell), levelId: level.id };
}
