import { useId, useState } from 'preact/hooks';
import { filled } from '@/lib/feedback/filled';
import type { AskedIndicator } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';

interface Props {
  words: ReviewerWords['words'];
  indicator: AskedIndicator;
  /** Empty where none is chosen. */
  level: string;
  onChoose: (level: string) => void;
}

/** The levels of an indicator with what each means. */
export function LevelChoice({ words, indicator, level, onChoose }: Props) {
  const name = useId();
  // Only at first: closing while a choice is taken back would take the focus along.
  const [startsOpen] = useState(level !== '');
  const options = [...indicator.levels, { id: '', label: words.noLevel, description: '' }];
  return (
    <details class="review-levels" open={startsOpen}>
      <summary>{filled(words.levels, indicator.code)}</summary>
      <fieldset>
        <legend class="visually-hidden">{filled(words.levels, indicator.code)}</legend>
        {options.map((option) => (
          <label key={option.id}>
            <input type="radio" name={name} checked={option.id === level} onChange={() => onChoose(option.id)} />
            <span>
              <bdi>{option.label}</bdi>
              {option.description && (
                <span class="quiet small" dir="auto">
                  {option.description}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
