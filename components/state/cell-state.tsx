import { i18n } from '#i18n';
import type { CellCoverage } from '@/lib/coverage/coverage';
import type { Demand } from '@/lib/model/requirement';
import { MarkGlyph } from './mark-glyph';
import { markWord, missingWord, stateWord } from './state-words';

interface Props {
  cell: CellCoverage;
  demand: Demand;
}

/** The state of a cell in words, with its marks and how many of its passages are on the page at hand. */
export function CellStateLine({ cell, demand }: Props) {
  const missing = missingWord(cell, demand);
  return (
    <span class="cell-state">
      <span data-state={cell.state}>
        {stateWord(cell.state)}
        {missing !== '' && `, ${missing}`}
      </span>
      {cell.here > 0 && (
        <span class="mark" data-mark="here">
          <MarkGlyph mark="here" />
          {i18n.t('state.here', cell.here)}
        </span>
      )}
      {cell.marks.map((mark) => (
        <span key={mark} class="mark" data-mark={mark}>
          <MarkGlyph mark={mark} />
          {markWord(mark)}
        </span>
      ))}
    </span>
  );
}
