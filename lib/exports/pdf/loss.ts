import type { HighlightToWrite } from './annotations/highlight';
import { boundsOf } from './geometry';
import type { Survey, SurveyedAnnotation } from './survey';

/** What a written file must have besides all that was there before. */
export interface Expected {
  highlights: readonly HighlightToWrite[];
  /** How many pages are new, all of them at the end. */
  newPages: number;
}

/** How far a coordinate may be off after having been written with two decimals and read as a float. */
const tolerance = 0.05;

/** What the written file lacks, in words for developers; null where nothing is lost. */
export function findLoss(before: Survey, after: Survey, { highlights, newPages }: Expected): string | null {
  if (after.pages.length !== before.pages.length + newPages) {
    return `${after.pages.length} pages in place of ${before.pages.length} and ${newPages} new`;
  }
  if (after.isEncrypted !== before.isEncrypted) return 'encryption is not as it was';
  for (const part of ['fields', 'outline', 'attachments'] as const) {
    const lost = missing(before[part], after[part]);
    if (lost.length > 0) return `${part}: ${lost.length} lost, such as "${lost[0]}"`;
  }
  const relabelled = before.labels.findIndex((label, place) => after.labels[place] !== label);
  if (relabelled >= 0) return `page ${relabelled + 1} has another label`;
  const wanted = byPage(highlights);
  for (const [index, page] of before.pages.entries()) {
    const lost = lossOnPage(
      page?.annotations ?? null,
      after.pages[index]?.annotations ?? null,
      wanted.get(index) ?? [],
    );
    if (lost !== null) return `page ${index + 1}: ${lost}`;
  }
  return null;
}

function lossOnPage(
  before: SurveyedAnnotation[] | null,
  after: SurveyedAnnotation[] | null,
  wanted: HighlightToWrite[],
): string | null {
  if (before === null) return wanted.length === 0 ? null : 'it could not be read';
  if (after === null) return 'it can no longer be read';
  const lost = missing(keysOf(before), keysOf(after));
  if (lost.length > 0) return `${lost.length} annotations lost, such as ${lost[0]}`;
  const left = after.filter(({ subtype }) => subtype === 'Highlight');
  for (const highlight of wanted) {
    const place = left.findIndex((found) => isThatHighlight(found, highlight));
    if (place < 0) return `highlight "${highlight.contents.slice(0, 40)}" is not there`;
    left.splice(place, 1);
  }
  return null;
}

function isThatHighlight({ quads, contents, author }: SurveyedAnnotation, wanted: HighlightToWrite): boolean {
  return (
    contents === wanted.contents &&
    author === wanted.author &&
    quads.length === wanted.quads.length &&
    everyEight(quads).every((quad, place) => isSameBox(quad, everyEight(wanted.quads)[place] ?? []))
  );
}

function isSameBox(one: number[], other: number[]): boolean {
  const [a, b] = [boundsOf([one]), boundsOf([other])];
  return (['left', 'bottom', 'right', 'top'] as const).every((side) => Math.abs(a[side] - b[side]) <= allowed(a[side]));
}

/** Large coordinates lose decimals in pdf.js's 32-bit floats. */
const allowed = (value: number) => tolerance + Math.abs(value) * 1e-6;

function everyEight(numbers: readonly number[]): number[][] {
  return Array.from({ length: numbers.length / 8 }, (_, place) => numbers.slice(place * 8, place * 8 + 8));
}

function byPage(highlights: readonly HighlightToWrite[]): Map<number, HighlightToWrite[]> {
  const pages = new Map<number, HighlightToWrite[]>();
  for (const highlight of highlights) {
    const there = pages.get(highlight.pageIndex);
    if (there) there.push(highlight);
    else pages.set(highlight.pageIndex, [highlight]);
  }
  return pages;
}

const keysOf = (annotations: SurveyedAnnotation[]) => annotations.map(({ key }) => key);

/** What of `before` is not in `after` as often. */
function missing(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of after) counts.set(one, (counts.get(one) ?? 0) + 1);
  return before.filter((one) => {
    const count = counts.get(one) ?? 0;
    counts.set(one, count - 1);
    return count <= 0;
  });
}
