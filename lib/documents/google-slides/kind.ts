import { googlePageOf } from '@/lib/documents/google/page';
import { googleEditors } from '@/lib/documents/google/permissions';
import type { DocumentKind, SaidOfReading } from '@/lib/documents/kind';
import type { Instead } from '@/lib/documents/offer';
import type { ReadingReport } from '@/lib/documents/reading-report';
import { slidesAliases, slidesItem } from './names';
import { partOf } from './part';

const files = { script: '/content-scripts/google-slides.js', styles: '/content-scripts/google-slides.css' } as const;

/** Presentations in Google Slides. Unlike a document in Docs, one need not be prepared for the overlay. */
export const googleSlides: DocumentKind = {
  kind: 'google-slides',
  at(url) {
    const page = presentationAt(url);
    return page && (page.view === 'edit' ? 'inPlace' : insteadOfShow);
  },
  namesAt: (url) => slidesAliases(presentationAt(url)?.id ?? ''),
  itemOf: (name) => slidesItem(name) ?? presentationAt(name)?.id ?? null,
  permission: googleEditors,
  // What is selected is known only to an overlay that was there when it was.
  overlay: { comes: 'whenNeeded', ...files, paintsFrames: false, watchesSelection: true },
  registered: {
    matches: ['https://docs.google.com/presentation/*'],
    // Published presentations are web pages like others.
    excludeMatches: ['https://docs.google.com/presentation/d/e/*'],
    scripts: [{ id: 'google-slides', js: files.script, css: files.styles, runAt: 'document_idle' }],
  },
  howToBegin: 'popup.untaggedSlides',
  saysOf,
  takesQuotes: false,
  placed(address, passage) {
    const slide = partOf(passage)?.slideId;
    const url = URL.parse(address);
    if (!slide || !url) return address;
    url.hash = `slide=id.${slide}`;
    return url.href;
  },
};

/** Slides can't be tagged while they are shown: there is nothing of theirs to open in the viewer either. */
const insteadOfShow: Instead = { refusal: 'notInPlace', offer: { text: 'popup.closed.slideShow', button: null } };

/** It has been looked for slides, and there were only pictures. */
function saysOf({ selection }: ReadingReport): SaidOfReading {
  const button = { label: 'popup.openAnyPdf', act: { kind: 'view', request: null } } as const;
  return { notes: [], instead: selection === 'none' ? { text: 'popup.closed.slides', button } : null };
}

function presentationAt(url: string) {
  const page = googlePageOf(url);
  return page?.kind === 'presentation' ? page : null;
}
