import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePlace } from '@/components/floating/use-place';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { CardTag } from '@/lib/private-view/private-view';
import { isAsked } from '@/lib/tagging/asked';
import { AskedEntry } from './asked-entry';
import { CardEntry } from './card-entry';
import type { CardCallbacks } from './card-tag';

interface Props extends CardCallbacks {
  tags: readonly CardTag[];
  boxes: readonly DOMRect[];
  /** Whether something is selected that could become the passage. */
  selected: boolean;
  /** Whether the focus is to go into the card. */
  takesFocus: boolean;
  onHold: () => void;
  onRelease: () => void;
  onClose: () => void;
  /** Something is being written in it: it is not to go with the pointer. */
  onWriting: () => void;
  words: ReviewerWords['words'];
}

/** In CSS pixels. In low windows it is scrolled rather than covering its passage. */
const leastHeight = 140;

/** What the passages under the pointer, or at the focused badge, are tagged to and why. */
export function PassageCard({
  tags,
  boxes,
  selected,
  takesFocus,
  onHold,
  onRelease,
  onClose,
  onWriting,
  words,
  ...callbacks
}: Props) {
  const card = useRef<HTMLDialogElement>(null);
  usePlace(card, boxes, 'bottom-end', leastHeight);
  useEffect(() => {
    if (takesFocus)
      card.current
        ?.querySelector<HTMLElement>(':is(button, input):not(.card-rating *)')
        ?.focus({ preventScroll: true });
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={card}
      open
      class="card floating surface"
      aria-label={i18n.t('card.label')}
      onPointerEnter={onHold}
      onPointerLeave={onRelease}
      onFocusIn={onHold}
      onFocusOut={onRelease}
      onKeyDown={onKeyDown}
    >
      {tags.map((entry) =>
        isAsked(entry.tag) ? (
          <div key={entry.tag.id} onFocusIn={onWriting}>
            <AskedEntry
              asked={entry.tag.asked}
              located={entry.located}
              words={words}
              onWrite={callbacks.onWrite}
              onFinish={callbacks.onFinish}
            />
          </div>
        ) : (
          <CardEntry key={entry.tag.id} entry={entry} selected={selected} {...callbacks} />
        ),
      )}
    </dialog>
  );
}
