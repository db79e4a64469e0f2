import { useEffect, useState } from 'preact/hooks';
import { ProgramOverview } from '@/components/programs/program-overview';
import { readableExtensions } from '@/lib/frameworks/read-source';
import { cellKey } from '@/lib/model/cell';
import { hashOf } from '@/lib/pages/routes';
import { useLive } from '@/lib/pages/use-live';
import { loadSample } from '@/lib/programs/load-sample';
import { openProgramDesk, otherReaders } from '@/lib/programs/program-desk';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { listPrograms, outlines } from '@/lib/store/frameworks';
import { activeCredential, setActiveCredential } from '@/lib/store/preferences';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function CredentialsPage({ db, desk, route }: PageProps) {
  const state = useLive(route, () => credentialsState(db));
  const [{ files, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    return { lifetime, files: openProgramDesk(db, desk, lifetime.signal) };
  });
  useEffect(() => () => lifetime.abort(), [lifetime]);
  return (
    <ShownPage state={state.value}>
      {(shown) => (
        <ProgramOverview
          {...shown}
          onUse={(id) => desk.make(() => setActiveCredential(db, id))}
          askAddressOf={(cell) => hashOf({ page: 'ask', about: { cell: cellKey(cell) } })}
          extensions={readableExtensions(otherReaders)}
          unread={files.unread.value}
          onFile={(file) => void files.load(file)}
          onSave={(id) => void files.save(id)}
          onSample={() => desk.make(() => loadSample(db))}
        />
      )}
    </ShownPage>
  );
}

async function credentialsState(db: ProofmarkDatabase) {
  const [programs, all, active] = await Promise.all([listPrograms(db), outlines(db), activeCredential(db)]);
  return { programs, outlines: all, active };
}
