import { ArtifactList } from '@/components/artifacts/artifact-list';
import { useLive } from '@/lib/live/use-live';
import { artifactAddress } from '@/lib/navigation/open-address';
import { deleteArtifact, listArtifacts, setArtifactRequirements } from '@/lib/store/artifacts';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { outlineOf } from '@/lib/store/outlines';
import { activeCredential } from '@/lib/store/preferences';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function ArtifactsPage({ db, controller, route }: PageProps) {
  const state = useLive(route, () => artifactsState(db));
  return (
    <ShownPage state={state.value}>
      {({ summaries, requirements }) => (
        <ArtifactList
          entries={summaries.map((summary) => ({ ...summary, address: artifactAddress(summary.artifact) }))}
          requirements={requirements}
          onServes={(id, requirementIds) => controller.make(() => setArtifactRequirements(db, id, requirementIds))}
          onDelete={(id) => controller.make(() => deleteArtifact(db, id))}
        />
      )}
    </ShownPage>
  );
}

async function artifactsState(db: ProofmarkDatabase) {
  const [summaries, active] = await Promise.all([listArtifacts(db), activeCredential(db)]);
  const outline = active && (await outlineOf(db, active));
  return { summaries, requirements: outline?.requirements ?? [] };
}
