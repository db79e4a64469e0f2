import { i18n } from '#i18n';
import type { Picture } from '@/lib/feedback/package';
import { BlackoutBox, placeOf } from './blackout-box';
import { boxInWords } from './box-in-words';
import type { Boxes } from './use-boxes';
import { useDrag } from './use-drag';

interface Props {
  picture: Picture;
  on: Boxes;
  /** Gives the focus to a box once it is there. */
  onFocus: (at: number) => void;
}

/** The picture with its boxes, on which more can be drawn. */
export function BlackoutArea({ picture, on, onFocus }: Props) {
  const { boxes, selected } = on;
  const { held, press } = useDrag({
    boxes,
    onDrawn: (box) => {
      on.add(box);
      onFocus(boxes.length);
    },
    onChanged: (at, box) => on.change(at, () => box),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class="blackout-area"
      role="group"
      aria-label={i18n.t('blackout.area', boxes.length)}
      data-full={on.isFull}
      onPointerDown={press}
    >
      <img
        src={`data:${picture.type};base64,${picture.data}`}
        width={picture.width}
        height={picture.height}
        alt={picture.description}
        draggable={false}
      />
      {boxes.map((box, at) => (
        <BlackoutBox
          key={at}
          at={at}
          box={held?.at === at ? held.box : box}
          label={boxInWords(boxes, at)}
          isSelected={selected === at}
          picture={picture}
          onSelect={on.select}
          onChange={on.change}
          onRemove={(gone) => {
            on.remove(gone);
            onFocus(Math.min(gone, boxes.length - 2));
          }}
        />
      ))}
      {held?.at === null && !on.isFull && <div class="blackout-box" data-selected style={placeOf(held.box)} />}
    </div>
  );
}
