/** The language and region by which the browser writes numbers and dates, as in `en-GB`. */
export const browserLocale = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * How numbers and dates are written within sentences: in their language, by the custom of the person's region where the
 * browser tells of one for it.
 *
 * @param language of the sentences, as in `es`; what is none says nothing
 */
export function localeIn(language: string): string {
  const own = browserLocale();
  try {
    return new Intl.Locale(own).language === new Intl.Locale(language).language ? own : language;
  } catch {
    return own;
  }
}
