/**
 * A day as people write it. It has no time, so that no time zone may move it.
 *
 * @param day such as `2026-11-25`
 */
export const dayInWords = (day: string, dateStyle: 'long' | 'full' = 'long'): string =>
  new Date(`${day}T00:00:00`).toLocaleDateString(undefined, { dateStyle });
