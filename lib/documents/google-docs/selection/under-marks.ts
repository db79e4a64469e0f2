import type { LabelRun } from '@/lib/documents/google-docs/page/label-run';
import type { Surface } from '@/lib/documents/google-docs/page/surface';
import type { BoundPage } from '@/lib/documents/google-docs/painting/bound-page';
import type { Measure } from '@/lib/documents/google-docs/painting/measure';
import type { Span, TextVersion } from '@/lib/documents/google-docs/text/text-version';
import { coverOf } from './marks';

/** A stretch of one run that the selection lies over, as offsets of its squeezed label. */
interface Covered {
  run: LabelRun;
  from: number;
  to: number;
}

/** What of a page's runs lies under the selection: the characters whose middles do. */
export function coveredRuns(surface: Surface, marks: readonly SVGGeometryElement[], measure: Measure): Covered[] {
  const covers = coverOf(marks);
  const { left, top, scale } = surface.layer.place();
  return surface.pieces.flatMap(({ runs }) =>
    runs.flatMap((run) => {
      const y = top + ((run.box.top + run.box.bottom) / 2) * scale;
      const width = run.box.right - run.box.left;
      const covered = [...run.text].map((_, at) => {
        const from = run.squeezed.origins[at] ?? 0;
        const parts = measure.parts(run, from, from + 1, surface.layer.bench);
        return parts.some(([begins, ends]) => {
          const x = left + (run.box.left + ((begins + ends) / 2) * width) * scale;
          return covers(x, y);
        });
      });
      const from = covered.indexOf(true);
      return from < 0 ? [] : [{ run, from, to: covered.lastIndexOf(true) + 1 }];
    }),
  );
}

/** The stretch of the text that covered runs stand in; null where none of them is bound. */
export function spanOfCovered(covered: readonly Covered[], bound: BoundPage, version: TextVersion): Span | null {
  const { origins } = version.squeezed;
  const places = covered.flatMap(({ run, from, to }) => {
    const place = bound.runs.find((each) => each.run === run);
    return place ? [{ start: place.start + from, end: place.start + to }] : [];
  });
  if (places.length === 0) return null;
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return { start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 };
}
