import { i18n } from '#i18n';

/** What a request that someone else made is called. */
export const reviewTitle = (from: string): string =>
  from ? i18n.t('reviews.from', [from]) : i18n.t('reviews.fromSomeone');
