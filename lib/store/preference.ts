import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { CellKey } from '@/lib/model/cell';
import type { CredentialId } from '@/lib/model/ids';

/** Small things that are remembered for the person. They are no part of what can be undone. */
export type Preference =
  | { id: 'activeCredential'; value: CredentialId }
  | { id: 'recentCells'; value: CellKey[] }
  | { id: 'lastBackup'; value: number }
  | { id: 'author'; value: string }
  | { id: 'requestDraft'; value: RequestDraft }
  /** Names that are pointed at before something leaves the device. */
  | { id: 'studentNames'; value: string[] }
  /** Where the reviewer's page is hosted, for requests that travel as a link. */
  | { id: 'reviewHost'; value: string };
