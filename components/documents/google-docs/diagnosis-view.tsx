import { i18n } from '#i18n';
import { EmptyState } from '@/components/notice/empty-state';
import { Notice } from '@/components/notice/notice';
import type { DiagnosisStep, OpenDoc } from './diagnosis-model';
import { DocChoice } from './doc-choice';
import { ReportShown } from './report-shown';

interface Props {
  /** Whether Google Docs may be looked at. */
  allowed: boolean;
  docs: readonly OpenDoc[];
  step: DiagnosisStep;
  settingsAddress: string;
  onAllow: () => void;
  onLook: (doc: OpenDoc, asksGoogle: boolean) => void;
  onSave: () => void;
}

/** A report of how Google Docs shows a document, all of which is seen before anybody else can. */
export function DiagnosisView({ allowed, docs, step, settingsAddress, onAllow, onLook, onSave }: Props) {
  return (
    <div class="diagnosis">
      <p class="quiet">{i18n.t('diagnosis.intro')}</p>
      <p class="quiet">{i18n.t('diagnosis.stays')}</p>
      {!allowed && (
        <EmptyState title={i18n.t('diagnosis.notAllowedTitle')} text={i18n.t('diagnosis.notAllowedText')}>
          <button type="button" class="button primary" onClick={onAllow}>
            {i18n.t('popup.docAllow')}
          </button>
        </EmptyState>
      )}
      {allowed && docs.length === 0 && (
        <EmptyState title={i18n.t('diagnosis.emptyTitle')} text={i18n.t('diagnosis.emptyText')} />
      )}
      {allowed && docs.length > 0 && <DocChoice docs={docs} isWorking={step.status === 'working'} onLook={onLook} />}
      <Progress step={step} />
      {step.status === 'done' && (
        <ReportShown key={step.report} report={step.report} size={step.size} onSave={onSave} />
      )}
      <p>
        <a href={settingsAddress}>{i18n.t('diagnosis.back')}</a>
      </p>
    </div>
  );
}

function Progress({ step }: { step: DiagnosisStep }) {
  if (step.status === 'failed') return <Notice kind="problem">{i18n.t(`diagnosis.failed.${step.failure}`)}</Notice>;
  const text =
    step.status === 'working'
      ? i18n.t(step.asksGoogle ? 'diagnosis.workingAsking' : 'diagnosis.working')
      : step.status === 'done'
        ? i18n.t('diagnosis.done')
        : '';
  return (
    <p role="status" class={text === '' ? 'visually-hidden' : undefined}>
      {text}
    </p>
  );
}
