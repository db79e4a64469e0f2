import { sha256 } from '@noble/hashes/sha2.js';
import { dataElementId, embedded } from '@/lib/feedback/package';
import { rootElementId, wordsElementId } from './element-ids';
import { escaped } from './escaped';
import type { ReviewerWords } from './words';

export interface PageParts {
  /** The reviewer's page as a script and its look: ours, from the extension. */
  script: string;
  style: string;
  words: ReviewerWords;
  /** The package as JSON; null for a page to be hosted, which gets its request from the link. */
  data: string | null;
  title: string;
  /** The language of the words and how it is written, as `lang` and `dir` say it. */
  lang: string;
  dir: string;
  /** What is shown where no script runs: a body that `plainBody` wrote. */
  plain: string;
  /** Whose work the page holds and under which terms, with the licence of each. */
  licences: string;
}

/**
 * One file that is the whole of the reviewer's page. It may run nothing but the one script, show no pictures but its own
 * and ask nothing of any host, whatever a page, a tag or a reply put into the request.
 *
 * @throws Error where the script could not stand in a page as it is, which is a defect of ours
 */
export function writePage({ script, style, words, data, title, lang, dir, plain, licences }: PageParts): string {
  // Nothing else ends a script element, or makes the parser look for another end (HTML, "script data" states).
  if (/<\/script|<!--/i.test(script)) throw new Error('the script would end its element');
  if (/<\/style/i.test(style)) throw new Error('the style would end its element');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}" dir="${escaped(dir)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="license" content="MIT, and those at the end of this page">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body><div id="${rootElementId}">${plain}</div>`,
    data === null ? '' : embedded(data),
    embedded(JSON.stringify(words)).replace(dataElementId, wordsElementId),
    `<footer class="page-licences"><details><summary>${escaped(words.words.licences)}</summary><pre>${escaped(licences)}</pre></details></footer>`,
    `<script>${script}</script>`,
    '</body></html>',
    '',
  ].join('\n');
}

/** A hash as a policy has it, of the very letters in the element. */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`;
}
