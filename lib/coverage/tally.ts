import { cellKey } from '@/lib/model/cell';
import type { ArtifactId } from '@/lib/model/ids';
import { reasonFor, type Tag } from '@/lib/model/tag';
import type { CellTally, Tally } from './coverage';

/**
 * What changes in the counts of each artifact and cell when these tags go and those come: tallies to add to the ones
 * that were there. Their numbers may be negative; none is listed of which nothing changes.
 */
export function tallyDifference(gone: readonly Tag[], come: readonly Tag[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const tag of gone) count(tallies, tag, -1);
  for (const tag of come) count(tallies, tag, 1);
  return [...tallies.values()].filter(changesSomething);
}

/** The same for each cell in all artifacts. */
export function totalDifference(tallies: readonly Tally[]): CellTally[] {
  const totals = new Map<string, CellTally>();
  for (const { artifactId: _, ...tally } of tallies) {
    const key = cellKey(tally);
    const total = totals.get(key);
    totals.set(key, total ? added(total, tally) : tally);
  }
  return [...totals.values()].filter(changesSomething);
}

export function added<Counted extends CellTally>(one: Counted, other: CellTally): Counted {
  return {
    ...one,
    tags: one.tags + other.tags,
    explained: one.explained + other.explained,
    changed: one.changed + other.changed,
    lost: one.lost + other.lost,
    candidates: one.candidates + other.candidates,
  };
}

/** A cell without any tag has no tally. */
export function isEmpty(tally: CellTally): boolean {
  return tally.tags === 0 && tally.lost === 0 && tally.candidates === 0;
}

function changesSomething({ tags, explained, changed, lost, candidates }: CellTally): boolean {
  return [tags, explained, changed, lost, candidates].some((count) => count !== 0);
}

function count(tallies: Map<string, Tally>, tag: Tag, step: 1 | -1): void {
  // A cell listed twice is still one cell.
  for (const [key, cell] of new Map(tag.cells.map((cell) => [`${tag.artifactId} ${cellKey(cell)}`, cell]))) {
    const tally = tallies.get(key) ?? emptyTally(tag.artifactId, cell);
    tallies.set(key, tally);
    if (cell.isCandidate) {
      tally.candidates += step;
    } else if (tag.sighting.status === 'lost') {
      tally.lost += step;
    } else {
      tally.tags += step;
      if (reasonFor(tag, cell).trim() !== '') tally.explained += step;
      if (tag.sighting.status === 'changed') tally.changed += step;
    }
  }
}

function emptyTally(artifactId: ArtifactId, { requirementId, indicatorId }: Tag['cells'][number]): Tally {
  return { artifactId, requirementId, indicatorId, tags: 0, explained: 0, changed: 0, lost: 0, candidates: 0 };
}
