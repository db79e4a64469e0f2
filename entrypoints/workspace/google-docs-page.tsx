import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { DiagnosisStep } from '@/components/diagnosis/diagnosis-model';
import { DiagnosisView } from '@/components/diagnosis/diagnosis-view';
import { diagnoseDoc } from '@/lib/pages/diagnose-doc';
import { hashOf } from '@/lib/pages/routes';
import { saveBlob } from '@/lib/pages/save-file';
import { useDocTabs } from '@/lib/pages/use-doc-tabs';
import { askForGoogleDocs } from '@/lib/tabs/google-docs-access';
import { browserLocale } from '@/lib/words/locale';
import { textSizeInWords } from '@/lib/words/size-in-words';

export function GoogleDocsPage() {
  const docs = useDocTabs();
  const step = useSignal<DiagnosisStep>({ status: 'ready' });

  async function look(tabId: number, asksGoogle: boolean): Promise<void> {
    step.value = { status: 'working', asksGoogle };
    const result = await diagnoseDoc(tabId, asksGoogle);
    step.value =
      'failure' in result
        ? { status: 'failed', failure: result.failure }
        : { status: 'done', report: result.report, size: textSizeInWords(result.report, browserLocale()) };
  }

  if (docs.value === null) return null;
  return (
    <DiagnosisView
      allowed={docs.value.allowed}
      docs={docs.value.tabs}
      step={step.value}
      settingsAddress={hashOf({ page: 'settings' })}
      onAllow={() => void askForGoogleDocs()}
      onLook={({ id }, asksGoogle) => void look(id, asksGoogle)}
      onSave={() => {
        if (step.value.status !== 'done') return;
        saveBlob(i18n.t('diagnosis.fileName'), new Blob([step.value.report], { type: 'text/plain' }));
      }}
    />
  );
}
