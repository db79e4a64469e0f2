/** Words at each end of a passage that are enough to find it. */
const ends = 5;

/**
 * The address of a document at a passage: browsers that know text fragments scroll to the words and mark them, of
 * themselves (https://wicg.github.io/scroll-to-text-fragment/). Others open the document.
 *
 * @returns null where the address is none of the web
 */
export function documentLink(address: string, quote: string): string | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  const words = quote.split(/\s+/).filter((word) => word !== '');
  const [start, end] = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words, []];
  const text = [start, end]
    .filter((part) => part.length > 0)
    .map((part) => encoded(part.join(' ')))
    .join(',');
  return `${url.href}${url.hash === '' ? '#' : ''}:~:text=${text}`;
}

/** A hyphen would be taken for what stands around the words. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
