import fc from 'fast-check';
import { expect, test } from 'vitest';
import { credentialCoverage } from '@/lib/coverage/credential-coverage';
import { listedCells } from '@/lib/coverage/listed-cells';
import { parts } from '@/lib/coverage/parts';
import { toDoList, unratedCells } from '@/lib/coverage/to-do';
import type { ArtifactId } from '@/lib/model/ids';
import { evidence } from './any-evidence';

const place = (lacks: (typeof parts)[number] | null) => (lacks === null ? parts.length : parts.indexOf(lacks));
const isSorted = (places: number[]) => places.every((each, at) => at === 0 || each >= (places[at - 1] ?? 0));

test('every cell is listed once: what the page covers first, and of each group what lacks most first', () => {
  fc.assert(
    fc.property(evidence, fc.nat(5), (given, count) => {
      const here = given.totals.slice(0, count).map((total) => ({ ...total, artifactId: 'here' as ArtifactId }));
      const coverage = credentialCoverage({ ...given, here });
      const list = toDoList(coverage);
      const groups = [list.here, ...list.elsewhere.map(({ cells }) => cells)];
      expect(new Set(groups.flat().map(({ cell }) => cell.key)).size).toBe(groups.flat().length);
      expect(groups.flat()).toHaveLength(coverage.requirements.flatMap(listedCells).length);
      expect(list.here.every(({ cell }) => cell.here > 0)).toBe(true);
      expect(
        groups
          .slice(1)
          .flat()
          .every(({ cell }) => cell.here === 0),
      ).toBe(true);
      for (const group of groups) expect(isSorted(group.map(({ cell }) => place(cell.lacks)))).toBe(true);
    }),
  );
});

test('what is walked through to be rated is as many as the headline says', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const coverage = credentialCoverage(given);
      expect(unratedCells(coverage)).toHaveLength(coverage.progress.reason - coverage.progress.rating);
    }),
  );
});
