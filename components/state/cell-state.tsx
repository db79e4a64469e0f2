import { i18n } from '#i18n';
import type { CellCoverage } from '@/lib/coverage/coverage';
import { MarkGlyph } from './mark-glyph';
import { markWord, needWord } from './state-words';

/** What a cell lacks in words, with its marks and how many of its passages are on the page at hand. */
export function CellStateLine({ cell }: { cell: CellCoverage }) {
  return (
    <span class="cell-state">
      <span data-state={cell.state}>{needWord(cell)}</span>
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
