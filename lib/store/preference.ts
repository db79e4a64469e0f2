import type { CellKey } from '@/lib/model/cell';
import type { CredentialId } from '@/lib/model/ids';

/** Small things that are remembered for the person. They are no part of what can be undone. */
export type Preference =
  | { id: 'activeCredential'; value: CredentialId }
  | { id: 'recentCells'; value: CellKey[] }
  | { id: 'lastBackup'; value: number }
  | { id: 'author'; value: string };
