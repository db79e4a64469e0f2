import { isWithin, type Window } from '@/components/windowing/windows';
import type { CoverageMap } from './map-model';

interface Props {
  map: CoverageMap;
  /** The columns of this part of the map, and those of them that are drawn. */
  part: Window;
  columns: Window;
  template: string;
}

/** The names of the columns, and of what they stand in. */
export function MapHeads({ map, part, columns, template }: Props) {
  const style = { gridTemplateColumns: template };
  const isLong = map.columns.some(({ code }) => code.length > 4);
  return (
    <thead class="map-heads" data-long={isLong}>
      {map.groups.length > 0 && (
        <tr class="map-head-row" aria-rowindex={1} style={style}>
          <td class="map-head" aria-colindex={1} />
          {groupsWithin(map, part).map(({ id, code, title, from, to }) => (
            <th
              key={id}
              scope="colgroup"
              class="map-group"
              aria-colindex={from + 2}
              aria-colspan={to - from}
              title={title}
              style={{ gridColumn: `${from + 2 - part.from} / ${to + 2 - part.from}` }}
            >
              <span>{`${code} ${title}`.trim()}</span>
            </th>
          ))}
        </tr>
      )}
      <tr class="map-head-row" aria-rowindex={headRows(map)} style={style}>
        <th scope="col" class="map-head" aria-colindex={1}>
          {map.corner}
        </th>
        {map.columns.map(({ id, code, text }, at) =>
          isWithin(part, at) && isWithin(columns, at) ? (
            <th
              key={id}
              scope="col"
              class="map-code"
              aria-colindex={at + 2}
              title={text}
              style={{ gridColumn: at + 2 - part.from }}
            >
              <span>{code}</span>
            </th>
          ) : null,
        )}
      </tr>
    </thead>
  );
}

/** How many lines the names of columns take. */
export const headRows = ({ groups }: CoverageMap): number => (groups.length > 0 ? 2 : 1);

function groupsWithin({ groups }: CoverageMap, part: Window) {
  let from = 0;
  return groups.flatMap((group) => {
    const [begins, ends] = [from, from + group.columns];
    from = ends;
    const [first, last] = [Math.max(begins, part.from), Math.min(ends, part.to)];
    return first < last ? [{ ...group, from: first, to: last }] : [];
  });
}
