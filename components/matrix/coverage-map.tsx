import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { markWord, stateWord } from '@/components/state/state-words';
import type { CellCoverage, CellState, CellTally, CredentialCoverage } from '@/lib/coverage/coverage';
import type { CellKey } from '@/lib/model/cell';
import type { ArtifactId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { type ArtifactRow, artifactsMap } from './artifacts-map';
import { CellCard } from './cell-card';
import { MapGrid } from './map-grid';
import { MapKey } from './map-key';
import { MapLegend } from './map-legend';
import type { MapCell, MapRow } from './map-model';
import { requirementsMap } from './requirements-map';

/** The artifacts of a credential, and the counts of those near the window. */
export interface MappedArtifacts {
  rows: readonly ArtifactRow[];
  tallies: ReadonlyMap<string, readonly CellTally[]>;
  onNear: (ids: string[]) => void;
}

interface Props {
  coverage: CredentialCoverage;
  /** Null where the map is of requirements. */
  artifacts: MappedArtifacts | null;
  open: { key: CellKey; from: ArtifactId | null } | null;
  hrefOf: (key: CellKey, from: ArtifactId | null) => string;
  requirementHref: (requirement: Requirement) => string;
}

const states: readonly CellState[] = ['bare', 'tagged', 'explained', 'ready'];

/** The coverage of a credential as a map, by requirement or by artifact. */
export function CoverageMapView({ coverage, artifacts, open, hrefOf, requirementHref }: Props) {
  const { rows, tallies } = artifacts ?? {};
  const map = useMemo(
    () => (rows && tallies ? artifactsMap(coverage, rows, tallies) : requirementsMap(coverage, requirementHref)),
    [coverage, rows, tallies],
  );
  const cells = useMemo(() => cellsByKey(coverage), [coverage]);
  if (artifacts && map.rows.length === 0) return <p class="quiet">{i18n.t('matrix.noArtifacts')}</p>;
  const fromOf = (row: MapRow) => (artifacts ? (row.id as ArtifactId) : null);

  return (
    <>
      <MapLegend map={map} states={artifacts ? ['tagged', 'explained'] : states} />
      <MapGrid
        map={map}
        hrefOf={(row, cell) => hrefOf(cell.key, fromOf(row))}
        isOpen={(row, { key }) => open?.key === key && open.from === fromOf(row)}
        nameOf={(_, cell) => nameOf(cell, cells.get(cell.key))}
        cardOf={(_, { key, count }) => {
          const found = cells.get(key);
          return found && <CellCard cell={found.cell} requirement={found.requirement} count={count} />;
        }}
        {...(artifacts && { onNear: artifacts.onNear })}
      />
      <MapKey coverage={coverage} />
    </>
  );
}

interface Found {
  cell: CellCoverage;
  requirement: Requirement;
}

export const cellsByKey = ({ requirements }: CredentialCoverage): Map<CellKey, Found> =>
  new Map(
    requirements.flatMap(({ requirement, cells }) =>
      cells.map((cell): [CellKey, Found] => [cell.key, { cell, requirement }]),
    ),
  );

function nameOf({ state, marks, count }: MapCell, found: Found | undefined): string {
  if (!found) return '';
  const words = [found.cell.indicator.code, found.requirement.code, stateWord(state)] as const;
  const name =
    marks.length === 0
      ? i18n.t('matrix.cell', [...words])
      : i18n.t('matrix.cellMarked', [...words, marks.map(markWord).join(', ')]);
  return count > 0 ? `${name}, ${i18n.t('state.passages', count)}` : name;
}
