import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { Credential } from '@/lib/model/credential';

/**
 * The tab under the popup. `forbidden` is a page where the browser lets no extension work; `pdf` is a PDF in the browser's
 * own viewer, which `choose` says can only be opened in ours by choosing the file.
 */
export type PopupPage =
  | { status: 'forbidden' }
  | { status: 'pdf'; choose: boolean; tags: number }
  | { status: 'open'; host: string; artifact: Artifact | null; tags: number; everyTime: 'on' | 'off' | 'unavailable' };

export interface PopupModel {
  credentials: Credential[];
  /** Null while there is no credential. */
  coverage: CredentialCoverage | null;
  page: PopupPage;
  /** The last change in words, or null where there is nothing to undo. */
  undoable: string | null;
}
