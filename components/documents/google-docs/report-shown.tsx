import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  report: string;
  /** In words. */
  size: string;
  onSave: () => void;
}

/** All of a report, and the two ways in which it can be taken along. */
export function ReportShown({ report, size, onSave }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <div class="report-shown">
      <h2 id="report-title">{i18n.t('diagnosis.report')}</h2>
      <p class="quiet">{i18n.t('diagnosis.reportExplain', [size])}</p>
      <div class="setting-buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {i18n.t(copied ? 'diagnosis.copied' : 'diagnosis.copy')}
        </button>
        <button type="button" class="button" onClick={onSave}>
          {i18n.t('diagnosis.save')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section class="report" tabIndex={0} aria-labelledby="report-title">
        <pre>{report}</pre>
      </section>
    </div>
  );
}
