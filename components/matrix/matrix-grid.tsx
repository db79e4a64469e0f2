import { i18n } from '#i18n';
import { StateGlyph } from '@/components/state/state-glyph';
import { markWord, stateWord } from '@/components/state/state-words';
import type { CellCoverage, CredentialCoverage, RequirementCoverage } from '@/lib/coverage/coverage';
import type { CellKey } from '@/lib/model/cell';
import type { Indicator } from '@/lib/model/indicator';

interface Props {
  coverage: CredentialCoverage;
  hrefOf: (key: CellKey) => string;
}

/** Requirements down, indicators across: every cell a link to its passages. */
export function MatrixGrid({ coverage, hrefOf }: Props) {
  const indicators = indicatorsOf(coverage);
  return (
    <section class="matrix-grid" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{i18n.t('matrix.title')}</h2>
      <div class="matrix-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('matrix.requirement')}</th>
              {indicators.map(({ id, code, text }) => (
                <th key={id} scope="col" title={text}>
                  {code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.requirements.map((row) => (
              <MatrixRow key={row.requirement.id} row={row} indicators={indicators} hrefOf={hrefOf} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  row: RequirementCoverage;
  indicators: readonly Indicator[];
  hrefOf: Props['hrefOf'];
}

function MatrixRow({ row, indicators, hrefOf }: RowProps) {
  const { requirement, counted, cells } = row;
  return (
    <tr data-counted={counted}>
      <th scope="row">
        <span class="quiet">{requirement.code}</span> {requirement.title}
        {!counted && <span class="small quiet matrix-aside">{i18n.t('state.notCounted')}</span>}
      </th>
      {indicators.map(({ id }) => {
        const cell = cells.find(({ indicator }) => indicator.id === id);
        return (
          <td key={id}>
            {cell && (
              <a class="matrix-cell" href={hrefOf(cell.key)} aria-label={nameOf(cell, requirement.code)}>
                <StateGlyph state={cell.state} />
                {cell.marks.length > 0 && <span class="matrix-marked" aria-hidden="true" />}
              </a>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function nameOf(cell: CellCoverage, requirementCode: string): string {
  const words = [cell.indicator.code, requirementCode, stateWord(cell.state)] as const;
  if (cell.marks.length === 0) return i18n.t('matrix.cell', [...words]);
  return i18n.t('matrix.cellMarked', [...words, cell.marks.map(markWord).join(', ')]);
}

function indicatorsOf(coverage: CredentialCoverage): Indicator[] {
  const cells = coverage.requirements.flatMap((requirement) => requirement.cells);
  const byId = new Map(cells.map(({ indicator }) => [indicator.id, indicator]));
  return [...byId.values()].sort((one, other) => one.order - other.order);
}
