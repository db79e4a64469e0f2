import { i18n } from '#i18n';

/** What the person answered, as far as they have. `elsewhere` is that the browser lets it be asked in the popup only. */
export type EveryTimeStep = 'offered' | 'allowed' | 'elsewhere';

interface Props {
  step: EveryTimeStep;
  onAllow: () => void;
  onNotNow: () => void;
}

/** With the first tag of a page: after a reload all would seem gone. */
export function EveryTimeOffer({ step, onAllow, onNotNow }: Props) {
  if (step !== 'offered') return <p>{i18n.t(`overlay.everyTime.${step}`)}</p>;
  return (
    <div class="toast-offer">
      <p>{i18n.t('overlay.everyTime.why')}</p>
      <div class="toast-ways">
        <button type="button" class="button" onClick={onAllow}>
          {i18n.t('popup.everyTime')}
        </button>
        <button type="button" class="button plain" onClick={onNotNow}>
          {i18n.t('overlay.everyTime.notNow')}
        </button>
      </div>
    </div>
  );
}
