import type { DocumentKind, ShownFile } from '@/lib/documents/kind';
import { documentKinds, fallbackOf } from '@/lib/documents/kinds';
import type { Instead } from '@/lib/documents/offer';
import { overlayStep } from './overlay-step';
import { isOwnDocument } from './own-document';
import { shownFile } from './shown-file';

/** The kind of the document in a tab, and what there is where it can't be tagged as things stand. */
export interface DocumentInTab {
  kind: DocumentKind;
  /** Whether it is tagged where it is, be it only once the overlay has come. */
  isInPlace: boolean;
  instead: Instead | null;
  /** Whether the tab was looked into and let no script in: the browser says in it why nothing was loaded, or guards it. */
  isShut: boolean;
}

interface Tab {
  id: number;
  url: string;
  title?: string | undefined;
}

/** Asks the kinds in their order, each by the address and then, where it looks at files, by what the tab shows. */
export async function documentInTab({ id, url, title = '' }: Tab, kinds = documentKinds): Promise<DocumentInTab> {
  let isShut = false;
  if (isOwnDocument(url)) return { kind: fallbackOf(kinds), isInPlace: true, instead: null, isShut };
  let look: Promise<ShownFile> | null = null;
  const lookOnce = async (): Promise<ShownFile> => {
    look ??= shownFile(id, url);
    const file = await look;
    isShut = file.contentType === null;
    return file;
  };
  for (const kind of kinds) {
    const at = kind.at(url, title);
    const instead = (at === 'inPlace' ? null : at) ?? (kind.shown ? kind.shown(await lookOnce()) : null);
    if (!instead && at === 'inPlace') {
      return { kind, isInPlace: true, instead: await untilOverlay(kind, id, url), isShut };
    }
    if (instead) return { kind, isInPlace: false, instead, isShut };
  }
  return { kind: fallbackOf(kinds), isInPlace: true, instead: null, isShut };
}

async function untilOverlay({ overlay, permission }: DocumentKind, id: number, url: string): Promise<Instead | null> {
  if (overlay?.comes !== 'withThePage') return null;
  const step = await overlayStep(id, permission);
  return step === 'here' ? null : overlay.until(step, url);
}
