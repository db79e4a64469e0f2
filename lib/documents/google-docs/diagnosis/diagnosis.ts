import type { ReadingReport } from '@/lib/documents/reading-report';
import type { ExportAnswer } from './ask-exports';
import type { PageWorld } from './page-world-look';
import type { Structure } from './structure';

/** All that is known of how a Google Doc is made and read in this browser, with nothing of what it says. */
export interface Diagnosis {
  extension: string;
  browser: string;
  /** Of the tab, as the browser says it; null where it does not. */
  zoom: number | null;
  structure: Structure;
  /** Null where it did not answer. */
  pageWorld: PageWorld | null;
  /** Null where there is no overlay. */
  routes: ReadingReport | null;
  /** Null where it was not asked. */
  exports: ExportAnswer[] | null;
}
