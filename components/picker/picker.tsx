import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { trapFocus } from '@/components/floating/trap-focus';
import { usePlace } from '@/components/floating/use-place';
import type { ChoicesState } from '@/lib/tagging/document-tags';
import type { IndicatorChoice } from '@/lib/tagging/indicator-choice';
import type { Picking } from '@/lib/tagging/picking';
import type { Platform } from '@/lib/tagging/platform';
import { begin } from './begin-sentence';
import { ChosenChips } from './chosen-chips';
import { NothingToChoose, type PickerWays } from './nothing-to-choose';
import { OptionList } from './option-list';
import { PickerFoot } from './picker-foot';
import { RationaleField } from './rationale-field';
import { SearchField } from './search-field';
import { WritingHelp } from './writing-help';

/** With which a few lines of the list are in sight. In CSS pixels. */
const leastHeight = 368;

interface Props extends PickerWays {
  picking: Picking;
  /** Boxes of the passage, in viewport coordinates. */
  boxes: readonly DOMRect[];
  /** Whether there is anything to choose from, where that is known already. */
  choices: ChoicesState;
  platform: Platform;
  onSave: () => void;
  onDecideLater: () => void;
  onCancel: () => void;
}

/** Where a passage gets its indicators and its rationale. Everything in it can be done without the mouse. */
export function Picker({ picking, boxes, choices, platform, onSave, onDecideLater, onCancel, ...ways }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  /** Then what helps with that stands in place of the list. */
  const [isWriting, setWriting] = useState(false);
  usePlace(dialog, boxes, 'bottom-start', leastHeight);

  const focusSearch = () => {
    const field = dialog.current?.querySelector('input') ?? dialog.current?.querySelector('button');
    field?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    if (picking.beginsAt === 'reason' && rationale.current) rationale.current.focus({ preventScroll: true });
    else focusSearch();
  }, [picking, choices]);

  const follow = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    if (target.closest('.rationale, .writing-help')) setWriting(true);
    else if (target.matches('.search')) setWriting(false);
  };

  const writeEach = () => {
    picking.reasonForEach();
    setWriting(true);
    requestAnimationFrame(() => {
      const first = dialog.current?.querySelector<HTMLElement>('.aim textarea');
      // Only what helps with writing is scrolled, and never the page.
      first?.focus({ preventScroll: true });
      const all = first?.closest('.aims');
      if (first && all) all.scrollTop += first.getBoundingClientRect().bottom - all.getBoundingClientRect().bottom + 4;
    });
  };

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
      onFocusIn={follow}
    >
      <p class="picker-quote">
        <q dir="auto">{picking.passage.quote}</q>
      </p>
      {choices === 'some' ? (
        <>
          <ChosenChips chosen={picking.chosen.value} onRemove={remove} />
          <SearchField picking={picking} isOpen={!isWriting} onDone={onSave} />
          <div class="picker-room" hidden={isWriting}>
            <OptionList
              picking={picking}
              onToggle={picking.toggle}
              onFinish={(choice) => {
                picking.choose(choice);
                onSave();
              }}
            />
          </div>
          <RationaleField picking={picking} field={rationale} onEach={writeEach} />
          {isWriting && (
            <WritingHelp
              picking={picking}
              platform={platform}
              onBegin={(starter) => begin(starter, rationale.current, picking.write)}
              onChoose={focusSearch}
            />
          )}
        </>
      ) : (
        <NothingToChoose choices={choices} {...ways} />
      )}
      <PickerFoot
        picking={picking}
        canSave={choices === 'some'}
        platform={platform}
        onSave={onSave}
        onDecideLater={onDecideLater}
        onCancel={onCancel}
      />
    </dialog>
  );
}
