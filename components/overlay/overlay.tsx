import { Margin } from '@/components/margin/margin';
import { SelectionButton } from '@/components/selection-button/selection-button';
import { presentPlatform } from '@/lib/tagging/platform';
import type { Tagging } from '@/lib/tagging/tagging';

/** Makes what stands in the page itself: badges and the button beside a selection. They tell where, never why. */
export function makeOverlay(tagging: Tagging) {
  const { writing, offering, cards, travelling, tagKeys, calls } = tagging;
  const platform = presentPlatform(navigator);
  /** Beside the picker, a badge that the pointer rests on, or that has the focus back, brings no card. */
  const isPicking = () => writing.picking.peek() !== null;

  return function Overlay() {
    const offer = offering.offer.value;
    return (
      <>
        <Margin
          badges={tagging.badges.value}
          current={travelling.current.value}
          arrival={travelling.arrival.value?.tagId ?? null}
          onArrived={travelling.arrived}
          onFocus={(id) => isPicking() || (travelling.arrival.peek()?.withCard !== false && cards.open([id], 'focus'))}
          onEnter={(id) => isPicking() || cards.open([id], 'hover')}
          onLeave={cards.release}
          onPress={(id) => cards.open([id], 'press')}
        />
        {offer && !writing.picking.value && (
          <SelectionButton
            boxes={offer}
            keys={tagKeys.keys.value}
            platform={platform}
            onTag={() => void calls.tagSelection(undefined)}
          />
        )}
      </>
    );
  };
}
