import type { DocumentIdentity } from '@/lib/model/artifact';
import type { SlidesAddress } from './address';
import { slidesAliases } from './names';
import { titleSelector } from './page/selectors';

const longestTitle = 1_000;

/** The presentation in the page. Its address keeps the account: another one may not open it. */
export function identifySlides(page: Document, { presentationId, account }: SlidesAddress): DocumentIdentity {
  const slot = account === null ? '' : `u/${account}/`;
  return {
    kind: 'google-slides',
    title: titleOf(page).slice(0, longestTitle),
    url: `https://docs.google.com/presentation/${slot}d/${presentationId}/edit`,
    aliases: slidesAliases(presentationId),
  };
}

/** The window's title ends with the name of the product, in whatever language. */
function titleOf(page: Document): string {
  const field = page.querySelector<HTMLInputElement>(titleSelector)?.value?.trim();
  return field || page.title.replace(/ [-\u2013] [^-\u2013]*$/, '').trim() || page.title.trim() || 'Google Slides';
}
