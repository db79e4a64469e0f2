import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DropArea } from '@/components/drop-area/drop-area';
import { IntakeList } from '@/components/intake/intake-list';
import { TakingNotice } from '@/components/intake/taking-notice';
import { WaysIn } from '@/components/intake/ways-in';
import { ProgramOverview } from '@/components/programs/program-overview';
import { UpdateOffer } from '@/components/programs/update-offer';
import { copyOfProgram, emptyProgram } from '@/lib/frameworks/editing/new-program';
import { readableExtensions } from '@/lib/frameworks/read-source';
import { useLive } from '@/lib/live/use-live';
import { cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import { type IntakeId, newUuid, type ProgramId } from '@/lib/model/ids';
import { hashOf } from '@/lib/navigation/routes';
import { loadSample } from '@/lib/programs/load-sample';
import { openProgramController, type ProgramController } from '@/lib/programs/program-controller';
import { otherReaders } from '@/lib/programs/reading/other-readers';
import { wantedTab } from '@/lib/programs/take-in-from-tab';
import { type Taken, takenOf } from '@/lib/programs/taken';
import { openTakingIn, type TakingInController } from '@/lib/programs/taking-in';
import { openUpdateController } from '@/lib/programs/update-controller';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { keepFramework } from '@/lib/store/framework-changes';
import { frameworkOf, listPrograms, outlines, removeFramework } from '@/lib/store/frameworks';
import { discardIntake, listIntakes } from '@/lib/store/intakes';
import { activeCredential, setActiveCredential } from '@/lib/store/preferences';
import { IntakePage } from './intake-page';
import type { PageProps } from './page-props';
import { ProgramEditorPage } from './program-editor-page';
import { ShownPage } from './shown-page';

interface Props extends PageProps {
  /** Something came in, and is kept. */
  onTaken: (taken: Taken) => void;
}

/** The programs, what is being taken in, and one of either that is put right. */
export function CredentialsPage({ onTaken, ...props }: Props) {
  const { db, controller, route } = props;
  const [{ files, taking, updates, lifetime }] = useState(() => {
    const lifetime = new AbortController();
    const updates = openUpdateController(db, controller);
    const onBegun = (intake: IntakeId) => {
      location.hash = hashOf({ page: 'credentials', intake });
    };
    const taking = openTakingIn(db, controller, { updates, onBegun, onTaken }, lifetime.signal);
    return { updates, lifetime, taking, files: openProgramController(db, controller) };
  });
  useEffect(() => {
    wantedTab.onGiven((tabId) => void taking.takeTab(tabId), lifetime.signal);
    return () => lifetime.abort();
  }, [taking, lifetime]);
  const offered = updates.offered.value;
  const answered = async (answer: Promise<ProgramId | null>) => {
    const program = await answer;
    const framework = program && (await frameworkOf(db, program));
    if (framework) onTaken(takenOf(framework, offered?.intake ? taking.tabOf(offered.intake) : null));
  };
  const { intake, edit: edited } = route.value.page === 'credentials' ? route.value : {};
  if (edited) return <ProgramEditorPage key={edited} db={db} controller={controller} id={edited} />;
  return (
    <>
      <TakingNotice progress={taking.progress.value} onDismiss={taking.dismiss} />
      {offered && (
        <UpdateOffer
          offered={offered}
          onTake={() => void answered(updates.take())}
          onKeepBoth={() => void answered(updates.keepBoth())}
          onLeave={updates.leave}
        />
      )}
      {intake ? (
        <IntakePage
          key={intake}
          {...props}
          id={intake}
          updates={updates}
          onKept={(taken) => onTaken({ ...taken, tabId: taking.tabOf(intake) })}
        />
      ) : (
        <AllCredentials {...props} files={files} taking={taking} />
      )}
    </>
  );
}

interface AllProps extends PageProps {
  files: ProgramController;
  taking: TakingInController;
}

function AllCredentials({ db, controller, route, files, taking }: AllProps) {
  const state = useLive(route, () => credentialsState(db));
  const edit = async (draft: FrameworkDraft) => {
    await keepFramework(db, draft);
    location.hash = hashOf({ page: 'credentials', edit: draft.program.id });
  };
  return (
    <ShownPage state={state.value}>
      {({ intakes, ...shown }) => (
        <>
          <DropArea words={i18n.t('intake.drop')} onFile={(file) => void taking.takeFile(file)} />
          <IntakeList
            intakes={intakes}
            addressOf={(id) => hashOf({ page: 'credentials', intake: id })}
            onDiscard={(id) => void controller.make(() => discardIntake(db, id))}
          />
          <ProgramOverview
            {...shown}
            onUse={(id) => controller.make(() => setActiveCredential(db, id))}
            readAddressOf={(program) => hashOf({ page: 'program', program, at: null })}
            askAddressOf={(cell) => hashOf({ page: 'ask', about: { cell: cellKey(cell) } })}
            takeInAddress={hashOf({ page: 'credentials', paste: true })}
            editAddressOf={(id) => hashOf({ page: 'credentials', edit: id })}
            onCopy={({ id, title }) =>
              controller.make(async () => {
                const framework = await frameworkOf(db, id);
                if (framework) await edit(copyOfProgram(framework, i18n.t('editor.copyTitle', [title]), newUuid));
              })
            }
            onRemove={(id) => controller.make(() => removeFramework(db, id))}
            onNewer={(id, file) => void taking.takeFile(file, id)}
            extensions={readableExtensions(otherReaders)}
            onSave={(id, format) => void files.save(id, format)}
            onSample={() => controller.make(() => loadSample(db))}
          >
            <WaysIn
              extensions={readableExtensions(otherReaders)}
              isPasting={route.value.page === 'credentials' && route.value.paste === true}
              isReading={['reading', 'keeping'].includes(taking.progress.value.status)}
              onFile={(file) => void taking.takeFile(file)}
              onPaste={(pasted) => void taking.takePasted(pasted)}
            />
            <div>
              <button
                type="button"
                class="button"
                onClick={() =>
                  controller.make(() =>
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
