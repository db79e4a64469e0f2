/** The language and region by which the browser writes numbers and dates, as in `en-GB`. */
export const browserLocale = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;
