import { PackageRefused } from './refusal';

/** The element of the reviewer's page that holds the package. */
export const dataElementId = 'proofmark-data';

const opening = `<script type="application/json" id="${dataElementId}">`;
const closing = '</script>';

const dangerous: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON in an element of a page: nothing in it can end the element, begin a comment or be taken for markup. */
export function embedded(json: string): string {
  return `${opening}${json.replace(/[<>&\u2028\u2029]/g, (letter) => dangerous[letter] ?? '')}${closing}`;
}

/**
 * The JSON that a page holds, found without running or building the page.
 *
 * @returns null where there is none
 * @throws PackageRefused 'incomplete' where the file was cut off
 */
export function findEmbedded(html: string): string | null {
  const at = html.indexOf(opening);
  if (at < 0) return null;
  const start = at + opening.length;
  const end = html.indexOf(closing, start);
  if (end < 0) throw new PackageRefused('incomplete');
  return html.slice(start, end);
}
