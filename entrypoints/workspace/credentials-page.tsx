import { ProgramOverview } from '@/components/programs/program-overview';
import { cellKey } from '@/lib/model/cell';
import { hashOf } from '@/lib/pages/routes';
import { useLive } from '@/lib/pages/use-live';
import { sampleProgram } from '@/lib/sample/sample-program';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { listPrograms, loadFramework, outlines } from '@/lib/store/frameworks';
import { activeCredential, setActiveCredential } from '@/lib/store/preferences';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function CredentialsPage({ db, desk, route }: PageProps) {
  const state = useLive(route, () => credentialsState(db));
  return (
    <ShownPage state={state.value}>
      {(shown) => (
        <ProgramOverview
          {...shown}
          onUse={(id) => desk.make(() => setActiveCredential(db, id))}
          askAddressOf={(cell) => hashOf({ page: 'ask', about: { cell: cellKey(cell) } })}
          onSample={() => desk.make(() => loadFramework(db, sampleProgram(Date.now())))}
        />
      )}
    </ShownPage>
  );
}

async function credentialsState(db: ProofmarkDatabase) {
  const [programs, all, active] = await Promise.all([listPrograms(db), outlines(db), activeCredential(db)]);
  return { programs, outlines: all, active };
}
