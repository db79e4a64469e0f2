import { type CellKey, cellKey } from '@/lib/model/cell';
import type { CredentialOutline } from '@/lib/model/framework';
import type { Indicator } from '@/lib/model/indicator';
import type { CurrentRating } from '@/lib/model/rating';
import type { Requirement } from '@/lib/model/requirement';
import { cellMarks, cellState } from './cell-state';
import { countedOptions } from './counted-options';
import type { CellCoverage, CellTally, CredentialCoverage, RequirementCoverage, Tally } from './coverage';
import { listedCells } from './listed-cells';
import { lackingPart, progressOf } from './parts';

export interface Evidence {
  outline: CredentialOutline;
  totals: readonly CellTally[];
  /** The counts of the artifact that is asked about; empty where none is. */
  here: readonly Tally[];
  ratings: readonly CurrentRating[];
  /** Cells with an open question of a reviewer. */
  questioned: ReadonlySet<CellKey>;
}

/** The coverage of a credential: each requirement in its order, with a cell for each of its indicators in theirs. */
export function credentialCoverage(evidence: Evidence): CredentialCoverage {
  const { credential, requirements } = evidence.outline;
  const cells = cellsByRequirement(evidence);
  const cellsOf = (id: Requirement['id']) => cells.get(id) ?? [];
  const insteadOf = new Map<Requirement['id'], Requirement[]>();
  for (const choice of credential.choices) {
    const counted = countedOptions(choice, cellsOf);
    const instead = requirements.filter(({ id }) => counted.has(id));
    for (const id of choice.requirementIds) if (!counted.has(id)) insteadOf.set(id, instead);
  }

  const covered = requirements.map((requirement): RequirementCoverage => {
    const own = cellsOf(requirement.id);
    return {
      requirement,
      choice: credential.choices.find((choice) => choice.requirementIds.includes(requirement.id)) ?? null,
      counted: !insteadOf.has(requirement.id),
      instead: insteadOf.get(requirement.id) ?? [],
      cells: own,
      ready: own.filter((cell) => cell.state === 'ready').length,
    };
  });
  const required = covered
    .flatMap(listedCells)
    .filter(({ counts }) => counts)
    .map(({ cell }) => cell);
  const progress = progressOf(required);
  return {
    credential,
    requirements: covered,
    required: required.length,
    progress,
    bare: required.length - progress.evidence,
  };
}

const none = { tags: 0, explained: 0, changed: 0, lost: 0 };

function cellsByRequirement({ outline, totals, here, ratings, questioned }: Evidence) {
  const indicators = new Map(outline.indicators.map((indicator) => [indicator.id, indicator]));
  const totalByCell = new Map(totals.map((total) => [cellKey(total), total]));
  const hereByCell = new Map(here.map((tally) => [cellKey(tally), tally]));
  const ratingByCell = new Map(ratings.map((rating) => [rating.id, rating]));

  function cellOf(requirement: Requirement, indicator: Indicator): CellCoverage {
    const cell = { requirementId: requirement.id, indicatorId: indicator.id };
    const key = cellKey(cell);
    const counts = totalByCell.get(key) ?? none;
    const countsHere = hereByCell.get(key) ?? none;
    const levelId = ratingByCell.get(key)?.levelId;
    const level = indicator.levels.find((each) => each.id === levelId) ?? null;
    const hasLevels = indicator.levels.length > 0;
    return {
      cell,
      key,
      indicator,
      state: cellState(counts, requirement.demand, level, hasLevels),
      lacks: lackingPart(counts, requirement.demand, level, hasLevels),
      marks: cellMarks(counts, questioned.has(key)),
      tags: counts.tags + counts.lost,
      here: countsHere.tags + countsHere.lost,
      foundHere: countsHere.tags,
      level,
    };
  }

  return new Map(
    outline.requirements.map((requirement) => [
      requirement.id,
      requirement.indicatorIds.flatMap((id) => {
        const indicator = indicators.get(id);
        return indicator ? [cellOf(requirement, indicator)] : [];
      }),
    ]),
  );
}
