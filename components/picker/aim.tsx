import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '@/lib/model/limits';
import { aimedLevel } from '@/lib/tagging/aimed-level';
import { type IndicatorChoice, slotOf } from '@/lib/tagging/indicator-choice';
import type { Picking } from '@/lib/tagging/picking';

interface Props {
  choice: IndicatorChoice;
  picking: Picking;
  /** Whether others are chosen too, so that it may want a reason of its own. */
  isOneOfSeveral: boolean;
}

/** What a reason is to show for one indicator, in the issuer's words. */
export function Aim({ choice: { key, indicator }, picking, isOneOfSeveral }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const level = aimedLevel(indicator);
  const own = picking.reasons.value.find(([of]) => of === key)?.[1];
  const begin = () => {
    picking.writeFor(key, '');
    requestAnimationFrame(() => field.current?.focus());
  };
  return (
    <section
      class="aim"
      aria-label={i18n.t('picker.aimFor', [indicator.code])}
      style={{ '--slot': `var(--slot-${slotOf(indicator)})` }}
    >
      <span class="option-code">{indicator.code}</span>
      <div class="aim-text">
        {level && level.description !== '' ? (
          <p>
            <span class="quiet small">{i18n.t('picker.aim', [level.label])}</span>{' '}
            <span dir="auto">{level.description}</span>
          </p>
        ) : (
          <p dir="auto">{indicator.text}</p>
        )}
        {indicator.hint !== '' && (
          <p class="quiet small" dir="auto">
            {indicator.hint}
          </p>
        )}
        {own !== undefined ? (
          <>
            <textarea
              ref={field}
              class="field"
              dir="auto"
              rows={2}
              maxLength={limits.rationale}
              aria-label={i18n.t('picker.ownReasonOf', [indicator.code])}
              placeholder={i18n.t('picker.ownReasonOf', [indicator.code])}
              value={own}
              onInput={(event) => picking.writeFor(key, event.currentTarget.value)}
            />
            <button
              type="button"
              class="button plain"
              aria-label={i18n.t('picker.sharedReasonLabel', [indicator.code])}
              onClick={() => picking.writeFor(key, null)}
            >
              {i18n.t('picker.sharedReason')}
            </button>
          </>
        ) : (
          isOneOfSeveral && (
            <button
              type="button"
              class="button plain"
              aria-label={i18n.t('picker.ownReasonLabel', [indicator.code])}
              onClick={begin}
            >
              {i18n.t('picker.ownReason')}
            </button>
          )
        )}
      </div>
    </section>
  );
}
