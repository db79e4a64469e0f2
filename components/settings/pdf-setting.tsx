import { i18n } from '#i18n';
import { Setting } from './setting';

interface Props {
  on: boolean;
  onChange: (wanted: boolean) => void;
}

/** Whether PDFs open in the viewer by themselves. */
export function PdfSetting({ on, onChange }: Props) {
  return (
    <Setting title={i18n.t('settings.pdfs')} text={i18n.t('settings.pdfsExplain')}>
      <p>{i18n.t(on ? 'settings.pdfsOn' : 'settings.pdfsOff')}</p>
      <button type="button" class="button" onClick={() => onChange(!on)}>
        {i18n.t(on ? 'settings.pdfsStop' : 'settings.pdfsStart')}
      </button>
    </Setting>
  );
}
