import fc from 'fast-check';
import type { Evidence } from '@/lib/coverage/credential-coverage';
import type { Cell, CellKey } from '@/lib/model/cell';
import { counted, outline, rated } from './examples';

/** The cells of all requirements of the sample. */
export const allCells: Cell[] = outline.requirements.flatMap(({ id, indicatorIds }) =>
  indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
);
const counts = fc
  .record({ tags: fc.nat(3), explained: fc.nat(3), changed: fc.nat(3), lost: fc.nat(3) })
  .map(({ tags, explained, changed, lost }) => ({
    tags,
    lost,
    explained: Math.min(explained, tags),
    changed: Math.min(changed, tags),
  }));
/** Any counts and ratings of these. */
export const evidence = fc
  .record({
    totals: fc.array(counts, { minLength: allCells.length, maxLength: allCells.length }),
    levels: fc.array(fc.nat(2), { maxLength: allCells.length }),
  })
  .map(
    ({ totals, levels }): Evidence => ({
      ...{ outline, here: [], questioned: new Set<CellKey>() },
      totals: allCells.map((cell, at) => counted(cell, totals[at] ?? {})),
      ratings: levels.flatMap((level, at) => (allCells[at] ? [rated(allCells[at], level)] : [])),
    }),
  );
