import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { MappedArtifacts } from '@/components/matrix/coverage-map';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { shown } from '@/lib/live/live';
import { useLive } from '@/lib/live/use-live';
import type { ArtifactId } from '@/lib/model/ids';
import { artifactAddress } from '@/lib/navigation/open-address';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { servingArtifacts, talliesOf } from '@/lib/surfaces/workspace/artifact-rows';

const none: ReadonlyMap<string, never[]> = new Map();

/** The artifacts of a credential, where they are looked at: counts are read of those near the window alone. */
export function useMappedArtifacts(
  db: ProofmarkDatabase,
  coverage: CredentialCoverage,
  isLookedAt: boolean,
): MappedArtifacts | null {
  const asked = useSignal<CredentialCoverage | null>(null);
  const near = useSignal('');
  useEffect(() => {
    asked.value = isLookedAt ? coverage : null;
  }, [coverage, isLookedAt]);
  const nearIds = useComputed(() => (asked.value ? (near.value.split(' ').filter(Boolean) as ArtifactId[]) : []));
  const serving = shown(useLive(asked, async (about) => about && servingArtifacts(db, about)).value);
  const tallies = shown(useLive(nearIds, (ids) => talliesOf(db, ids)).value) ?? none;
  const rows = useMemo(() => serving?.map((each) => ({ ...each, address: artifactAddress(each.artifact) })), [serving]);
  if (!isLookedAt || !rows) return null;
  return {
    rows,
    tallies,
    onNear: (ids) => {
      near.value = ids.join(' ');
    },
  };
}
