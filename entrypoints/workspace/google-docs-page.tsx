import '@/components/documents/google-docs/diagnosis.css';
import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { DiagnosisStep } from '@/components/documents/google-docs/diagnosis-model';
import { DiagnosisView } from '@/components/documents/google-docs/diagnosis-view';
import { diagnoseDoc } from '@/lib/diagnosis/diagnose-doc';
import { useDocTabs } from '@/lib/diagnosis/use-doc-tabs';
import { googleEditors } from '@/lib/documents/google/permissions';
import { hashOf } from '@/lib/navigation/routes';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { saveBlob } from '@/lib/own-pages/save-file';
import { askFor } from '@/lib/tabs/permissions';
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
        : { status: 'done', report: result.report, size: textSizeInWords(result.report, localeOfWords()) };
  }

  if (docs.value === null) return null;
  return (
    <DiagnosisView
      allowed={docs.value.allowed}
      docs={docs.value.tabs}
      step={step.value}
      settingsAddress={hashOf({ page: 'settings' })}
      onAllow={() => void askFor(googleEditors)}
      onLook={({ id }, asksGoogle) => void look(id, asksGoogle)}
      onSave={() => {
        if (step.value.status !== 'done') return;
        saveBlob(i18n.t('diagnosis.fileName'), new Blob([step.value.report], { type: 'text/plain' }));
      }}
    />
  );
}
