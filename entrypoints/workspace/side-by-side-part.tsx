import { useSignal } from '@preact/signals';
import { SideBySide } from '@/components/matrix/side-by-side';
import { useLive } from '@/lib/live/use-live';
import type { Credential } from '@/lib/model/credential';
import type { CredentialId } from '@/lib/model/ids';
import { artifactAddress } from '@/lib/navigation/open-address';
import { hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { sideBySideState } from '@/lib/surfaces/workspace/side-by-side-state';
import { ShownPage } from './shown-page';

interface Props {
  db: ProofmarkDatabase;
  credentials: readonly Credential[];
}

export function SideBySidePart({ db, credentials }: Props) {
  const chosen = useSignal<CredentialId[] | null>(null);
  const state = useLive(chosen, (ids) => sideBySideState(db, ids));
  return (
    <ShownPage state={state.value}>
      {(present) =>
        present && (
          <SideBySide
            {...present}
            credentials={credentials}
            addressOf={artifactAddress}
            requirementHref={({ id, credentialId }) => {
              const program = credentials.find((each) => each.id === credentialId)?.programId;
              return program ? hashOf({ page: 'program', program, at: id }) : '';
            }}
            onChoose={(ids) => {
              chosen.value = ids;
            }}
          />
        )
      }
    </ShownPage>
  );
}
