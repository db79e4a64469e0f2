import { i18n } from '#i18n';

/** The way in for someone who has no program at hand. */
export function SampleOffer({ onLoad, isFirst = true }: { onLoad: () => void; isFirst?: boolean }) {
  return (
    <div class="sample-offer">
      <button type="button" class={isFirst ? 'button primary' : 'button'} onClick={onLoad}>
        {i18n.t('sample.load')}
      </button>
      <p class="small quiet">{i18n.t('sample.explain')}</p>
    </div>
  );
}
