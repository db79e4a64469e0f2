import { i18n } from '#i18n';
import { StateGlyph } from '@/components/state/state-glyph';
import { stateWord } from '@/components/state/state-words';
import type { CellState } from '@/lib/coverage/coverage';
import type { CoverageMap } from './map-model';

interface Props {
  map: CoverageMap;
  states: readonly CellState[];
}

/** What the signs of a map mean, and how many cells have each. */
export function MapLegend({ map, states }: Props) {
  // As the headline counts: what is only shown is not asked for.
  const cells = map.rows.flatMap(({ isQuiet, cells: each }) => (isQuiet ? [] : each));
  const marked = cells.filter(({ marks }) => marks.length > 0).length;
  return (
    <div class="map-legend small">
      {/* biome-ignore lint/a11y/noRedundantRoles: without its dots Safari takes it for no list. */}
      <ul role="list" aria-label={i18n.t('matrix.legend')}>
        {states.map((state) => (
          <li key={state}>
            <span class="map-sample" data-state={state}>
              <StateGlyph state={state} />
            </span>
            {i18n.t('matrix.legendCount', [stateWord(state), cells.filter((cell) => cell.state === state).length])}
          </li>
        ))}
        {marked > 0 && (
          <li>
            <span class="map-sample">
              <span class="matrix-marked" />
            </span>
            {i18n.t('matrix.legendCount', [i18n.t('matrix.look'), marked])}
          </li>
        )}
      </ul>
      <p class="quiet">
        {i18n.t('matrix.number')} <span class="map-keys">{i18n.t('matrix.keys')}</span>
      </p>
    </div>
  );
}
