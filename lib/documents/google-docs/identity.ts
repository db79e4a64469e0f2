import type { DocumentIdentity } from '@/lib/model/artifact';
import { type DocAddress, docPath } from './address';
import { docAliases } from './names';
import { titleSelector } from './page/selectors';

const longestTitle = 1_000;

/** The document in the page. Its address keeps the account: another one may not open it. */
export function identifyDoc(page: Document, address: DocAddress): DocumentIdentity {
  return {
    kind: 'google-doc',
    title: titleOf(page).slice(0, longestTitle),
    url: `https://docs.google.com${docPath(address)}/edit`,
    aliases: docAliases(address.documentId),
  };
}

/** The window's title ends with the name of the product, in whatever language. */
function titleOf(page: Document): string {
  const field = page.querySelector<HTMLInputElement>(`input${titleSelector}`);
  const own = field?.value.trim() || page.querySelector(titleSelector)?.textContent?.trim();
  return own || page.title.replace(/ [-\u2013] [^-\u2013]*$/, '').trim() || page.title.trim() || 'Google Docs';
}
