import { type GooglePage, googlePageOf } from './google-page';
import { type OfficeApp, officeAppOf } from './office-page';

/**
 * A program whose documents can't be tagged where they are open: it draws them as pictures, in a frame of another site, or
 * holds them in fields. What works instead is said in `locales`, under `popup.closed`.
 */
export type ClosedApp = 'sheets' | 'forms' | 'drawings' | 'slides' | 'slideShow' | OfficeApp;

const googles: Partial<Record<GooglePage['kind'], ClosedApp>> = {
  spreadsheet: 'sheets',
  form: 'forms',
  drawing: 'drawings',
};

/** The one that an address opens; null where the page may be tagged like others. */
export function closedAppOf(address: string): ClosedApp | null {
  const page = googlePageOf(address);
  if (page?.kind === 'presentation') return page.view === 'edit' ? null : 'slideShow';
  return (page && googles[page.kind]) ?? officeAppOf(address);
}
