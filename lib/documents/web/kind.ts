import { googlePageOf } from '@/lib/documents/google/page';
import type { DocumentKind } from '@/lib/documents/kind';
import { cleanAddress, isRoute } from '@/lib/documents/page-keys';
import { isName, nearName } from '@/lib/model/names';
import { partsOf, textQuoteOf } from '@/lib/model/passage';
import { textFragmentAddress } from '@/lib/words/text-fragment';
import { insteadOfApp } from './closed/closed-app';
import { insteadOfFile } from './closed/drawn-alone';
import { pageNames } from './page-names';

/** Web pages: whatever no other kind claims. The loader brings the overlay where the person allowed the site. */
export const web: DocumentKind = {
  kind: 'web',
  at: (url) => insteadOfApp(url) ?? 'inPlace',
  shown: insteadOfFile,
  namesAt,
  likelyNamesAt(url) {
    const names = namesAt(url);
    // What Google holds for many people is known by its id, and by nothing that others may share.
    if (googlePageOf(url)) return names;
    // Most pages that name themselves leave out the parameters.
    const whole = cleanAddress(url, true);
    return [...new Set([...names, ...pageNames(whole), nearName(whole.split(/[?#]/, 1)[0] ?? whole)])];
  },
  permission: null,
  overlay: {
    comes: 'whenNeeded',
    script: '/content-scripts/overlay.js',
    styles: '/content-scripts/overlay.css',
    // Each frame paints its own passages.
    paintsFrames: true,
    watchesSelection: false,
  },
  contents: '/page-contents.js',
  howToBegin: 'popup.untagged',
  takesQuotes: false,
  placed(address, passage) {
    const quoted = textQuoteOf(passage);
    if (!quoted) return address;
    const end = partsOf(passage)?.[0]?.end;
    // Between pieces there may be much that is none of it: then the first is where it begins.
    return textFragmentAddress(
      address,
      end === undefined ? quoted : { ...quoted, exact: quoted.exact.slice(0, end), suffix: '' },
    );
  },
};

/** Whether a fragment is a route or a place is known in the page only: what is stored with it goes before. */
function namesAt(url: string): string[] {
  const whole = cleanAddress(url, true);
  const bare = isRoute(URL.parse(url)?.hash ?? '') ? whole : cleanAddress(url);
  return [...new Set([...pageNames(whole), ...pageNames(bare)])].filter(isName);
}
