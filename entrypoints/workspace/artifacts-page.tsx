import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { ArtifactList } from '@/components/artifacts/artifact-list';
import { shown } from '@/lib/live/live';
import { useLive } from '@/lib/live/use-live';
import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import { artifactAddress } from '@/lib/navigation/open-address';
import { type ArtifactCounts, artifactCounts } from '@/lib/store/artifact-counts';
import { deleteArtifact, listArtifacts, setArtifactRequirements } from '@/lib/store/artifacts';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { outlineOf } from '@/lib/store/outlines';
import { activeCredential } from '@/lib/store/preferences';
import { lessonName } from '@/lib/tabs/lesson-page';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

const none: ReadonlyMap<ArtifactId, ArtifactCounts> = new Map();

export function ArtifactsPage({ db, controller, route }: PageProps) {
  const state = useLive(route, () => artifactsState(db));
  const near = useSignal('');
  const nearIds = useComputed(() => near.value.split(' ').filter(Boolean) as ArtifactId[]);
  const counts = useLive(nearIds, (ids) => artifactCounts(db, ids));
  const artifacts = shown(state.value)?.artifacts;
  const entries = useMemo(() => artifacts?.map(entryOf) ?? [], [artifacts]);
  return (
    <ShownPage state={state.value}>
      {({ requirements }) => (
        <ArtifactList
          entries={entries}
          counts={shown(counts.value) ?? none}
          requirements={requirements}
          onNear={(ids) => {
            near.value = ids.join(' ');
          }}
          onServes={(id, requirementIds) => controller.make(() => setArtifactRequirements(db, id, requirementIds))}
          onDelete={(id) => controller.make(() => deleteArtifact(db, id))}
        />
      )}
    </ShownPage>
  );
}

const entryOf = (artifact: Artifact) => ({
  ...{ artifact, address: artifactAddress(artifact), isLesson: artifact.url === lessonName },
});

async function artifactsState(db: ProofmarkDatabase) {
  const [artifacts, active] = await Promise.all([listArtifacts(db), activeCredential(db)]);
  const outline = active && (await outlineOf(db, active));
  return { artifacts, requirements: outline?.requirements ?? [] };
}
