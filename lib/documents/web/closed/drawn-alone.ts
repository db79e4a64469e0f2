import type { ShownFile } from '@/lib/documents/kind';
import type { Instead } from '@/lib/documents/offer';

/** What the browser shows that is no page of words: a drawing, or the parts of a file, for which it has a look of its own. */
export function insteadOfFile({ contentType }: Pick<ShownFile, 'contentType'>): Instead | null {
  const of = contentType && closedType(contentType);
  if (!of) return null;
  return {
    refusal: 'notInPlace',
    offer: {
      text: `popup.closed.${of}`,
      button: { label: 'popup.openAnyPdf', act: { kind: 'view', request: null } },
    },
  };
}

function closedType(contentType: string): 'picture' | 'parts' | null {
  if (contentType === 'image/svg+xml') return 'picture';
  if (contentType === 'application/xhtml+xml') return null;
  return /^(text|application)\/xml$|\+xml$/.test(contentType) ? 'parts' : null;
}
