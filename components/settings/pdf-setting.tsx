import { i18n } from '#i18n';
import { Setting } from './setting';

interface Props {
  /** Whether every PDF opens in the viewer. */
  on: boolean;
  /** PDFs that were opened here and are kept, and their size in words. */
  kept: { count: number; size: string };
  onChange: (wanted: boolean) => void;
  onForget: () => void;
}

/** Whether PDFs open in the viewer by themselves, and which of them are kept. */
export function PdfSetting({ on, kept, onChange, onForget }: Props) {
  return (
    <Setting title={i18n.t('settings.pdfs')} text={i18n.t('settings.pdfsExplain')}>
      <p>{i18n.t(on ? 'settings.pdfsOn' : 'settings.pdfsOff')}</p>
      <button type="button" class="button" onClick={() => onChange(!on)}>
        {i18n.t(on ? 'settings.pdfsStop' : 'settings.pdfsStart')}
      </button>
      {kept.count > 0 && (
        <>
          <p>
            {i18n.t('settings.pdfsKept', kept.count, [String(kept.count), kept.size])}{' '}
            <span class="quiet">{i18n.t('settings.pdfsKeptExplain')}</span>
          </p>
          <button type="button" class="button" onClick={onForget}>
            {i18n.t('settings.pdfsForget')}
          </button>
        </>
      )}
    </Setting>
  );
}
