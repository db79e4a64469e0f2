import { type QuotedText, textFragmentAddress } from '@/lib/words/text-fragment';

/**
 * The address of a document at a passage. Browsers that know no text fragments open the document.
 *
 * @returns null where the address is none of the web
 */
export function documentLink(address: string, passage: QuotedText): string | null {
  const url = URL.parse(address);
  const isOfTheWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isOfTheWeb ? textFragmentAddress(url.href, passage) : null;
}
