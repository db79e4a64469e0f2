import { computed, type ReadonlySignal } from '@preact/signals';
import { live, loaded, shown } from '@/lib/live/live';
import type { ArtifactId } from '@/lib/model/ids';
import { chosenOnly } from '@/lib/model/narrowed-portfolio';
import { emptyPortfolio, type Portfolio } from '@/lib/model/portfolio';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** What there is to hand in of a document. */
export interface Gathered {
  /** As it is stored; empty until it has been looked up, and where nothing is tagged. */
  readonly portfolio: ReadonlySignal<Portfolio>;
  /** Looks it up at once. */
  gather(): Promise<Portfolio>;
}

type Gather = (db: ProofmarkDatabase, id: ArtifactId) => Promise<Portfolio>;

export function openGathered(
  db: ProofmarkDatabase,
  artifactId: ReadonlySignal<ArtifactId | null>,
  signal: AbortSignal,
): Gathered {
  const loading = import('@/lib/store/portfolio').then(
    ({ portfolioOf }): Gather =>
      async (db, id) =>
        chosenOnly(await portfolioOf(db, id)),
  );
  const gatherer = loaded(loading);
  const sought = computed(() => ({ gather: gatherer.value, id: artifactId.value }));
  const found = live(sought, async ({ gather, id }) => (gather && id ? gather(db, id) : emptyPortfolio), signal);
  return {
    portfolio: computed(() => shown(found.value) ?? emptyPortfolio),
    async gather() {
      const id = artifactId.peek();
      return id ? (await loading)(db, id) : emptyPortfolio;
    },
  };
}
