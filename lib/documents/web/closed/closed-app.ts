import { type GooglePage, googlePageOf } from '@/lib/documents/google/page';
import type { Instead } from '@/lib/documents/offer';
import { type OfficeApp, officeAppOf } from './office-page';

/**
 * A program whose documents can't be tagged where they are open: it draws them as pictures, in a frame of another site, or
 * holds them in fields. What works instead is said in `locales`, under `popup.closed`.
 */
type ClosedApp = 'sheets' | 'forms' | 'drawings' | OfficeApp;

const googles: Partial<Record<GooglePage['kind'], ClosedApp>> = {
  spreadsheet: 'sheets',
  form: 'forms',
  drawing: 'drawings',
};

/** The one that an address opens; null where the page may be tagged like others. */
function closedAppOf(address: string): ClosedApp | null {
  const page = googlePageOf(address);
  return (page && googles[page.kind]) ?? officeAppOf(address);
}

/** What works there instead of tagging: a PDF that the person makes of the document. */
export function insteadOfApp(address: string): Instead | null {
  const app = closedAppOf(address);
  return (
    app && {
      refusal: 'notInPlace',
      offer: {
        text: `popup.closed.${app}`,
        button: { label: 'popup.openAnyPdf', act: { kind: 'view', request: null } },
      },
    }
  );
}
