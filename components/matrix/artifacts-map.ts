import { i18n } from '#i18n';
import type { CellMark, CellTally, CredentialCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import { type CellKey, cellKey } from '@/lib/model/cell';
import type { CoverageMap, MapCell, MapRow } from './map-model';

/** What of a credential an artifact holds passages for. */
export interface ArtifactRow {
  artifact: Artifact;
  address: string | null;
  keys: readonly CellKey[];
}

/**
 * Artifacts down, indicators across, requirement by requirement.
 *
 * @param tallies of the artifacts near the window: others have not been counted
 */
export function artifactsMap(
  { requirements }: CredentialCoverage,
  artifacts: readonly ArtifactRow[],
  tallies: ReadonlyMap<string, readonly CellTally[]>,
): CoverageMap {
  const cells = requirements.flatMap((each) => each.cells);
  const places = new Map(cells.map(({ key }, place) => [key, place]));
  return {
    label: i18n.t('matrix.byArtifactTitle'),
    corner: i18n.t('matrix.artifact'),
    columns: cells.map(({ key, indicator }) => ({ id: key, code: indicator.code, text: indicator.text })),
    groups: requirements
      .filter((each) => each.cells.length > 0)
      .map(({ requirement: { id, code, title }, cells: { length } }) => ({ id, code, title, columns: length })),
    rows: artifacts.map(({ artifact, address, keys }): MapRow => {
      const counted = new Map(tallies.get(artifact.id)?.map((tally) => [cellKey(tally), tally]));
      return {
        ...{ id: artifact.id, code: '', title: artifact.title || i18n.t('workspace.untitled') },
        ...{ href: address, isOutside: true, isQuiet: false },
        note: i18n.t('matrix.cellsServed', keys.length),
        cells: keys
          .flatMap((key) => {
            const column = places.get(key);
            return column === undefined ? [] : [cellOf(column, key, counted.get(key))];
          })
          .toSorted((one, other) => one.column - other.column),
      };
    }),
  };
}

function cellOf(column: number, key: CellKey, tally: CellTally | undefined): MapCell {
  const { tags = 0, explained = 0, changed = 0, lost = 0 } = tally ?? {};
  const marks: CellMark[] = [...(changed > 0 ? (['changed'] as const) : []), ...(lost > 0 ? (['lost'] as const) : [])];
  const state = explained > 0 ? 'explained' : tags > 0 ? 'tagged' : 'bare';
  return { column, key, state, count: tags + lost, marks };
}
