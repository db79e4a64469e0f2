import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DropArea } from '@/components/drop-area/drop-area';
import { IntakeList } from '@/components/intake/intake-list';
import { TakenNotice } from '@/components/intake/taken-notice';
import { WaysIn } from '@/components/intake/ways-in';
import { ProgramOverview } from '@/components/programs/program-overview';
import { UpdateOffer } from '@/components/programs/update-offer';
import { copyOfProgram, emptyProgram } from '@/lib/frameworks/editing/new-program';
import { readableExtensions } from '@/lib/frameworks/read-source';
import { cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import { type IntakeId, newUuid } from '@/lib/model/ids';
import { hashOf } from '@/lib/pages/routes';
import { useLive } from '@/lib/pages/use-live';
import { loadSample } from '@/lib/programs/load-sample';
import { openProgramDesk, otherReaders } from '@/lib/programs/program-desk';
import { openTakingIn } from '@/lib/programs/taking-in';
import { openUpdateDesk } from '@/lib/programs/update-desk';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepFramework } from '@/lib/store/framework-changes';
import { frameworkOf, listPrograms, outlines } from '@/lib/store/frameworks';
import { discardIntake, listIntakes } from '@/lib/store/intakes';
import { activeCredential, setActiveCredential } from '@/lib/store/preferences';
import { IntakePage } from './intake-page';
import type { PageProps } from './page-props';
import { ProgramEditorPage } from './program-editor-page';
import { ShownPage } from './shown-page';

export function CredentialsPage(props: PageProps) {
  const { db, desk, route } = props;
  const state = useLive(route, () => credentialsState(db));
  const [{ files, taking, updates, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    const begun = (intake: IntakeId) => {
      location.hash = hashOf({ page: 'credentials', intake });
    };
    const updates = openUpdateDesk(db, desk);
    return {
      updates,
      lifetime,
      files: openProgramDesk(db, desk),
      taking: openTakingIn(db, desk, begun, lifetime.signal, updates),
    };
  });
  useEffect(() => () => lifetime.abort(), [lifetime]);
  const intake = route.value.page === 'credentials' ? route.value.intake : undefined;
  if (intake) return <IntakePage key={intake} {...props} id={intake} onKept={taking.tell} />;
  const edited = route.value.page === 'credentials' ? route.value.edit : undefined;
  if (edited) return <ProgramEditorPage key={edited} db={db} desk={desk} id={edited} />;
  const edit = async (draft: FrameworkDraft) => {
    await keepFramework(db, draft);
    location.hash = hashOf({ page: 'credentials', edit: draft.program.id });
  };
  const progress = taking.progress.value;
  const offered = updates.offered.value;
  return (
    <ShownPage state={state.value}>
      {({ intakes, ...shown }) => (
        <>
          <DropArea words={i18n.t('intake.drop')} onFile={(file) => void taking.takeFile(file)} />
          {progress.status === 'taken' && (
            <TakenNotice
              taken={progress.taken}
              readAddress={hashOf({ page: 'program', program: progress.taken.programId, at: null })}
              tagAddress={hashOf({ page: 'artifacts' })}
              onDismiss={taking.dismiss}
            />
          )}
          {offered && (
            <UpdateOffer
              offered={offered}
              onTake={() => void updates.take()}
              onKeepBoth={() => void updates.keepBoth()}
              onLeave={updates.leave}
            />
          )}
          <IntakeList
            intakes={intakes}
            addressOf={(id) => hashOf({ page: 'credentials', intake: id })}
            onDiscard={(id) => void desk.make(() => discardIntake(db, id))}
          />
          <ProgramOverview
            {...shown}
            onUse={(id) => desk.make(() => setActiveCredential(db, id))}
            readAddressOf={(program) => hashOf({ page: 'program', program, at: null })}
            askAddressOf={(cell) => hashOf({ page: 'ask', about: { cell: cellKey(cell) } })}
            editAddressOf={(id) => hashOf({ page: 'credentials', edit: id })}
            onCopy={({ id, title }) =>
              desk.make(async () => {
                const framework = await frameworkOf(db, id);
                if (framework) await edit(copyOfProgram(framework, i18n.t('editor.copyTitle', [title]), newUuid));
              })
            }
            onNewer={(id, file) => void taking.takeFile(file, id)}
            extensions={readableExtensions(otherReaders)}
            onSave={(id, format) => void files.save(id, format)}
            onSample={() => desk.make(() => loadSample(db))}
          >
            <WaysIn
              extensions={readableExtensions(otherReaders)}
              progress={progress}
              onFile={(file) => void taking.takeFile(file)}
              onPaste={(pasted) => void taking.takePasted(pasted)}
              onCancel={taking.cancel}
            />
            <div>
              <button
                type="button"
                class="button"
                onClick={() =>
                  desk.make(() =>
                    edit(emptyProgram(i18n.t('editor.newProgram'), i18n.t('editor.newCredential'), newUuid)),
                  )
                }
              >
                {i18n.t('editor.write')}
              </button>
            </div>
          </ProgramOverview>
        </>
      )}
    </ShownPage>
  );
}

async function credentialsState(db: ProofmarkDatabase) {
  const [programs, all, active, intakes] = await Promise.all([
    listPrograms(db),
    outlines(db),
    activeCredential(db),
    listIntakes(db),
  ]);
  return { programs, outlines: all, active, intakes };
}
