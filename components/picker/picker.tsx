import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { trapFocus } from '@/components/floating/trap-focus';
import { usePlace } from '@/components/floating/use-place';
import type { ChoicesState } from '@/lib/tagging/document-tags';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import type { Picking } from '@/lib/tagging/picking';
import type { Platform } from '@/lib/tagging/platform';
import { ChosenChips } from './chosen-chips';
import { NothingToChoose, type PickerWays } from './nothing-to-choose';
import { OptionList } from './option-list';
import { PickerFoot } from './picker-foot';
import { RationaleField } from './rationale-field';
import { SearchField } from './search-field';

interface Props extends PickerWays {
  picking: Picking;
  /** Boxes of the passage, in viewport coordinates. */
  boxes: readonly DOMRect[];
  /** Whether there is anything to choose from, where that is known already. */
  choices: ChoicesState;
  platform: Platform;
  onSave: () => void;
  onCancel: () => void;
}

/** Where a passage gets its indicators and its rationale. Everything in it can be done without the mouse. */
export function Picker({ picking, boxes, choices, platform, onSave, onCancel, ...ways }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  usePlace(dialog, boxes);

  const focusSearch = () => {
    const field = dialog.current?.querySelector('input') ?? dialog.current?.querySelector('button');
    field?.focus({ preventScroll: true });
  };

  useLayoutEffect(focusSearch, [picking, choices]);

  // The chip that had the focus goes.
  const remove = (choice: IndicatorChoice) => {
    picking.toggle(choice);
    focusSearch();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else return dialog.current ? trapFocus(event, dialog.current) : undefined;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      open
      class="picker floating surface"
      aria-label={i18n.t(picking.editing ? 'picker.labelEditing' : 'picker.label')}
      onKeyDown={onKeyDown}
    >
      <p class="picker-quote">
        <q dir="auto">{picking.passage.quote}</q>
      </p>
      {choices === 'some' ? (
        <>
          <ChosenChips chosen={picking.chosen.value} onRemove={remove} />
          <SearchField picking={picking} onDone={() => rationale.current?.focus()} />
          <OptionList picking={picking} />
          <RationaleField picking={picking} platform={platform} field={rationale} />
        </>
      ) : (
        <NothingToChoose choices={choices} {...ways} />
      )}
      <PickerFoot
        picking={picking}
        canSave={choices === 'some'}
        platform={platform}
        onSave={onSave}
        onCancel={onCancel}
      />
    </dialog>
  );
}
