import type { Level } from '@/lib/model/indicator';
import type { Demand } from '@/lib/model/requirement';
import type { CellTally, Part, Progress } from './coverage';

type Counts = Pick<CellTally, 'tags' | 'explained'>;

/** What it takes until an indicator is ready, in order. */
export const parts = ['evidence', 'reason', 'rating', 'ready'] as const satisfies readonly Part[];

/**
 * The first part that a cell lacks, or null where it is ready. What the requirement does not ask for, or the indicator
 * has no levels for, is not lacking.
 */
export function lackingPart(counts: Counts, demand: Demand, level: Level | null, hasLevels: boolean): Part | null {
  const has: Readonly<Record<Part, boolean>> = {
    evidence: counts.tags > 0 || demand === 'none',
    reason: counts.explained > 0 || demand !== 'rationale',
    rating: level !== null || !hasLevels,
    ready: level?.passes === true || !hasLevels,
  };
  return parts.find((part) => !has[part]) ?? null;
}

/**
 * How many cells have each part and all those before it. So the parts are nested: none counts more than the one before,
 * and an act that adds something to a cell takes none back. A rating that came early counts once the rest is there.
 */
export function progressOf(cells: readonly { lacks: Part | null }[]): Progress {
  const count = (part: Part) => cells.filter(({ lacks }) => isPast(part, lacks)).length;
  return { evidence: count('evidence'), reason: count('reason'), rating: count('rating'), ready: count('ready') };
}

const isPast = (part: Part, lacks: Part | null) => partsHad(lacks) > parts.indexOf(part);

/** How many parts there are before the one that is lacking. */
export const partsHad = (lacks: Part | null): number => (lacks === null ? parts.length : parts.indexOf(lacks));
