import type { DiagnosisStep, OpenDoc } from '@/components/documents/google-docs/diagnosis-model';
import { DiagnosisView } from '@/components/documents/google-docs/diagnosis-view';
import { KindSetting } from '@/components/settings/kind-setting';
import { SettingGroup } from '@/components/settings/setting-group';
import { reportText } from '@/lib/documents/google-docs/diagnosis/report-text';
import { documentKinds } from '@/lib/documents/kinds';
import { sampleDiagnosis } from '@/tests/support/sample-diagnosis';
import { nothing } from '../nothing';
import type { Story } from '../story';

const docs: OpenDoc[] = [
  { id: 1, title: 'Checking for understanding - Google Docs' },
  { id: 2, title: '' },
  { id: 3, title: `${'A portfolio with a very long name that has to go over several lines '.repeat(3)}- Google Docs` },
];

const ready: DiagnosisStep = { status: 'ready' };

interface State {
  allowed?: boolean;
  open?: readonly OpenDoc[];
  step?: DiagnosisStep;
}

const states: Record<string, State> = {
  'not-allowed': { allowed: false, open: [] },
  'no-document': { open: [] },
  documents: {},
  working: { step: { status: 'working', asksGoogle: false } },
  'working-asking': { step: { status: 'working', asksGoogle: true } },
  closed: { step: { status: 'failed', failure: 'closed' } },
  late: { step: { status: 'failed', failure: 'late' } },
  nonsense: { step: { status: 'failed', failure: 'nonsense' } },
  report: { step: { status: 'done', report: reportText(sampleDiagnosis), size: '3.2 kB' } },
};

export const diagnosisStories: Story[] = [
  ...Object.entries(states).map(([name, { allowed = true, open = docs, step = ready }]) => ({
    name: `diagnosis-${name}`,
    view: () => (
      <DiagnosisView
        allowed={allowed}
        docs={open}
        step={step}
        settingsAddress="#/settings"
        onAllow={nothing}
        onLook={nothing}
        onSave={nothing}
      />
    ),
  })),
  ...documentKinds.flatMap(({ page }) =>
    page
      ? {
          name: `settings-${page.name}`,
          view: () => (
            <SettingGroup id="group" title="Settings">
              <KindSetting page={page} address={`#/${page.name}`} />
            </SettingGroup>
          ),
        }
      : [],
  ),
];
