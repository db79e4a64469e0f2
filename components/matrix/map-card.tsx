import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePlace } from '@/components/floating/use-place';

interface Props {
  id: string;
  boxes: readonly DOMRect[];
  onKeep: () => void;
  onLeave: () => void;
  children: ComponentChildren;
}

/** What a cell of the map is about, beside it while the pointer or the keys are there. */
export function MapCard({ id, boxes, onKeep, onLeave, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  usePlace(card, boxes, 'bottom-start', 0);
  return (
    <div ref={card} id={id} role="tooltip" class="map-card" onPointerEnter={onKeep} onPointerLeave={onLeave}>
      {children}
    </div>
  );
}
