import { i18n } from '#i18n';
import { SampleOffer } from '@/components/notice/sample-offer';
import { Setting } from './setting';

interface Props {
  sampleLoaded: boolean;
  onLoad: () => void;
  onRemove: () => void;
}

export function ProgramSetting({ sampleLoaded, onLoad, onRemove }: Props) {
  return (
    <Setting title={i18n.t('settings.programs')}>
      {sampleLoaded ? (
        <>
          <p>{i18n.t('sample.loaded')}</p>
          <p class="small quiet">{i18n.t('sample.removeExplain')}</p>
          <button type="button" class="button" onClick={onRemove}>
            {i18n.t('sample.remove')}
          </button>
        </>
      ) : (
        <SampleOffer onLoad={onLoad} />
      )}
    </Setting>
  );
}
