import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LevelCards } from '@/components/rating/level-cards';
import type { LevelId } from '@/lib/model/ids';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';

interface Props {
  choice: Pick<IndicatorChoice, 'indicator' | 'requirement'>;
  chosen: LevelId | null;
  onRate: (levelId: LevelId | null) => void;
}

/** How an indicator is rated, in a word; opening to what its levels say. */
export function CardRating({ choice: { indicator, requirement }, chosen, onRate }: Props) {
  const isOpen = useSignal(false);
  const first = useRef<HTMLButtonElement | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen.value) first.current?.focus();
  }, [isOpen.value]);
  if (indicator.levels.length === 0) return null;
  const level = indicator.levels.find(({ id }) => id === chosen);
  return (
    <div class="card-rating">
      <button
        ref={opener}
        type="button"
        class="line-link"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {level ? i18n.t('rating.rated', [indicator.code, level.label]) : i18n.t('rating.rate', [indicator.code])}
      </button>
      {isOpen.value && (
        <LevelCards
          indicator={indicator}
          requirement={requirement.code}
          chosen={chosen}
          first={first}
          onRate={(levelId) => {
            onRate(levelId);
            opener.current?.focus();
            isOpen.value = false;
          }}
        />
      )}
    </div>
  );
}
