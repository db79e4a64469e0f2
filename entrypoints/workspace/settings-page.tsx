import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupSetting } from '@/components/settings/backup-setting';
import { DeleteSetting } from '@/components/settings/delete-setting';
import { FeedbackSetting } from '@/components/settings/feedback-setting';
import { KindSetting } from '@/components/settings/kind-setting';
import { PdfSetting } from '@/components/settings/pdf-setting';
import { ProgramSetting } from '@/components/settings/program-setting';
import type { RestoreStep } from '@/components/settings/restore-offer';
import { Setting } from '@/components/settings/setting';
import { SettingGroup } from '@/components/settings/setting-group';
import { SettingsIndex } from '@/components/settings/settings-index';
import { ShortcutSetting } from '@/components/settings/shortcut-setting';
import { SiteSetting } from '@/components/settings/site-setting';
import { keepReviewHost } from '@/lib/asking/kept-draft';
import { reviewerPage } from '@/lib/asking/reviewer-page';
import { documentKinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { useLive } from '@/lib/live/use-live';
import { hashOf } from '@/lib/navigation/routes';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { saveBlob } from '@/lib/own-pages/save-file';
import { loadSample } from '@/lib/programs/load-sample';
import { sampleProgramId } from '@/lib/sample/sample-id';
import { openShortcutSettings } from '@/lib/shortcuts/present';
import { forgetFiles } from '@/lib/store/files';
import { removeFramework } from '@/lib/store/frameworks';
import { forgetUndo } from '@/lib/store/journal';
import { deleteEverything } from '@/lib/store/restore';
import type { ChangeLabel } from '@/lib/store/tables/changes';
import { grouped, type LeftOutGroup } from '@/lib/surfaces/settings/left-out-groups';
import { openRestoreController, type RestoreProgress } from '@/lib/surfaces/settings/restore-controller';
import { plainSaving, type SavingWish, saveEverything } from '@/lib/surfaces/settings/save-everything';
import { settingsState } from '@/lib/surfaces/settings/settings-state';
import { usePermissions } from '@/lib/surfaces/settings/use-permissions';
import { useShortcuts } from '@/lib/surfaces/settings/use-shortcuts';
import { askForEveryPdf, leaveEveryPdf, opensEveryPdf } from '@/lib/tabs/every-pdf';
import { leavePermission, listPermissions } from '@/lib/tabs/permissions';
import { askForReminders, leaveReminders, reminds } from '@/lib/tabs/reminding';
import { leaveSite, listSites } from '@/lib/tabs/site-access';
import { momentInWords } from '@/lib/words/dates-in-words';
import { sizeInWords } from '@/lib/words/size-in-words';
import type { PageProps } from './page-props';
import { ShownPage } from './shown-page';

export function SettingsPage({ db, controller, route }: PageProps) {
  const state = useLive(route, () => settingsState(db));
  const sites = usePermissions(listSites, []);
  const named = usePermissions(listPermissions, []);
  const pdfs = usePermissions(opensEveryPdf, false);
  const [restoring] = useState(() => openRestoreController(db, controller));
  const reminding = usePermissions(reminds, false);
  const deleting = useSignal(false);
  const keys = useShortcuts();
  const unsaved = useSignal<LeftOutGroup[]>([]);
  const save = (wish: SavingWish) =>
    void controller.make(async () => {
      unsaved.value = grouped(await saveEverything(db, wish));
    });

  return (
    <ShownPage state={state.value}>
      {({ sampleLoaded, savedAt, changedSince, files, lastChange, host, aside }) => (
        <div class="settings-page">
          <SettingsIndex groups={groupNames.map(group)} />
          <div class="settings">
            <SettingGroup {...group('showing')}>
              <SiteSetting
                named={named.value}
                sites={sites.value}
                onRemoveNamed={(permission) => void leavePermission(permission)}
                onRemove={(site) => void leaveSite(site)}
              />
              <PdfSetting
                on={pdfs.value}
                kept={{ count: files.count, size: sizeInWords(files.bytes, localeOfWords()) }}
                onChange={(wanted) => void (wanted ? askForEveryPdf() : leaveEveryPdf())}
                onForget={() => controller.make(() => forgetFiles(db))}
              />
              {documentKinds.map(
                ({ kind, page }) =>
                  page && <KindSetting key={kind} page={page} address={hashOf({ page: 'kind', name: page.name })} />,
              )}
            </SettingGroup>
            <SettingGroup {...group('feedback')}>
              <FeedbackSetting
                key={host}
                host={host}
                reminds={reminding.value}
                onHost={(address) => controller.make(() => keepReviewHost(db, address))}
                onSavePage={() =>
                  controller.make(async () =>
                    saveBlob(
                      'proofmark-review.html',
                      new Blob([await reviewerPage({ kind: 'host' })], { type: 'text/html' }),
                    ),
                  )
                }
                onReminds={(wanted) => void (wanted ? askForReminders() : leaveReminders())}
              />
            </SettingGroup>
            <SettingGroup {...group('keeping')}>
              <BackupSetting
                lastSaved={savedAt === null ? null : inWords(savedAt)}
                due={changedSince}
                unsaved={unsaved.value}
                aside={aside}
                onSave={save}
                restore={stepOf(restoring.progress.value, lastChange)}
                onFile={restoring.choose}
                onPassphrase={restoring.unseal}
                onRestore={restoring.restore}
                onLeave={restoring.leave}
              />
            </SettingGroup>
            <SettingGroup {...group('keys')}>
              <ShortcutSetting shortcuts={keys.value} onChange={() => void openShortcutSettings()} />
            </SettingGroup>
            <SettingGroup {...group('trying')}>
              <ProgramSetting
                sampleLoaded={sampleLoaded}
                onLoad={() => controller.make(() => loadSample(db))}
                onRemove={() => controller.make(() => removeFramework(db, sampleProgramId))}
              />
            </SettingGroup>
            <SettingGroup {...group('about')}>
              <Setting title={i18n.t('settings.leaves')} text={i18n.t('settings.leavesText')} />
              <Setting
                title={i18n.t('settings.about')}
                text={i18n.t('settings.aboutText', [browser.runtime.getManifest().version])}
              >
                <a href={hashOf({ page: 'licences' })}>{i18n.t('workspace.licences')}</a>
              </Setting>
            </SettingGroup>
            <SettingGroup {...group('danger')} danger>
              <DeleteSetting
                step={deleting.value ? 'asked' : lastChange === 'everythingDeleted' ? 'done' : 'none'}
                onAsk={() => {
                  deleting.value = true;
                }}
                onKeep={() => {
                  deleting.value = false;
                }}
                onSave={() => save(plainSaving)}
                onDelete={() => {
                  deleting.value = false;
                  void controller.make(() => deleteEverything(db));
                }}
                onForget={() => controller.make(() => forgetUndo(db))}
              />
            </SettingGroup>
          </div>
        </div>
      )}
    </ShownPage>
  );
}

const groupNames = ['showing', 'feedback', 'keeping', 'keys', 'trying', 'about', 'danger'] as const;
const group = (name: (typeof groupNames)[number]) => ({
  id: `settings-${name}`,
  title: i18n.t(`settings.groups.${name}`),
});

const inWords = (at: number) => momentInWords(at, localeOfWords(), 'sentence');

/** That it was restored is no longer worth saying once it was undone or something else was done. */
function stepOf(progress: RestoreProgress, lastChange: ChangeLabel | null): RestoreStep {
  if (progress.status === 'done' && lastChange !== 'restored') return { status: 'none' };
  if (progress.status !== 'chosen') return progress;
  const { savedAt, left } = progress.contents;
  const savedOn = savedAt === 0 ? '' : inWords(savedAt);
  return { status: 'chosen', contents: { ...progress.contents, savedOn, left: grouped(left) } };
}
