import type { CredentialCoverage, RequirementCoverage } from './coverage';
import { type ListedCell, listedCells } from './listed-cells';
import { partsHad } from './parts';

/** All that is to be done for a credential, in the order in which it is offered. */
export interface ToDoList {
  /** What the page at hand covers, whatever it lacks. */
  here: ListedCell[];
  /** The rest, requirement by requirement; those of which nothing is left are not listed. */
  elsewhere: { requirement: RequirementCoverage; cells: ListedCell[] }[];
}

/** What lacks most comes first; equals keep the order of the credential. */
export function toDoList({ requirements }: CredentialCoverage): ToDoList {
  const all = requirements.map((requirement) => ({ requirement, cells: listedCells(requirement) }));
  return {
    here: neediestFirst(all.flatMap(({ cells }) => cells.filter(({ cell }) => cell.here > 0))),
    elsewhere: all
      .map(({ requirement, cells }) => ({
        requirement,
        cells: neediestFirst(cells.filter(({ cell }) => cell.here === 0)),
      }))
      .filter(({ cells }) => cells.length > 0),
  };
}

/** What is rated one after another: what is asked for, has its evidence and reason, and no level yet. */
export function unratedCells({ requirements }: CredentialCoverage): ListedCell[] {
  return requirements.flatMap(listedCells).filter(({ cell, counts }) => counts && cell.lacks === 'rating');
}

function neediestFirst(cells: readonly ListedCell[]): ListedCell[] {
  return cells.toSorted((one, other) => partsHad(one.cell.lacks) - partsHad(other.cell.lacks));
}
