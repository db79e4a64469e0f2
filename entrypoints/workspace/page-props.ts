import type { ReadonlySignal } from '@preact/signals';
import type { ChangeController } from '@/lib/live/change-controller';
import type { Route } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** What each page of the workspace is given. */
export interface PageProps {
  db: ProofmarkDatabase;
  controller: ChangeController;
  route: ReadonlySignal<Route>;
}
