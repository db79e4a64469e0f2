import { rightToLeft } from '@/lib/documents/right-to-left';

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * Where the characters of a text in reading order stand among those drawn from left to right, which pdf.js has put in
 * reading order without saying how. Stretches that run against the base direction are recognised by being reversed.
 * What was left out of the one or the other is passed over.
 *
 * @returns for each unit of `logical` an index into `visual`, or -1
 */
export function matchOrder(logical: readonly string[], visual: readonly string[], isRightToLeft: boolean): number[] {
  const claimed = new Set<number>();
  const drawn = (step: number): number => (isRightToLeft ? visual.length - 1 - step : step);
  const places = new Array<number>(logical.length).fill(-1);
  let step = 0;
  for (let at = 0; at < logical.length; ) {
    const end = endOfOpposed(logical, at, isRightToLeft);
    const length = end - at;
    const isReversed =
      length > 1 && logical.slice(at, end).every((unit, index) => visual[drawn(step + length - 1 - index)] === unit);
    for (let index = at; index < Math.max(end, at + 1); index += 1) {
      const expected = isReversed ? step + (end - 1 - index) : step + (index - at);
      const found = nearest(logical[index] ?? '', expected, visual.length, (near) => {
        const place = drawn(near);
        return claimed.has(place) ? undefined : visual[place];
      });
      if (found < 0) continue;
      claimed.add(drawn(found));
      places[index] = drawn(found);
    }
    step += Math.max(length, 1);
    at = Math.max(end, at + 1);
  }
  return places;
}

/** Whether a character is read against the base direction; marks and spaces go with their surroundings. */
export function isOpposed(unit: string, isRightToLeft: boolean): boolean {
  return isRightToLeft ? !rightToLeft.test(unit) && /[\p{L}\p{N}]/u.test(unit) : rightToLeft.test(unit);
}

/** The end of the stretch of letters and digits at `at` that runs against the base direction; `at` where there is none. */
function endOfOpposed(units: readonly string[], at: number, isRightToLeft: boolean): number {
  let end = at;
  while (end < units.length && isOpposed(units[end] ?? '', isRightToLeft)) end += 1;
  return end;
}

function nearest(unit: string, expected: number, length: number, at: (step: number) => string | undefined): number {
  for (let distance = 0; distance < length; distance += 1) {
    if (at(expected + distance) === unit) return expected + distance;
    if (at(expected - distance) === unit) return expected - distance;
  }
  return -1;
}
