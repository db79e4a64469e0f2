import { arrowStep } from '@/lib/feedback/blackout';
import { movedBox, type ShareBox } from '@/lib/model/share-box';

interface Props {
  at: number;
  box: ShareBox;
  label: string;
  isSelected: boolean;
  /** In pixels. */
  picture: { width: number; height: number };
  onSelect: (at: number) => void;
  onChange: (at: number, to: (box: ShareBox) => ShareBox, name: string) => void;
  onRemove: (at: number) => void;
}

/** One box on a picture, which the arrow keys move, with Shift make larger or smaller, and Delete removes. */
export function BlackoutBox({ at, box, label, isSelected, picture, onSelect, onChange, onRemove }: Props) {
  return (
    <div
      class="blackout-box"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with the keys
      tabIndex={0}
      aria-label={label}
      aria-describedby="blackout-keys"
      data-box={at}
      data-selected={isSelected}
      style={placeOf(box)}
      onFocus={() => onSelect(at)}
      onKeyDown={(event) => {
        const by = arrowStep(event.key, event.ctrlKey || event.metaKey, picture);
        if (by) {
          const grows = event.shiftKey;
          const own = event.currentTarget;
          requestAnimationFrame(() => own.scrollIntoView({ block: 'nearest' }));
          onChange(at, (present) => movedBox(present, by, grows), `${grows ? 'size' : 'place'} ${at}`);
        } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(at);
        else return;
        event.preventDefault();
      }}
    >
      <span class="blackout-corner" data-corner />
    </div>
  );
}

/** Where a box stands over its picture. */
export const placeOf = ({ left, top, width, height }: ShareBox) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});
