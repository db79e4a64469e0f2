import { colourSlot } from '@/lib/model/colour-slot';
import type { Indicator } from '@/lib/model/indicator';

/** An indicator's code, with the colour of its passages on the page beside it. */
export function IndicatorChip({ indicator }: { indicator: Pick<Indicator, 'code' | 'text' | 'order'> }) {
  return (
    <span
      class="indicator-chip"
      style={{ '--chip': `var(--slot-${colourSlot(indicator.order)})` }}
      title={indicator.text}
    >
      {indicator.code}
    </span>
  );
}
