import type { ReadonlySignal } from '@preact/signals';
import type { ChangeDesk } from '@/lib/live/change-desk';
import type { Route } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** What each page of the workspace is given. */
export interface PageProps {
  db: ProofmarkDatabase;
  desk: ChangeDesk;
  route: ReadonlySignal<Route>;
}
