import { i18n } from '#i18n';
import { type IndicatorChoice, slotOf } from '@/lib/tagging/indicator-choice';

interface Props {
  chosen: readonly IndicatorChoice[];
  onRemove: (choice: IndicatorChoice) => void;
}

/** The indicators chosen so far, each with its way out. It is as high without any, so that nothing moves below it. */
export function ChosenChips({ chosen, onRemove }: Props) {
  if (chosen.length === 0) return <p class="chips-room quiet small">{i18n.t('picker.noneChosen')}</p>;
  return (
    <ul class="chips chips-room" aria-label={i18n.t('picker.chosen')}>
      {chosen.map((choice) => (
        <li key={choice.key}>
          <Chip choice={choice} onRemove={() => onRemove(choice)} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ choice: { indicator, requirement }, onRemove }: { choice: IndicatorChoice; onRemove: () => void }) {
  const place = requirement.code === '' ? '' : i18n.t('picker.inRequirement', [requirement.code]);
  return (
    <button
      type="button"
      class="chip"
      style={{ '--slot': `var(--slot-${slotOf(indicator)})` }}
      title={indicator.text}
      aria-label={i18n.t('picker.remove', [`${indicator.code} ${place}`.trim()])}
      onClick={onRemove}
    >
      {indicator.code} <span class="quiet small">{place}</span>
      <span aria-hidden="true">×</span>
    </button>
  );
}
