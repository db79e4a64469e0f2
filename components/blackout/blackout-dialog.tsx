import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Picture } from '@/lib/feedback/package';
import type { ShareBox } from '@/lib/model/share-box';
import { BlackoutArea } from './blackout-area';
import { useBoxes } from './use-boxes';
import { useWantedFocus } from './use-wanted-focus';

interface Props {
  /** As it is drawn. */
  picture: Picture;
  boxes: readonly ShareBox[];
  /** Whether the boxes were drawn on another picture. */
  isChanged: boolean;
  /** After every step, so that none is lost. */
  onBoxes: (boxes: ShareBox[]) => void;
  onDone: (boxes: ShareBox[]) => void;
  onClose: () => void;
}

/** Where parts of a picture are blacked out before it is sent. */
export function BlackoutDialog({ picture, boxes, isChanged, onBoxes, onDone, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const focus = useWantedFocus(dialog, adding);
  const on = useBoxes(boxes, onBoxes);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const undo = () => {
    if (on.undoable === 0) return;
    const place = document.activeElement?.closest<HTMLElement>('[data-box]')?.dataset.box;
    on.undo();
    // The button for it can't keep the focus once there is nothing more to undo.
    if (place !== undefined || on.undoable === 1) focus(Number(place ?? -1));
  };
  return (
    <dialog
      ref={dialog}
      class="blackout surface"
      aria-labelledby="blackout-title"
      aria-describedby="blackout-explain"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
        // The page behind it has an undo of its own.
        event.stopPropagation();
        event.preventDefault();
        if (!event.shiftKey) undo();
      }}
    >
      <h2 id="blackout-title">{i18n.t('blackout.title')}</h2>
      <p id="blackout-explain">{i18n.t('blackout.explain')}</p>
      {isChanged && <p class="blackout-changed">{i18n.t('blackout.changedExplain')}</p>}
      <div class="blackout-tools">
        <button
          ref={adding}
          type="button"
          class="button"
          onClick={() => {
            on.add();
            focus(on.boxes.length);
          }}
        >
          {i18n.t('blackout.add')}
        </button>
        <button
          type="button"
          class="button"
          disabled={on.selected === null}
          onClick={() => {
            if (on.selected === null) return;
            on.remove(on.selected);
            focus(Math.min(on.selected, on.boxes.length - 2));
          }}
        >
          {i18n.t('blackout.remove')}
        </button>
        <button type="button" class="button" disabled={on.undoable === 0} onClick={undo}>
          {i18n.t('blackout.undo')}
        </button>
      </div>
      <BlackoutArea picture={picture} on={on} onFocus={focus} />
      {on.isFull && <p class="small">{i18n.t('blackout.full', [String(on.boxes.length)])}</p>}
      <p id="blackout-keys" class="quiet small">
        {i18n.t('blackout.keys')}
      </p>
      <output class="visually-hidden">{on.said}</output>
      <div class="blackout-actions">
        <button type="button" class="button primary" onClick={() => onDone([...on.boxes])}>
          {i18n.t('blackout.done')}
        </button>
      </div>
    </dialog>
  );
}
