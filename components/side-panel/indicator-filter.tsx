import { i18n } from '#i18n';
import type { IndicatorId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';

interface Props {
  indicators: readonly Indicator[];
  /** Null for all. */
  chosen: IndicatorId | null;
  onChoose: (id: IndicatorId | null) => void;
}

export function IndicatorFilter({ indicators, chosen, onChoose }: Props) {
  return (
    <label class="indicator-filter">
      <span class="small quiet">{i18n.t('panel.filter')}</span>
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onChoose(indicators.find(({ id }) => id === value)?.id ?? null);
        }}
      >
        <option value="">{i18n.t('panel.filterAll')}</option>
        {indicators.map(({ id, code, text }) => (
          <option key={id} value={id}>
            {code} {text}
          </option>
        ))}
      </select>
    </label>
  );
}
