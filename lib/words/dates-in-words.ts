/**
 * A day as people write it. It has no time, so that no time zone may move it.
 *
 * @param day such as `2026-11-25`
 */
export const dayInWords = (day: string, locale: string, dateStyle: 'long' | 'full' = 'long'): string =>
  new Date(`${day}T00:00:00`).toLocaleDateString(locale, { dateStyle });

/**
 * A moment in the person's own time zone: for a sentence with the month's name, to the minute; beside something else in
 * numbers, to the second.
 *
 * @param at in milliseconds since 1970
 */
export const momentInWords = (at: number, locale: string, form: 'sentence' | 'numbers'): string =>
  new Date(at).toLocaleString(locale, form === 'sentence' ? { dateStyle: 'long', timeStyle: 'short' } : {});
