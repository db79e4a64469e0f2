import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import { colourSlot } from '@/lib/model/colour-slot';
import type { Credential } from '@/lib/model/credential';
import type { CredentialOutline } from '@/lib/model/framework';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { BookSource } from './book-source';

/** An indicator under one requirement, as it can be chosen for a passage. */
export interface IndicatorChoice {
  key: CellKey;
  cell: Cell;
  indicator: Indicator;
  requirement: Requirement;
  credential: Credential;
  /** Whether the document is offered for this requirement. */
  serves: boolean;
  /** Passages of this document that are tagged to it. */
  here: number;
}

/** The palette slot of an indicator, from its place in the credential. */
export function slotOf(indicator: Indicator): number {
  return colourSlot(indicator.order);
}

/** The palette slot of a passage of which it is not decided what it shows. */
export const undecidedSlot = 7;

/**
 * Every indicator that a passage of this document can be tagged to: those of the requirements that the document serves
 * first, then as the credentials list them.
 */
export function listChoices(state: BookSource): IndicatorChoice[] {
  const served = new Set(state.artifact?.requirementIds);
  const here = countByCell(state);
  const choices = state.outlines.flatMap((outline) =>
    outline.requirements.flatMap((requirement) => choicesOf(outline, requirement, served.has(requirement.id), here)),
  );
  return [...choices.filter((choice) => choice.serves), ...choices.filter((choice) => !choice.serves)];
}

/** The choices that were made last, latest first; those that are gone are left out. */
export function recentChoices(choices: readonly IndicatorChoice[], recent: readonly CellKey[]): IndicatorChoice[] {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  return recent.flatMap((key) => byKey.get(key) ?? []);
}

function choicesOf(
  outline: CredentialOutline,
  requirement: Requirement,
  serves: boolean,
  here: ReadonlyMap<CellKey, number>,
): IndicatorChoice[] {
  const indicators = new Map(outline.indicators.map((indicator) => [indicator.id, indicator]));
  return requirement.indicatorIds.flatMap((indicatorId) => {
    const indicator = indicators.get(indicatorId);
    if (!indicator) return [];
    const cell = { requirementId: requirement.id, indicatorId };
    const key = cellKey(cell);
    return { key, cell, indicator, requirement, credential: outline.credential, serves, here: here.get(key) ?? 0 };
  });
}

function countByCell(state: BookSource): Map<CellKey, number> {
  const counts = new Map<CellKey, number>();
  for (const tag of state.tags) {
    for (const cell of tag.cells) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) + 1);
  }
  return counts;
}
