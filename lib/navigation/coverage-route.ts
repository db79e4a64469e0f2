import * as v from 'valibot';
import { CellKey } from '@/lib/model/cell';
import { ArtifactId } from '@/lib/model/ids';

/** How the coverage is laid out: by requirement, by artifact, or several credentials side by side. */
export const coverageViews = ['requirements', 'artifacts', 'credentials'] as const;
export type CoverageView = (typeof coverageViews)[number];

/** `open` is the cell whose passages stand beside; those of one artifact alone where `from` says so. */
export interface CoverageRoute {
  page: 'coverage';
  view: CoverageView;
  open: CellKey | null;
  from: ArtifactId | null;
}

const names: Readonly<Record<CoverageView, string | null>> = {
  requirements: null,
  artifacts: 'by-artifact',
  credentials: 'side-by-side',
};

export const toCoverage = (open: CellKey | null = null, view: CoverageView = 'requirements'): CoverageRoute => ({
  ...{ page: 'coverage', view, open, from: null },
});

/** @param steps what follows `#/coverage/` */
export function coverageRoute(steps: readonly (string | undefined)[]): CoverageRoute {
  const view = coverageViews.find((each) => names[each] !== null && names[each] === steps[0]);
  const [first, second] = view ? steps.slice(1) : steps;
  const open = v.safeParse(CellKey, first);
  if (!open.success) return toCoverage(null, view);
  const from = v.safeParse(ArtifactId, second);
  return { ...toCoverage(open.output, view), from: from.success ? from.output : null };
}

export const stepsToCoverage = ({ view, open, from }: CoverageRoute): (string | null)[] => [
  'coverage',
  names[view],
  open,
  open && from,
];
