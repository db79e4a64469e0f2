import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { LevelId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import { levelOfKey } from './level-keys';

interface Props {
  indicator: Pick<Indicator, 'code' | 'levels'>;
  /** The code of the requirement that it is rated for. */
  requirement: string;
  chosen: LevelId | null;
  /** Takes the level, or with null the rating away. */
  onRate: (levelId: LevelId | null) => void;
  /** What is to have the focus where the cards have been asked for. */
  first?: RefObject<HTMLButtonElement | null>;
}

/** Digits there are: further levels are pressed. */
const mostKeys = 9;

/**
 * The self-rating of an indicator by what its levels say, side by side where there is room. Digits take a level while the
 * focus is among them; the chosen one pressed again takes the rating away.
 */
export function LevelCards({ indicator: { code, levels }, requirement, chosen, onRate, first }: Props) {
  if (levels.length === 0) return null;
  const begin = Math.max(
    levels.findIndex(({ id }) => id === chosen),
    0,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const level = levelOfKey(event, levels);
    if (!level) return;
    event.preventDefault();
    onRate(level.id);
  };
  return (
    <fieldset class="level-cards" onKeyDown={onKeyDown}>
      <legend class="visually-hidden">{i18n.t('rating.label', [code, requirement])}</legend>
      {levels.map((level, at) => (
        <button
          key={level.id}
          ref={at === begin && first ? first : null}
          type="button"
          class="level-card"
          aria-pressed={level.id === chosen}
          aria-keyshortcuts={at < mostKeys ? String(at + 1) : undefined}
          onClick={() => onRate(level.id === chosen ? null : level.id)}
        >
          <span class="level-card-head">
            {at < mostKeys && <kbd>{at + 1}</kbd>}
            <strong>{level.label}</strong>
            {level.passes && <span class="level-card-enough">{i18n.t('rating.enough')}</span>}
          </span>
          {level.description !== '' && <span class="small">{level.description}</span>}
        </button>
      ))}
    </fieldset>
  );
}
