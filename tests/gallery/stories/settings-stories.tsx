import { BackupSetting } from '@/components/settings/backup-setting';
import { DeleteSetting, type DeleteStep } from '@/components/settings/delete-setting';
import { FeedbackSetting } from '@/components/settings/feedback-setting';
import { LicenceList } from '@/components/settings/licence-list';
import { PdfSetting } from '@/components/settings/pdf-setting';
import { ProgramSetting } from '@/components/settings/program-setting';
import type { RestoreStep } from '@/components/settings/restore-offer';
import { SettingGroup } from '@/components/settings/setting-group';
import { SettingsIndex } from '@/components/settings/settings-index';
import { ShortcutSetting } from '@/components/settings/shortcut-setting';
import { SiteSetting } from '@/components/settings/site-setting';
import { permissionsOf } from '@/lib/documents/kinds';
import { nothing } from '../nothing';
import type { Story } from '../story';

const restoreSteps: RestoreStep[] = [
  { status: 'none' },
  { status: 'unreadable' },
  {
    status: 'chosen',
    contents: {
      savedOn: 'March 14, 2026',
      credentials: 2,
      artifacts: 7,
      tags: 112,
      ratings: 14,
      left: [],
      isWhole: true,
    },
  },
  { status: 'sealed', isWrong: true },
  { status: 'sealedDamaged' },
  {
    status: 'chosen',
    contents: {
      savedOn: '',
      credentials: 2,
      artifacts: 6,
      tags: 108,
      ratings: 14,
      left: [
        { table: 'artifacts', reason: 'unreadable', count: 1, names: ['Lesson on fractions'] },
        { table: 'tags', reason: 'alone', count: 4, names: ['Learners explain their reasoning', 'They decide first'] },
      ],
      isWhole: false,
    },
  },
  { status: 'done' },
];
const deleteSteps: DeleteStep[] = ['none', 'asked', 'done'];

const inGroups: Story[] = [
  ...[true, false].map((loaded) => ({
    name: `settings-program-${loaded ? 'loaded' : 'none'}`,
    view: () => <ProgramSetting sampleLoaded={loaded} onLoad={nothing} onRemove={nothing} />,
  })),
  ...[[], ['https://example.org/*', 'https://lessons.example.com/*']].map((sites) => ({
    name: `settings-sites-${sites.length}`,
    view: () => <SiteSetting named={[]} sites={sites} onRemoveNamed={nothing} onRemove={nothing} />,
  })),
  {
    name: 'settings-sites-named',
    view: () => (
      <SiteSetting
        named={permissionsOf()}
        sites={['https://example.org/*']}
        onRemoveNamed={nothing}
        onRemove={nothing}
      />
    ),
  },
  ...[true, false].map((on) => ({
    name: `settings-pdfs-${on ? 'on' : 'off'}`,
    view: () => (
      <PdfSetting on={on} kept={{ count: on ? 3 : 0, size: '4.2 MB' }} onChange={nothing} onForget={nothing} />
    ),
  })),
  ...[true, false].map((reminds) => ({
    name: `settings-feedback-${reminds ? 'reminding' : 'quiet'}`,
    view: () => (
      <FeedbackSetting
        host={reminds ? 'https://school.example/review.html' : ''}
        reminds={reminds}
        onHost={nothing}
        onSavePage={nothing}
        onReminds={nothing}
      />
    ),
  })),
  ...restoreSteps.map((restore, place) => ({
    name: `settings-backup-${place}-${restore.status}`,
    view: () => (
      <BackupSetting
        lastSaved={restore.status === 'none' ? null : 'March 14, 2026'}
        due={restore.status === 'chosen'}
        unsaved={
          restore.status === 'done'
            ? [{ table: 'tags', reason: 'cut', count: 1, names: ['Learners explain their reasoning'] }]
            : []
        }
        aside={
          restore.status === 'unreadable'
            ? [{ table: 'artifacts', reason: 'unreadable', count: 1, names: ['A lesson'] }]
            : []
        }
        onSave={nothing}
        restore={restore}
        onFile={nothing}
        onPassphrase={nothing}
        onRestore={nothing}
        onLeave={nothing}
      />
    ),
  })),
  ...deleteSteps.map((step) => ({
    name: `settings-delete-${step}`,
    view: () => (
      <DeleteSetting
        step={step}
        onAsk={nothing}
        onSave={nothing}
        onDelete={nothing}
        onKeep={nothing}
        onForget={nothing}
      />
    ),
  })),
  {
    name: 'settings-shortcuts',
    view: () => (
      <ShortcutSetting
        shortcuts={[
          { name: 'tag-selection', description: 'Tag the selected passage', keys: 'Alt+Shift+G' },
          { name: 'next-passage', description: 'Go to the next passage', keys: '' },
        ]}
        onChange={nothing}
      />
    ),
  },
];

export const settingsStories: Story[] = [
  ...inGroups.map((story) => ({
    ...story,
    view: () => (
      <SettingGroup id="group" title="Settings">
        {story.view()}
      </SettingGroup>
    ),
  })),
  {
    name: 'settings-index',
    view: () => (
      <SettingsIndex
        groups={[
          { id: 'one', title: 'Where your tags show' },
          { id: 'other', title: 'Save and restore' },
        ]}
      />
    ),
  },
  {
    name: 'licences',
    view: () => (
      <LicenceList
        licences={[
          {
            name: 'a-package',
            version: '1.2.3',
            licence: 'MIT',
            text: 'Permission is hereby granted, free of charge.',
          },
          { name: 'Some fonts', version: 'pdf.js 6', licence: 'BSD-3-Clause', text: 'Redistribution and use.' },
        ]}
        ownAddress="#own"
        plainAddress="#plain"
      />
    ),
  },
];
