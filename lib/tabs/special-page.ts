import { type ClosedApp, closedAppOf } from './closed-app';
import { driveDownload, isPdfByTitle } from './drive-file';
import { type DocStep, docStepOf } from './google-doc-tab';
import { googlePageOf, isPresentation } from './google-page';

/** What a tab shows that is not tagged as web pages are. */
export type SpecialPage =
  | { kind: 'doc'; step: DocStep }
  | { kind: 'slides' }
  /** The preview of a file; `download` is where the file itself is. */
  | { kind: 'drive-file'; pdf: 'yes' | 'perhaps' | 'no'; download: string }
  | { kind: 'closed'; app: ClosedApp };

interface Tab {
  id: number;
  url: string;
  title?: string | undefined;
}

/** Null for web pages, and for PDFs in the browser's own viewer. */
export async function specialPageOf({ id, url, title = '' }: Tab): Promise<SpecialPage | null> {
  const page = googlePageOf(url);
  if (page?.kind === 'document') return { kind: 'doc', step: await docStepOf(id) };
  if (page?.kind === 'file') return { kind: 'drive-file', pdf: isPdfByTitle(title), download: driveDownload(page) };
  if (isPresentation(url)) return { kind: 'slides' };
  const app = closedAppOf(url);
  return app && { kind: 'closed', app };
}
