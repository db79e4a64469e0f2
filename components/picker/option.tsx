import { i18n } from '#i18n';
import { KeyHint } from '@/components/key-hint/key-hint';
import { type IndicatorChoice, slotOf } from '@/lib/tagging/indicator-choice';
import type { PickerOption } from '@/lib/tagging/picker-options';

export interface OptionActs {
  onToggle: (choice: IndicatorChoice) => void;
  /** It is chosen, and nothing else is wanted. */
  onFinish: (choice: IndicatorChoice) => void;
}

interface Props extends OptionActs {
  option: PickerOption;
  index: number;
  isActive: boolean;
  isChosen: boolean;
  /** Whether the requirement is named in the line, as no heading does. */
  named: boolean;
}

/** One line of the list. Each is as high as the others, so that none is cut. */
export function Option({ option: { choice, digit }, index, isActive, isChosen, named, ...on }: Props) {
  const { indicator, requirement, here } = choice;
  return (
    // The keys are the search field's, which keeps the focus.
    <div
      id={`indicator-${index}`}
      class="option"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-active={isActive}
      title={indicator.text}
      style={{ '--slot': `var(--slot-${slotOf(indicator)})` }}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => on.onToggle(choice)}
      onDblClick={() => on.onFinish(choice)}
      onKeyDown={() => undefined}
    >
      <span class="option-code">{indicator.code}</span>
      <span class="option-text">{indicator.text}</span>
      <span class="option-place quiet small">
        {named && (
          <span>{requirement.code ? i18n.t('picker.inRequirement', [requirement.code]) : requirement.title}</span>
        )}
        {here > 0 && <span>{i18n.t('picker.here', here)}</span>}
      </span>
      <span class="option-chosen" aria-hidden="true">
        {isChosen && '✓'}
      </span>
      {digit && <KeyHint keys={digit} />}
    </div>
  );
}
