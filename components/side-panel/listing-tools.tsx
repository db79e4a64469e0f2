import { i18n } from '#i18n';
import type { Indicator } from '@/lib/model/indicator';
import { type Listing, sorts } from './listing';

interface Props {
  listing: Listing;
  indicators: readonly Indicator[];
  /** Whether there is any passage of which it is not decided what it shows. */
  hasUndecided: boolean;
  onChange: (change: Partial<Listing>) => void;
}

/** Which passages are listed, and in which order. */
export function ListingTools({ listing, indicators, hasUndecided, onChange }: Props) {
  const wanted = (value: string): Listing['filter'] =>
    value === 'undecided' ? value : (indicators.find(({ id }) => id === value)?.id ?? null);
  return (
    <search class="listing-tools">
      <input
        class="field"
        type="search"
        aria-label={i18n.t('panel.search')}
        placeholder={i18n.t('panel.search')}
        value={listing.search}
        onInput={(event) => onChange({ search: event.currentTarget.value })}
      />
      <select
        class="field panel-filter"
        aria-label={i18n.t('panel.filter')}
        value={listing.filter ?? ''}
        onChange={(event) => onChange({ filter: wanted(event.currentTarget.value) })}
      >
        <option value="">{i18n.t('panel.filterAll')}</option>
        {hasUndecided && <option value="undecided">{i18n.t('card.undecided')}</option>}
        {indicators.map(({ id, code, text }) => (
          <option key={id} value={id}>
            {code} {text}
          </option>
        ))}
      </select>
      <select
        class="field panel-sort"
        aria-label={i18n.t('panel.sort')}
        value={listing.sort}
        onChange={(event) => onChange({ sort: sorts.find((each) => each === event.currentTarget.value) ?? 'place' })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {i18n.t(`panel.sorts.${sort}`)}
          </option>
        ))}
      </select>
    </search>
  );
}
