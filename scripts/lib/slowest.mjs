/**
 * What took longest, as rows for a table.
 *
 * @param {{ step: string, name: string, milliseconds: number }[]} times of all tests
 */
export function slowest(times, count = 20) {
  return times
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, count)
    .map(({ step, name, milliseconds }) => ({
      seconds: Math.round(milliseconds / 100) / 10,
      step,
      test: name.slice(0, 110),
    }));
}
