import { i18n } from '#i18n';
import { countsInstead } from '@/components/coverage/counts-instead';
import type { CredentialCoverage, RequirementCoverage } from '@/lib/coverage/coverage';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import type { CoverageMap, MapRow } from './map-model';

/** Requirements down, indicators across. */
export function requirementsMap(
  { requirements }: CredentialCoverage,
  hrefOf: (requirement: Requirement) => string,
): CoverageMap {
  const indicators = indicatorsOf(requirements);
  const places = new Map(indicators.map(({ id }, place) => [id, place]));
  return {
    label: i18n.t('matrix.title'),
    corner: i18n.t('matrix.requirement'),
    columns: indicators,
    groups: [],
    rows: requirements.map(
      ({ requirement, counted, instead, cells, ready }): MapRow => ({
        ...{ id: requirement.id, code: requirement.code, title: requirement.title },
        href: hrefOf(requirement),
        isOutside: false,
        note: counted ? i18n.t('state.requirementReady', [ready, cells.length]) : countsInstead({ instead }),
        isQuiet: !counted,
        cells: cells
          .map(({ indicator, key, state, tags, marks }) => ({
            ...{ column: places.get(indicator.id) ?? 0, key, state, count: tags, marks },
          }))
          .toSorted((one, other) => one.column - other.column),
      }),
    ),
  };
}

function indicatorsOf(requirements: readonly RequirementCoverage[]): Indicator[] {
  const byId = new Map(requirements.flatMap(({ cells }) => cells.map(({ indicator }) => [indicator.id, indicator])));
  return [...byId.values()].sort((one, other) => one.order - other.order);
}
